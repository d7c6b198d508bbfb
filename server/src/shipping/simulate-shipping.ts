import { z } from 'zod';
import { listVariants } from '#server/catalog/index.js';
import type { Money } from '#server/kernel/money.js';
import type { Context } from '#server/platform/context.js';
import { countryCode, parseInput, quantity } from '#server/platform/input.js';
import { findShop, requireShopId, type Shop } from '#server/shops/index.js';
import { listOptionsOfShop, type OfferedOption } from './option-store.ts';
import { quotesOf, type ShippingQuote } from './quote-shipping.ts';
import { countryName } from './rules/carrier.ts';
import { type FeeRule, feeInWords, type GoodsLine, gramsOf, merchandiseOf, shippingFee } from './rules/fee.ts';
import { type Unserved, unservedInWords, whyUnserved } from './rules/option.ts';
import type { ShippingOption } from './tables.ts';

export const simulateShippingInput = z.object({
  country: countryCode,
  lines: z
    .array(z.object({ variantId: z.string(), quantity }))
    .min(1, 'Name what is sent.')
    .max(100, 'Name at most 100 lines.'),
});

/** What an option says to some goods and a country: a quote with the rule of its fee, or why it does not serve. */
export interface SimulatedOption {
  readonly option: ShippingOption;
  readonly quote: ShippingQuote | null;
  readonly rule: FeeRule | null;
  readonly unserved: Unserved | null;
  /** The rule or the reason in a sentence. */
  readonly because: string;
}

export interface ShippingSimulation {
  readonly itemsTotal: Money;
  readonly weightGrams: number;
  /** What buyers would be offered first, the cheapest at the top; then what does not serve. */
  readonly options: readonly SimulatedOption[];
}

/**
 * What a buyer in a country would be offered for goods of the own shop, if they were ordered now; every option says its part (S2).
 *
 * @returns null when one of the variants is not of this shop. @throws InvalidInput
 */
export async function simulateShipping(ctx: Context, input: z.input<typeof simulateShippingInput>): Promise<ShippingSimulation | null> {
  const { country, lines } = parseInput(simulateShippingInput, input);
  const { reader } = ctx.db;
  const shop = await findShop(reader, requireShopId(ctx));
  const variants = new Map((await listVariants(reader, [...new Set(lines.map((line) => line.variantId))])).map((each) => [each.id, each]));
  if (!shop || lines.some((line) => variants.get(line.variantId)?.shopId !== shop.id)) return null;
  const goods = lines.map((line): GoodsLine => {
    const { priceMinor, weightGrams } = variants.get(line.variantId)!;
    return { ...line, priceMinor, weightGrams };
  });
  const options = await tryOptions(ctx, shop, goods, country);
  return { itemsTotal: { amountMinor: merchandiseOf(goods), currency: ctx.policies.currency }, weightGrams: gramsOf(goods), options };
}

async function tryOptions(ctx: Context, shop: Shop, lines: GoodsLine[], country: string): Promise<SimulatedOption[]> {
  const all = await listOptionsOfShop(ctx.db.reader, shop.id);
  const serving = all.filter(({ option, carrier }) => whyUnserved(option, carrier, country) === null);
  const quotes = await quotesOf(ctx, shop, serving, { shopId: shop.id, country, lines });
  const byId = new Map(serving.map(({ option }) => [option.id, option]));
  const served = quotes.map((quote): SimulatedOption => {
    const option = byId.get(quote.shippingOptionId)!;
    return { option, quote, rule: shippingFee(option, lines).rule, unserved: null, because: feeInWords(option, lines) };
  });
  return [...served, ...all.filter((each) => !serving.includes(each)).map((each) => unservedOption(each, country))];
}

function unservedOption({ option, carrier }: OfferedOption, country: string): SimulatedOption {
  const unserved = whyUnserved(option, carrier, country)!;
  const because = unservedInWords(unserved, { carrier: carrier.name, country: countryName(country, 'en') });
  return { option, quote: null, rule: null, unserved, because };
}
