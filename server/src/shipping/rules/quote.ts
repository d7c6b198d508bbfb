import { addBusinessDays, addDays, type IsDayOff } from '#server/kernel/time.js';

/** Business days between the carrier's two ends. */
export interface Transit {
  readonly transitMinDays: number;
  readonly transitMaxDays: number;
}

export interface Promised {
  /** The last day on which the parcel leaves. */
  readonly shipBy: string;
  readonly arrives: { readonly from: string; readonly to: string };
  /** The last day of Buyer Protection as it is promised now. */
  readonly protectedUntil: string;
}

/** When a shop takes up what is paid for now. */
export interface ShopTime {
  /** The calendar day at the shop. */
  readonly today: string;
  /** The time of day at the shop, `HH:MM`. */
  readonly time: string;
  /** From this time of day on an order waits for the next working day; null: it never does. */
  readonly cutOff: string | null;
  /** The day on which a closed shop sells again; null while it is open. */
  readonly closedUntil: string | null;
  readonly isDayOff: IsDayOff;
}

/**
 * The day as paid on which an order counts that is paid for now (S7). Without a cut-off time that is today. With one, an order that is paid from that
 * time on, or on a day off, counts as paid on the next working day. A closed shop takes nothing up before it opens.
 */
export function dayOfPayment({ today, time, cutOff, closedUntil, isDayOff }: ShopTime): string {
  const isClosed = closedUntil !== null && today < closedUntil;
  const day = isClosed ? closedUntil : today;
  if (cutOff === null) return day;
  const isLate = !isClosed && time >= cutOff;
  return isLate ? addBusinessDays(day, 1, isDayOff) : addBusinessDays(day, 0, isDayOff);
}

/** When goods leave and arrive that count as paid on a day. */
export interface Journey {
  /** The calendar day at the shop, see `dayOfPayment`. */
  readonly paidOn: string;
  readonly handlingDays: number;
  readonly isDayOffAtShop: IsDayOff;
  readonly isDayOffAtDestination: IsDayOff;
  readonly protectionTailDays: number;
}

/** Handling counts in the shop's calendar, transit in the destination's (S7, S8); protection ends a number of calendar days behind the last promised day. */
export function promisedDates(transit: Transit, journey: Journey): Promised {
  const shipBy = addBusinessDays(journey.paidOn, journey.handlingDays, journey.isDayOffAtShop);
  const from = addBusinessDays(shipBy, transit.transitMinDays, journey.isDayOffAtDestination);
  const to = addBusinessDays(shipBy, transit.transitMaxDays, journey.isDayOffAtDestination);
  return { shipBy, arrives: { from, to }, protectedUntil: addDays(to, journey.protectionTailDays) };
}
