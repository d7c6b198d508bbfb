import { findAccount } from '#server/accounts/index.js';
import { DAY, dateIn, HOUR } from '#server/kernel/time.js';
import {
  closeTextOf,
  findHistory,
  findPurchase,
  listLinesOfOrders,
  listOrdersOfPurchases,
  type Order,
  type OrderLine,
} from '#server/orders/index.js';
import { findAttempt, isPaidOffline, listRefundsOfOrders, methodData, type Refund, shownWayBack } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { countryName, deliveredElsewhere, findCarrier, listCurrentScans, listParcelsOfOrders } from '#server/shipping/index.js';
import { findShop } from '#server/shops/index.js';
import type { OrderFacts, RefundFacts } from './rules/facts.ts';
import type { PurchaseFacts } from './rules/payment-letters.ts';

/** What is told about an order, as it is now. @param historyId The step that is told. */
export async function gatherOrderFacts(ctx: Context, order: Order, historyId: string): Promise<OrderFacts> {
  const { policies } = ctx;
  const db = ctx.db.reader;
  const { id: orderId, number, cancelRequest, deliveredAt, shipBy, protectionEndsAt } = order;
  const lines = await listLinesOfOrders(db, [orderId]);
  const refunds = await listRefundsOfOrders(db, [orderId]);
  const purchase = await findPurchase(db, order.purchaseId);
  const shop = (await findShop(db, order.shopId))!;
  return {
    orderId,
    number,
    shopName: shop.name,
    shopZone: shop.timeZone,
    buyerName: (await findAccount(db, order.buyerId))!.name,
    country: countryName(purchase!.address.country, 'en'),
    goods: lines.map(goodsOf),
    total: { amountMinor: order.totalMinor, currency: order.currency },
    isPaid: order.paidAt !== null,
    closeText: closeTextOf(order.closeReason),
    refunds: await Promise.all(refunds.map((refund) => refundFacts(ctx, refund))),
    parcels: await parcelsOf(ctx, orderId),
    handedOverIn: await wrongCountriesOf(ctx, orderId),
    shipBy,
    shipByDay: shipBy === null ? null : dateIn(shop.timeZone, shipBy),
    confirmBy: deliveredAt === null ? null : deliveredAt + policies.confirmReceiptDays * DAY,
    protectionEndsAt,
    cancel: cancelRequest && {
      reason: cancelRequest.reason,
      answer: cancelRequest.answer,
      answerBy: cancelRequest.requestedAt + policies.cancelAnswerHours * HOUR,
    },
    reason: (await findHistory(db, historyId))?.reason ?? null,
    refundMinDays: policies.closedRefundMinDays,
    refundMaxDays: policies.closedRefundMaxDays,
  };
}

function goodsOf({ quantity, title, variantTitle }: OrderLine): string {
  return `${quantity} × ${title}${variantTitle ? `, ${variantTitle}` : ''}`;
}

/** Money on its way back, and to which instrument. */
export async function refundFacts(ctx: Context, refund: Refund): Promise<RefundFacts> {
  const { amountMinor, currency, expectedFrom, expectedTo } = refund;
  const attempt = await findAttempt(ctx.db.reader, refund.attemptId);
  const way = refund.isToWallet ? 'WALLET' : attempt && isPaidOffline(attempt) ? 'PERSON' : 'PROVIDER';
  const to = refund.isToWallet ? methodData.WALLET.wayBack : shownWayBack(attempt ?? null);
  return { amount: { amountMinor, currency }, to, way, expectedFrom, expectedTo };
}

async function parcelsOf(ctx: Context, orderId: string): Promise<string[]> {
  const parcels = await listParcelsOfOrders(ctx.db.reader, [orderId]);
  return Promise.all(
    parcels.map(async ({ carrierCode, number }) => `${(await findCarrier(ctx.db.reader, carrierCode))?.name ?? carrierCode} ${number}`),
  );
}

async function wrongCountriesOf(ctx: Context, orderId: string): Promise<string[]> {
  const db = ctx.db.reader;
  const parcels = (await listParcelsOfOrders(db, [orderId])).filter(({ state }) => state === 'DELIVERED');
  const codes = await Promise.all(
    parcels.map(async ({ id, destinationCountry }) => deliveredElsewhere(await listCurrentScans(db, [id]), destinationCountry)),
  );
  return codes.flatMap((code) => (code === null ? [] : countryName(code, 'en')));
}

/** What is told about a purchase as a whole. */
export async function gatherPurchaseFacts(ctx: Context, purchaseId: string): Promise<PurchaseFacts> {
  const { policies } = ctx;
  const db = ctx.db.reader;
  const purchase = (await findPurchase(db, purchaseId))!;
  const orders = await listOrdersOfPurchases(db, [purchaseId]);
  const lines = await listLinesOfOrders(
    db,
    orders.map((order) => order.id),
  );
  return {
    purchaseId,
    total: { amountMinor: purchase.totalMinor, currency: purchase.currency },
    orders: await Promise.all(
      orders.map(async ({ id, number, shopId }) => {
        const goods = lines.filter((line) => line.orderId === id).map(goodsOf);
        return `Order ${number} at ${(await findShop(db, shopId))!.name}: ${goods.join('; ')}`;
      }),
    ),
    unpaidUntil: purchase.placedAt + policies.unpaidDays * DAY,
    verificationHours: policies.verificationHours,
  };
}
