import { times } from '#server/kernel/money.js';
import { addBusinessDays, addDays, type IsDayOff } from '#server/kernel/time.js';

/** What an option asks and promises, as the shop set it. */
export interface OptionTerms {
  readonly feeMinor: number;
  /** Added for each piece after the first. */
  readonly perItemMinor: number;
  /** Merchandise of the shop from which it is free; null means never. */
  readonly freeOverMinor: number | null;
  /** Business days between the carrier's two ends. */
  readonly transitMinDays: number;
  readonly transitMaxDays: number;
}

/** Goods of one shop that go to one address. */
export interface GoodsLine {
  readonly variantId: string;
  readonly quantity: number;
  /** Minor units for one piece. */
  readonly priceMinor: number;
}

/** What shipping costs in minor units: the fee and a part for each further piece; nothing from the shop's threshold on (S2b). */
export function shippingFee(terms: OptionTerms, lines: readonly GoodsLine[]): number {
  const merchandise = lines.reduce((total, line) => total + times(line.priceMinor, line.quantity), 0);
  if (terms.freeOverMinor !== null && merchandise >= terms.freeOverMinor) return 0;
  const pieces = lines.reduce((total, line) => total + line.quantity, 0);
  return terms.feeMinor + times(terms.perItemMinor, Math.max(0, pieces - 1));
}

export interface Promised {
  /** The last day on which the parcel leaves. */
  readonly shipBy: string;
  readonly arrives: { readonly from: string; readonly to: string };
  /** The last day of Buyer Protection as it is promised now. */
  readonly protectedUntil: string;
}

/** When goods that are paid for now leave and arrive. */
export interface Journey {
  /** The calendar day at the shop. */
  readonly today: string;
  readonly handlingDays: number;
  readonly isDayOffAtShop: IsDayOff;
  readonly isDayOffAtDestination: IsDayOff;
  readonly protectionTailDays: number;
}

/** Handling counts in the shop's calendar, transit in the destination's (S7, S8); protection ends a number of calendar days behind the last promised day. */
export function promisedDates(terms: Pick<OptionTerms, 'transitMinDays' | 'transitMaxDays'>, journey: Journey): Promised {
  const shipBy = addBusinessDays(journey.today, journey.handlingDays, journey.isDayOffAtShop);
  const from = addBusinessDays(shipBy, terms.transitMinDays, journey.isDayOffAtDestination);
  const to = addBusinessDays(shipBy, terms.transitMaxDays, journey.isDayOffAtDestination);
  return { shipBy, arrives: { from, to }, protectedUntil: addDays(to, journey.protectionTailDays) };
}

/** Whether an option goes to a country (ISO 3166-1); without a list it goes everywhere. */
export function serves(option: { readonly countries: readonly string[] | null }, country: string): boolean {
  return option.countries === null || option.countries.includes(country);
}
