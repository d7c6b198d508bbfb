import { LRUCache } from 'lru-cache';
import type { Money } from '#server/kernel/money.js';
import { addBusinessDays, dateIn, type IsDayOff, timeIn } from '#server/kernel/time.js';
import { daysOffIn } from '#server/platform/clock/days-off.js';
import type { System } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { listShops, type Shop } from '#server/shops/index.js';
import { listOfferedOptions, type OfferedOption } from './option-store.ts';
import { reachOf, serves } from './rules/countries.ts';
import { type GoodsLine, shippingFee } from './rules/fee.ts';
import { dayOfPayment, type Promised, promisedDates } from './rules/quote.ts';
import type { Carrier } from './tables.ts';

/** Goods of one shop, and the country that they go to. */
export interface Consignment {
  readonly shopId: string;
  readonly country: string;
  readonly lines: readonly GoodsLine[];
}

/** A shipping option priced and dated for a consignment. */
export interface ShippingQuote extends Promised {
  readonly shippingOptionId: string;
  readonly shopId: string;
  readonly carrier: Carrier;
  readonly service: string;
  readonly fee: Money;
  readonly transitMinDays: number;
  readonly transitMaxDays: number;
  readonly isTracked: boolean;
}

/**
 * What a shop offers for these goods and this country now, the cheapest first and among equals the quickest; empty when it does not ship there.
 * Fees by S2b, dates by S7 and S8. Reads two statements.
 */
export async function quoteShipping(ctx: System, db: Reader, consignment: Consignment): Promise<ShippingQuote[]> {
  const [quotes] = await quoteShippings(ctx, db, [consignment]);
  return quotes!;
}

/** The same for several shops at once, still in two statements; in one where the shops were read already. */
export async function quoteShippings(
  ctx: System,
  db: Reader,
  consignments: readonly Consignment[],
  known?: ReadonlyMap<string, Shop>,
): Promise<ShippingQuote[][]> {
  if (consignments.length === 0) return [];
  const shopIds = [...new Set(consignments.map((each) => each.shopId))];
  const shops = known ?? new Map((await listShops(db, shopIds)).map((shop) => [shop.id, shop]));
  const offered = await listOfferedOptions(db, shopIds);
  const quoted: ShippingQuote[][] = [];
  for (const each of consignments) {
    const shop = shops.get(each.shopId);
    quoted.push(shop ? await quotesOf(ctx, shop, offered, each) : []);
  }
  return quoted;
}

/** The quotes of one shop from what was read already. */
export async function quotesOf(
  ctx: System,
  shop: Shop,
  offered: readonly OfferedOption[],
  consignment: Consignment,
): Promise<ShippingQuote[]> {
  const { country } = consignment;
  const served = offered.filter((each) => each.option.shopId === shop.id && serves(reachOf(each), country));
  if (served.length === 0) return [];
  const [isDayOffAtShop, isDayOffAtDestination] = [await daysOffIn(shop.country), await daysOffIn(country)];
  const paidOn = paidNowAt(ctx, shop, isDayOffAtShop);
  const { protectionTailDays } = ctx.policies;
  const quotes = served.map((each) => {
    const { transitMinDays, transitMaxDays } = each.option;
    const key = `${paidOn} ${shop.country} ${shop.handlingDays} ${country} ${transitMinDays} ${transitMaxDays} ${protectionTailDays}`;
    const journey = { paidOn, handlingDays: shop.handlingDays, isDayOffAtShop, isDayOffAtDestination, protectionTailDays };
    const dates = promises.get(key) ?? promisedDates(each.option, journey);
    promises.set(key, dates);
    return { ...termsOf(each, consignment), ...dates };
  });
  return quotes.sort(cheapestFirst);
}

/** The day at the shop on which an order counts as paid that is paid for now. */
function paidNowAt({ clock }: System, { timeZone, cutOff, closedUntil }: Shop, isDayOff: IsDayOff): string {
  const now = clock.now();
  const time = cutOff === null ? '' : timeIn(timeZone, now); // few shops have one, and a list asks 24 times
  return dayOfPayment({ today: dateIn(timeZone, now), time, cutOff, closedUntil, isDayOff });
}

/** The last day on which the parcel of an order leaves that a shop may take up now: in its own zone and working days (T3). */
export async function shipByDate(ctx: System, shop: Shop, handlingDays: number): Promise<string> {
  const isDayOff = await daysOffIn(shop.country);
  return addBusinessDays(paidNowAt(ctx, { ...shop, closedUntil: null }, isDayOff), handlingDays, isDayOff);
}

/** A list of products asks the same dates over and over; counting days is most of the work of a quote. */
const promises = new LRUCache<string, Promised>({ max: 5_000 });

function termsOf({ option, carrier }: OfferedOption, { lines }: Consignment): Omit<ShippingQuote, keyof Promised> {
  const { id, shopId, service, currency, transitMinDays, transitMaxDays, isTracked } = option;
  const fee = { amountMinor: shippingFee(option, lines).amountMinor, currency };
  return { shippingOptionId: id, shopId, carrier, service, fee, transitMinDays, transitMaxDays, isTracked };
}

function cheapestFirst(a: ShippingQuote, b: ShippingQuote): number {
  return (
    a.fee.amountMinor - b.fee.amountMinor ||
    a.transitMaxDays - b.transitMaxDays ||
    a.transitMinDays - b.transitMinDays ||
    a.shippingOptionId.localeCompare(b.shippingOptionId)
  );
}
