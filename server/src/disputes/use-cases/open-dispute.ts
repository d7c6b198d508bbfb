import { z } from 'zod';
import { InvalidInput } from '#server/kernel/errors.js';
import { byViewer, leftOf, listLinesOfOrders, type Order, pauseOrderClocks, requireActiveOrder, TooEarly } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { amountMinor, line, optionalList, parseInput, quantity } from '#server/platform/input.js';
import { isLost, listParcelsOfOrders } from '#server/shipping/index.js';
import { refusalToOpen } from '../opening.ts';
import { AmountTooHigh } from '../rules/dispute-refusals.ts';
import { isRunning } from '../rules/lifecycle.ts';
import { type DisputeReason, disputeReasons, notReceivedFrom } from '../rules/reasons.ts';
import { insertDispute, listDisputesOfOrders, replaceProposal } from '../store.ts';
import type { Dispute } from '../tables.ts';
import { record, runClock } from '../take-step.ts';

export const proposalInput = z.object({ kind: z.enum(['REFUND_ONLY', 'NO_REFUND']), amountMinor });
export const openDisputeInput = z.object({
  orderId: z.string(),
  reason: z.enum(Object.keys(disputeReasons) as [DisputeReason, ...DisputeReason[]]),
  received: z.boolean(),
  lines: optionalList(z.object({ orderLineId: z.string(), quantity })),
  proposal: proposalInput.extend({
    kind: z.literal('REFUND_ONLY', 'Say how much you want back.'),
    amountMinor: amountMinor.min(1, 'Say how much you want back.'),
  }),
  text: line('What happened', 4_000),
});

/**
 * The buyer says that something is wrong (O14): the order's money stays held and its clocks stand still until it is settled.
 *
 * @throws NotFound, OrderFrozen, OrderTransitionRefused before shipping, ProtectionEnded (O15), DisputeIsOpen, TooEarly (T6), AmountTooHigh, InvalidInput
 */
export async function openDispute(ctx: Context, input: z.input<typeof openDisputeInput>): Promise<Dispute> {
  const wanted = parseInput(openDisputeInput, input);
  return ctx.db.transaction(async (tx) => {
    const order = await requireActiveOrder(ctx, tx, wanted.orderId);
    await check(ctx, tx, order, wanted);
    const now = ctx.clock.now();
    const { kind, amountMinor: asked } = wanted.proposal;
    const dispute: Dispute = {
      id: ctx.ids('dispute'),
      orderId: order.id,
      buyerId: order.buyerId,
      shopId: order.shopId,
      state: 'AWAITING_SELLER',
      reason: wanted.reason,
      received: wanted.received,
      lines: wanted.lines,
      currency: order.currency,
      silenceMinor: asked,
      openedAt: now,
      sellerAnsweredAt: null,
      escalatedAt: null,
      frozenMs: 0,
      endedAt: null,
      outcome: null,
      nextDueAt: null,
      version: 0,
    };
    const running = await runClock(ctx, tx, dispute);
    await insertDispute(tx, running);
    await replaceProposal(tx, {
      id: ctx.ids('proposal'),
      disputeId: dispute.id,
      by: 'BUYER',
      kind,
      amountMinor: asked,
      note: wanted.text,
      at: now,
      isLive: true,
    });
    await pauseOrderClocks(ctx, tx, order.id, `dispute ${dispute.id}`);
    await record(ctx, tx, running, 'open', await byViewer(ctx, tx), wanted.text);
    return running;
  });
}

async function check(ctx: Context, tx: Tx, order: Order, wanted: z.output<typeof openDisputeInput>): Promise<void> {
  const refusal = refusalToOpen(
    order,
    (await listDisputesOfOrders(tx, [order.id])).some((each) => isRunning(each.state)),
    ctx.clock.now(),
  );
  if (refusal) throw refusal;
  await refuseTooEarly(ctx, tx, order, wanted.reason);
  const most = leftOf(order);
  if (wanted.proposal.amountMinor > most)
    throw new AmountTooHigh({ amountMinor: most, currency: order.currency }, ['proposal', 'amountMinor']);
  const bought = new Map((await listLinesOfOrders(tx, [order.id])).map((each) => [each.id, each.quantity]));
  const wrong = wanted.lines.findIndex((each) => (bought.get(each.orderLineId) ?? 0) < each.quantity);
  if (wrong >= 0)
    throw new InvalidInput([{ path: ['lines', String(wrong)], message: 'This order has fewer of that. Choose from its lines.' }]);
}

async function refuseTooEarly(ctx: Context, tx: Tx, order: Order, reason: DisputeReason): Promise<void> {
  if (!reason.startsWith('NOT_RECEIVED')) return;
  const parcels = await listParcelsOfOrders(tx, [order.id]);
  const from = notReceivedFrom(
    { shippedAt: order.shippedAt, promisedTo: order.promisedTo, lostParcel: parcels.some((parcel) => isLost(parcel.state)) },
    ctx.policies,
  );
  if (ctx.clock.now() < from)
    throw new TooEarly(
      'The parcel still has time to arrive. You can say that it did not come from the date shown; until then write to the shop.',
      from,
    );
}
