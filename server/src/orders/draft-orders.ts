import { sum } from '#server/kernel/money.js';
import { DAY } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { randomNumber } from '#server/platform/ids.js';
import { isNumberTaken } from './order-store.ts';
import type { AddressOfOrder, Order, OrderLine, Purchase } from './tables.ts';
import type { ShopPart } from './use-cases/place-order.ts';

interface Draft {
  readonly buyerId: string;
  readonly address: AddressOfOrder;
  readonly parts: readonly ShopPart[];
  readonly holdUntil: number;
}

/** The rows of a purchase that is being placed: nothing is written yet. The promise and the market's share are frozen here. */
export async function draftOrders(
  ctx: Context,
  tx: Tx,
  draft: Draft,
): Promise<{ purchase: Purchase; orders: Order[]; lines: OrderLine[] }> {
  const { buyerId, address, parts, holdUntil } = draft;
  const placedAt = ctx.clock.now();
  const purchaseId = ctx.ids('purchase');
  const orders: Order[] = [];
  const lines: OrderLine[] = [];
  for (const part of parts) {
    const orderId = ctx.ids('order');
    const number = await freeNumber(tx);
    orders.push({
      ...orderOf(ctx, part),
      id: orderId,
      number,
      purchaseId,
      buyerId,
      placedAt,
      nextDueAt: placedAt + ctx.policies.unpaidDays * DAY,
    });
    lines.push(...part.lines.map((line) => ({ ...lineOf(line), id: ctx.ids('orderLine'), orderId })));
  }
  const itemsMinor = sum(orders.map((order) => order.itemsMinor));
  const shippingMinor = sum(orders.map((order) => order.shippingMinor));
  const purchase: Purchase = {
    id: purchaseId,
    buyerId,
    currency: ctx.policies.currency,
    itemsMinor,
    shippingMinor,
    totalMinor: itemsMinor + shippingMinor,
    address,
    placedAt,
    holdUntil,
    paidAt: null,
  };
  return { purchase, orders, lines };
}

type Identity = 'id' | 'number' | 'purchaseId' | 'buyerId' | 'placedAt' | 'nextDueAt';

function orderOf(ctx: Context, { shop, lines, quote }: ShopPart): Omit<Order, Identity> {
  const itemsMinor = sum(lines.map((line) => line.totalMinor));
  const shippingMinor = quote.fee.amountMinor;
  return {
    shopId: shop.id,
    state: 'AWAITING_PAYMENT',
    closeReason: null,
    currency: ctx.policies.currency,
    itemsMinor,
    shippingMinor,
    totalMinor: itemsMinor + shippingMinor,
    refundedMinor: 0,
    chargedBackMinor: 0,
    freezeReason: null,
    frozenSince: null,
    frozenMs: 0,
    commissionBasisPoints: ctx.policies.commissionBasisPoints,
    carrierCode: quote.carrier.code,
    service: quote.service,
    isTracked: quote.isTracked,
    handlingDays: shop.handlingDays,
    promisedFrom: quote.arrives.from,
    promisedTo: quote.arrives.to,
    paidAt: null,
    shipBy: null,
    shippedAt: null,
    deliveredAt: null,
    completedAt: null,
    closedAt: null,
    protectionEndsAt: null,
    cancelRequest: null,
    riskSignals: [],
    version: 0,
  };
}

function lineOf(line: ShopPart['lines'][number]): Omit<OrderLine, 'id' | 'orderId'> {
  const { variant, title, quantity, unitPriceMinor, totalMinor } = line;
  return {
    productId: variant.productId,
    variantId: variant.id,
    title,
    variantTitle: variant.title,
    picture: variant.picture,
    unitPriceMinor,
    quantity,
    totalMinor,
    shippedQuantity: 0,
    cancelledQuantity: 0,
  };
}

async function freeNumber(tx: Tx): Promise<string> {
  for (;;) {
    const number = randomNumber();
    if (!(await isNumberTaken(tx, number))) return number;
  }
}
