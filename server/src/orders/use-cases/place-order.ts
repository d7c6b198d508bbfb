import { z } from 'zod';
import { type Account, BuyerAccountNeeded, checkAddress, findAccount, postalAddressInput, requireViewer } from '#server/accounts/index.js';
import {
  deleteCartLines,
  deleteDraft,
  type FilledLine,
  fillLines,
  findDraft,
  findMyCart,
  goodsOf,
  groupByShop,
  isMine,
  linesOfDraft,
  listCartLines,
} from '#server/cart/index.js';
import { holdStock, OutOfStock } from '#server/inventory/index.js';
import { NotFound } from '#server/kernel/errors.js';
import { sum } from '#server/kernel/money.js';
import { DAY, MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { startDeadline } from '#server/platform/deadlines/start-deadline.js';
import { findClick, rememberClick } from '#server/platform/idempotency/once.js';
import { amountMinor, idempotencyKey, parseInput } from '#server/platform/input.js';
import { quoteShippings, type ShippingQuote } from '#server/shipping/index.js';
import { listOwnShops, listShops, refuseClosed, type Shop } from '#server/shops/index.js';
import { draftOrders } from '../draft-orders.ts';
import { insertOrders } from '../order-store.ts';
import { findPurchase, insertPurchase } from '../purchase-store.ts';
import { CartEmpty, CountryNotServed, OwnShop, PriceChanged, ShippingOptionStale, TotalChanged } from '../rules/order-refusals.ts';
import type { Purchase } from '../tables.ts';
import { record } from '../take-step.ts';
import { refuseManyUnpaid } from '../unpaid-purchases.ts';

export const placeOrderInput = z.object({
  draftId: z.string().nullish(),
  address: postalAddressInput,
  choices: z.array(z.object({ shopId: z.string(), shippingOptionId: z.string() })).max(100, 'Choose at most one option for each shop.'),
  expectedTotal: amountMinor,
  idempotencyKey,
});

type Wanted = Omit<z.output<typeof placeOrderInput>, 'idempotencyKey'>;

/** One shop's part of what is being ordered. */
export interface ShopPart {
  readonly shop: Shop;
  readonly lines: FilledLine[];
  readonly quote: ShippingQuote;
}

/**
 * Places one order per shop, after looking again at prices, stock, shipping options and country in the transaction that keeps the goods (row 1).
 * The same click is one purchase.
 *
 * @throws BuyerAccountNeeded, CartEmpty, OwnShop, ShopClosed, OutOfStock, PriceChanged, CountryNotServed, ShippingOptionStale, TotalChanged, TooManyUnpaid: each names the new value.
 */
export async function placeOrder(ctx: Context, input: z.input<typeof placeOrderInput>): Promise<Purchase> {
  const viewer = requireViewer(ctx);
  if (viewer.kind !== 'BUYER') throw new BuyerAccountNeeded();
  const { idempotencyKey: key, ...wanted } = parseInput(placeOrderInput, input);
  await checkAddress(wanted.address, ['address']);
  const click = { actor: viewer.accountId, operation: 'placeOrder', key, input: wanted };

  return ctx.db.transaction(async (tx) => {
    const knownId = await findClick(tx, click);
    const known = knownId && (await findPurchase(tx, knownId));
    if (known) return known;

    const buyer = (await findAccount(tx, viewer.accountId))!;
    if (buyer.isRestricted || buyer.closedAt !== null) throw new BuyerAccountNeeded();
    const { lines, clear } = await takeLines(ctx, tx, wanted.draftId ?? null);
    const parts = await checkParts(ctx, tx, buyer, wanted, lines);
    checkTotal(ctx, wanted.expectedTotal, parts);
    const purchase = await store(ctx, tx, buyer, wanted, parts);
    await clear();
    await rememberClick(tx, click, purchase.id, purchase.placedAt);
    return purchase;
  });
}

/** The lines to order, and how to clear them away afterwards: from a draft of Buy Now, or the whole cart. */
async function takeLines(ctx: Context, tx: Tx, draftId: string | null): Promise<{ lines: FilledLine[]; clear: () => Promise<void> }> {
  if (draftId) {
    const draft = await findDraft(tx, draftId);
    if (!draft || !isMine(ctx, draft)) throw new NotFound('checkout', ['draftId']);
    return { lines: (await fillLines(tx, linesOfDraft(draft), ctx.clock.now())).lines, clear: () => deleteDraft(tx, draft.id) };
  }
  const cart = await findMyCart(ctx, tx);
  const { lines } = cart ? await fillLines(tx, await listCartLines(tx, cart.id), ctx.clock.now()) : { lines: [] };
  if (!cart || lines.length === 0) throw new CartEmpty();
  return {
    lines,
    clear: () =>
      deleteCartLines(
        tx,
        cart.id,
        lines.map((line) => line.variant.id),
      ),
  };
}

async function checkParts(ctx: Context, tx: Tx, buyer: Account, wanted: Wanted, lines: FilledLine[]): Promise<ShopPart[]> {
  if (lines.length === 0) throw new CartEmpty();
  const groups = groupByShop(lines);
  const shops = new Map(
    (
      await listShops(
        tx,
        groups.map((group) => group.shopId),
      )
    ).map((shop) => [shop.id, shop]),
  );
  await refuseOwnShop(tx, buyer, shops);
  for (const [i, line] of lines.entries()) {
    refuseClosed(shops.get(line.variant.shopId), ctx.clock.now(), ['lines', String(i)]);
    if (line.available < line.quantity) throw new OutOfStock(line.variant.id, line.available, line.title, ['lines', String(i)]);
  }
  const { country } = wanted.address;
  const consignments = groups.map((group) => ({ shopId: group.shopId, country, lines: goodsOf(group.lines) }));
  const quotes = await quoteShippings(ctx, tx, consignments, shops);
  return groups.map((group, i) => ({
    shop: shops.get(group.shopId)!,
    lines: group.lines,
    quote: chosenQuote(shops.get(group.shopId)!, quotes[i]!, wanted),
  }));
}

/** One person may hold a buyer and a seller account; buying from oneself is refused (A12). */
async function refuseOwnShop(tx: Tx, buyer: Account, shops: ReadonlyMap<string, Shop>): Promise<void> {
  for (const own of await listOwnShops(tx, buyer)) if (shops.has(own.id)) throw new OwnShop(own.name);
}

function chosenQuote(shop: Shop, quotes: ShippingQuote[], wanted: Wanted): ShippingQuote {
  if (quotes.length === 0) throw new CountryNotServed(shop.id, shop.name);
  const choice = wanted.choices.findIndex((each) => each.shopId === shop.id);
  const quote = quotes.find((each) => each.shippingOptionId === wanted.choices[choice]?.shippingOptionId);
  if (!quote)
    throw new ShippingOptionStale(shop.id, shop.name, quotes, ['choices', ...(choice >= 0 ? [String(choice), 'shippingOptionId'] : [])]);
  return quote;
}

/** The server's total wins (M9): another one is named, with the line whose price moved where one did. */
function checkTotal(ctx: Context, expected: number, parts: readonly ShopPart[]): void {
  const actual = sum(parts.flatMap(({ lines, quote }) => [...lines.map((line) => line.totalMinor), quote.fee.amountMinor]));
  if (actual === expected) return;
  const { currency } = ctx.policies;
  const lines = parts.flatMap((part) => part.lines);
  const moved = lines.findIndex((line) => line.problem === 'PRICE_CHANGED');
  const line = lines[moved];
  const money = (amount: number) => ({ amountMinor: amount, currency });
  if (line)
    throw new PriceChanged(line.variant.id, line.title, money(line.addedPriceMinor), money(line.unitPriceMinor), ['lines', String(moved)]);
  throw new TotalChanged(money(expected), money(actual));
}

async function store(ctx: Context, tx: Tx, buyer: Account, wanted: Wanted, parts: readonly ShopPart[]): Promise<Purchase> {
  const now = ctx.clock.now();
  const holdUntil = now + ctx.policies.stockHoldMinutes * MINUTE;
  const { purchase, orders, lines } = await draftOrders(ctx, tx, { buyerId: buyer.id, address: wanted.address, parts, holdUntil });
  await refuseManyUnpaid(ctx, tx, purchase, []);
  await insertPurchase(tx, purchase);
  await insertOrders(tx, orders, lines);
  const goods = lines.map((line, i) => ({ ...line, orderLineId: line.id, path: ['lines', String(i), 'quantity'] }));
  await holdStock(ctx, tx, goods, holdUntil);
  const deadline = { subjectId: purchase.id, awaiting: 'BUYER', startedAt: now };
  await startDeadline(ctx, tx, { ...deadline, kind: 'STOCK_HOLD', dueAt: holdUntil });
  await startDeadline(ctx, tx, { ...deadline, kind: 'UNPAID', dueAt: now + ctx.policies.unpaidDays * DAY });
  for (const order of orders)
    await record(ctx, tx, order, 'place', { actor: 'BUYER', actorId: buyer.id, actorName: buyer.name }, null, null);
  return purchase;
}
