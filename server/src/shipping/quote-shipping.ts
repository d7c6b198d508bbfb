import type { Money } from '#server/kernel/money.js';
import { daysOffIn } from '#server/platform/clock/days-off.js';
import type { System } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { listShops } from '#server/shops/index.js';
import { listOfferedOptions, type OfferedOption } from './option-store.ts';
import { type GoodsLine, type Promised, promisedDates, serves, shippingFee } from './rules/quote.ts';
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

/** The same for several shops at once, still in two statements. */
export async function quoteShippings(ctx: System, db: Reader, consignments: readonly Consignment[]): Promise<ShippingQuote[][]> {
  if (consignments.length === 0) return [];
  const shopIds = [...new Set(consignments.map((each) => each.shopId))];
  const shops = new Map((await listShops(db, shopIds)).map((shop) => [shop.id, shop]));
  const offered = await listOfferedOptions(db, shopIds);
  const quoted: ShippingQuote[][] = [];
  for (const consignment of consignments) {
    const shop = shops.get(consignment.shopId);
    const served = offered.filter(({ option }) => option.shopId === consignment.shopId && serves(option, consignment.country));
    const journey = shop && {
      now: ctx.clock.now(),
      timeZone: shop.timeZone,
      handlingDays: shop.handlingDays,
      isDayOffAtShop: await daysOffIn(shop.country),
      isDayOffAtDestination: await daysOffIn(consignment.country),
      protectionTailDays: ctx.policies.protectionTailDays,
    };
    const quotes = journey ? served.map((each) => ({ ...termsOf(each, consignment), ...promisedDates(each.option, journey) })) : [];
    quoted.push(quotes.sort(cheapestFirst));
  }
  return quoted;
}

function termsOf({ option, carrier }: OfferedOption, { lines }: Consignment): Omit<ShippingQuote, keyof Promised> {
  const { id, shopId, service, currency, transitMinDays, transitMaxDays, isTracked } = option;
  const fee = { amountMinor: shippingFee(option, lines), currency };
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
