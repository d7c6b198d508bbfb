import { allocate } from '#server/kernel/money.js';
import { account, findBalance, move, post } from '#server/ledger/index.js';
import { byMarket, freezeOrder, leftOf, listOrdersOfPurchases, loseChargeback, type Order, thawOrder } from '#server/orders/index.js';
import {
  type Chargeback,
  findAttempt,
  findChargeback,
  listChargebacksOfPurchase,
  sendHeldRefunds,
  settleUnsentRefunds,
} from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { endByChargeback, pauseDisputes, resumeDisputes } from '../dispute-freeze.ts';

/**
 * Brings the orders of a charged-back payment, and the disputes about them, to where the chargeback stands (B.6): frozen while the bank decides,
 * on where they were when it decided for the market, closed when it decided for the buyer and nothing is left. Refunds wait for the decision too. However often it is told, and in any order.
 */
export async function followChargeback(ctx: Context, chargebackId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const chargeback = await findChargeback(tx, chargebackId);
    const attempt = chargeback && (await findAttempt(tx, chargeback.attemptId));
    if (!chargeback || !attempt) return;
    if (attempt.isApplied === null) throw new Error(`Whom the payment ${attempt.id} paid is not known yet.`);
    const orders = attempt.isApplied ? await listOrdersOfPurchases(tx, [chargeback.purchaseId]) : [];
    const hit = orders.filter((order) => order.paidAt !== null && order.state !== 'CLOSED');
    if (chargeback.state === 'OPEN') await freeze(ctx, tx, hit);
    else if (chargeback.state === 'WON') {
      await thaw(ctx, tx, chargeback, hit);
      await sendHeldRefunds(ctx, tx, chargeback);
    } else await lose(ctx, tx, chargeback, hit);
  });
}

async function freeze(ctx: Context, tx: Tx, orders: readonly Order[]): Promise<void> {
  for (const order of orders.filter((each) => each.freezeReason === null)) {
    await freezeOrder(ctx, tx, order, 'CHARGEBACK');
    await pauseDisputes(ctx, tx, order.id);
  }
}

async function thaw(ctx: Context, tx: Tx, chargeback: Chargeback, orders: readonly Order[]): Promise<void> {
  if ((await listChargebacksOfPurchase(tx, chargeback.purchaseId)).some((each) => each.state === 'OPEN')) return;
  for (const order of orders.filter((each) => each.freezeReason === 'CHARGEBACK')) {
    await resumeDisputes(ctx, tx, order);
    await thawOrder(ctx, tx, order);
  }
}

/**
 * Each order bears its share of what the bank took, as far as it has money; the rest is the market's loss. An order of which it took nothing,
 * or from which something is left, goes on. Once only: afterwards nothing stands in suspense any more.
 */
async function lose(ctx: Context, tx: Tx, chargeback: Chargeback, orders: readonly Order[]): Promise<void> {
  const { id, amountMinor, currency } = chargeback;
  if ((await findBalance(tx, account.chargebackSuspense(id), currency)) === 0) return;
  const lefts = orders.map(leftOf);
  const left = lefts.reduce((sum, each) => sum + each, 0);
  const covered = await settleUnsentRefunds(ctx, tx, chargeback, Math.max(0, amountMinor - left));
  await sendHeldRefunds(ctx, tx, chargeback);
  const borne = Math.min(left, amountMinor - covered);
  const shares = left === 0 ? lefts : allocate(borne, lefts);
  for (const [i, order] of orders.entries()) {
    const after = shares[i] === 0 ? order : await bear(ctx, tx, order, shares[i]!, id);
    await thaw(ctx, tx, chargeback, [after]);
  }
  const lines = move(amountMinor - covered - borne, currency, account.chargebackLoss, account.chargebackSuspense(id));
  if (lines.length > 0) await post(ctx, tx, { kind: 'chargeback loss', refId: id, key: `chargeback-loss:${id}`, lines });
}

async function bear(ctx: Context, tx: Tx, order: Order, shareMinor: number, chargebackId: string): Promise<Order> {
  await endByChargeback(ctx, tx, order.id, shareMinor, byMarket(ctx, 'PROVIDER'));
  return loseChargeback(ctx, tx, order, shareMinor, chargebackId);
}
