import { releaseStock } from '#server/inventory/index.js';
import { isHeld } from '#server/ledger/index.js';
import { listAttempts } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import type { Ringing } from '#server/platform/deadlines/ringing.js';
import { type DeadlineRow, deleteDeadlines, findDeadline } from '#server/platform/deadlines/store.js';
import { isLost, listParcelsOfOrders } from '#server/shipping/index.js';
import { makeAvailable } from './money.ts';
import { findOrder, listOrdersOfPurchases, saveOrder } from './order-store.ts';
import { savePurchase } from './purchase-store.ts';
import type { OrderTimer } from './rules/lifecycle.ts';
import { phaseTwoEnd } from './rules/protection.ts';
import type { Order } from './tables.ts';
import { byMarket, record, takeStep } from './take-step.ts';
import { deliverIfAllArrived } from './use-cases/follow-delivery.ts';
import { passVerification } from './use-cases/verify-payment.ts';

/** What the clock does to an order; each looks at the state again, for a person may have been quicker. */
const rings: Partial<Record<OrderTimer, (ctx: Context, tx: Tx, order: Order) => Promise<void>>> = {
  async VERIFICATION(ctx, tx, order) {
    if (order.state !== 'PAYMENT_BEING_VERIFIED') return;
    if (order.riskSignals.length === 0) await passVerification(ctx, tx, order, byMarket(ctx, 'CLOCK'));
    else await takeStep(ctx, tx, order, 'failVerification', byMarket(ctx, 'CLOCK'));
  },
  async SHIP_BY(ctx, tx, order) {
    if (order.state === 'AWAITING_SHIPMENT') await takeStep(ctx, tx, order, 'missShipBy', byMarket(ctx, 'CLOCK'));
    if (order.state === 'PARTIALLY_SHIPPED')
      await deliverIfAllArrived(ctx, tx, await takeStep(ctx, tx, order, 'dropUnshipped', byMarket(ctx, 'CLOCK')));
  },
  async CANCEL_ANSWER(ctx, tx, order) {
    const { cancelRequest } = order;
    if (cancelRequest?.state !== 'PENDING') return;
    const answered = { ...cancelRequest, state: 'ACCEPTED' as const, answeredAt: ctx.clock.now(), answer: null };
    await takeStep(ctx, tx, order, 'acceptCancel', byMarket(ctx, 'CLOCK'), { cancelRequest: answered });
  },
  async CONFIRM_RECEIPT(ctx, tx, order) {
    if (order.state !== 'DELIVERED') return;
    const completedAt = ctx.clock.now();
    await takeStep(ctx, tx, order, 'autoConfirm', byMarket(ctx, 'CLOCK'), {
      completedAt,
      protectionEndsAt: phaseTwoEnd(completedAt, ctx.policies),
    });
  },
  async PROTECTION_END(ctx, tx, order) {
    if (order.state === 'COMPLETED') return endProtection(ctx, tx, order);
    if (order.state !== 'AWAITING_DELIVERY') return;
    const tracked = await listParcelsOfOrders(tx, [order.id]);
    if (tracked.length > 0 && tracked.every((parcel) => isLost(parcel.state))) {
      await takeStep(ctx, tx, order, 'closeNotDelivered', byMarket(ctx, 'CLOCK'));
    } else {
      await endProtection(
        ctx,
        tx,
        await takeStep(ctx, tx, order, 'completeUnscanned', byMarket(ctx, 'CLOCK'), { completedAt: ctx.clock.now() }),
      );
    }
  },
};

/** Buyer Protection is over: the money is the shop's for good. */
async function endProtection(ctx: Context, tx: Tx, order: Order): Promise<void> {
  await makeAvailable(ctx, tx, order);
  await deleteDeadlines(tx, order.id, ['PROTECTION_END']);
  const saved = await saveOrder(tx, { ...order, nextDueAt: null });
  if (saved) await record(ctx, tx, saved, 'endProtection', byMarket(ctx, 'CLOCK'), order.state, null);
}

function ringOrder(kind: OrderTimer): Ringing {
  return {
    kind,
    run: (ctx, deadline) =>
      ctx.db.transaction(async (tx) => {
        if (!(await isStillDue(ctx, tx, deadline))) return;
        const order = await findOrder(tx, deadline.subjectId);
        if (!order || (await isHeld(tx, order.id))) return; // a dispute lets the clock ring again when it ends
        await rings[kind]!(ctx, tx, order);
      }),
  };
}

async function isStillDue(ctx: Context, tx: Tx, deadline: DeadlineRow): Promise<boolean> {
  const row = await findDeadline(tx, deadline.subjectId, deadline.kind);
  return row !== undefined && row.pausedSince === null && row.dueAt <= ctx.clock.now();
}

/** T0: the goods of an unpaid purchase go back on the shelf; the purchase stays. */
const stockHold: Ringing = {
  kind: 'STOCK_HOLD',
  run: (ctx, deadline) =>
    ctx.db.transaction(async (tx) => {
      if (!(await isStillDue(ctx, tx, deadline))) return;
      for (const order of await listOrdersOfPurchases(tx, [deadline.subjectId]))
        if (order.state === 'AWAITING_PAYMENT') await releaseStock(ctx, tx, order.id);
      await savePurchase(tx, deadline.subjectId, { holdUntil: null });
      await deleteDeadlines(tx, deadline.subjectId, ['STOCK_HOLD']);
    }),
};

/** T1: an unpaid purchase ends, unless money is on its way; then the clock looks again later. */
const unpaid: Ringing = {
  kind: 'UNPAID',
  run: (ctx, deadline) =>
    ctx.db.transaction(async (tx) => {
      if (!(await isStillDue(ctx, tx, deadline))) return;
      const attempts = await listAttempts(tx, [deadline.subjectId]);
      const now = ctx.clock.now();
      const isInFlight = attempts.some(
        ({ state, expiresAt }) => state === 'AUTHORIZED' || state === 'UNKNOWN' || (state === 'REQUIRES_ACTION' && (expiresAt ?? 0) > now),
      );
      if (isInFlight) return;
      for (const order of await listOrdersOfPurchases(tx, [deadline.subjectId])) {
        if (order.state === 'AWAITING_PAYMENT') await takeStep(ctx, tx, order, 'expireUnpaid', byMarket(ctx, 'CLOCK'));
      }
      await savePurchase(tx, deadline.subjectId, { holdUntil: null });
      await deleteDeadlines(tx, deadline.subjectId, ['STOCK_HOLD', 'UNPAID']);
    }),
};

/** The clocks of orders and purchases. */
export const orderRingings: Ringing[] = [stockHold, unpaid, ...(Object.keys(rings) as OrderTimer[]).map(ringOrder)];
