import './events.ts';
import { ChangedMeanwhile, NotFound } from '#server/kernel/errors.js';
import { DAY } from '#server/kernel/time.js';
import { type By, findOrder, refuseFrozen, resumeOrderClocks, settleDispute, sideOf } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { startDeadline } from '#server/platform/deadlines/start-deadline.js';
import { deleteDeadlines } from '#server/platform/deadlines/store.js';
import { awaitedIn, type DisputeActor, type DisputeEvent, type DisputeTimer, decideStep, timerOf } from './rules/lifecycle.ts';
import { findDisputeOf, insertStatement, saveDispute } from './store.ts';
import type { Dispute } from './tables.ts';

const timers: readonly DisputeTimer[] = ['DISPUTE_ANSWER', 'DISPUTE_ESCALATION', 'DISPUTE_DECISION'];

/** A dispute that the viewer may see, in the version that he saw. @throws NotFound, ChangedMeanwhile */
export async function requireDispute(ctx: Context, tx: Tx, id: string, version: number): Promise<Dispute> {
  const dispute = await findDisputeOf(tx, sideOf(ctx), id);
  if (!dispute) throw new NotFound('dispute', ['disputeId']);
  if (dispute.version !== version) throw new ChangedMeanwhile('dispute');
  return dispute;
}

/** The same for a step that moves it. @throws NotFound, ChangedMeanwhile, OrderFrozen */
export async function requireActiveDispute(ctx: Context, tx: Tx, id: string, version: number): Promise<Dispute> {
  const dispute = await requireDispute(ctx, tx, id, version);
  refuseFrozen((await findOrder(tx, dispute.orderId))!);
  return dispute;
}

interface Step {
  readonly event: DisputeEvent;
  readonly by: By;
  /** What is said with it; both sides read it. */
  readonly text: string;
  readonly change?: Partial<Dispute>;
}

/** Takes one step of a dispute: decides by the table, moves the clock, writes the record, announces it. @throws DisputeTransitionRefused, ChangedMeanwhile */
export async function takeDisputeStep(ctx: Context, tx: Tx, dispute: Dispute, { event, by, text, change = {} }: Step): Promise<Dispute> {
  const state = decideStep(dispute.state, event, by.actor as DisputeActor);
  const saved = await saveDispute(tx, await runClock(ctx, tx, { ...dispute, ...change, state }));
  if (!saved) throw new ChangedMeanwhile('dispute');
  await record(ctx, tx, saved, event, by, text);
  return saved;
}

/** Writes into the dispute's record and tells everybody who listens. */
export async function record(ctx: Context, tx: Tx, dispute: Dispute, event: string, by: By, text: string): Promise<void> {
  const { id: disputeId, orderId, buyerId, shopId, state } = dispute;
  const { actor, actorId, actorName } = by;
  const statementId = ctx.ids('statement');
  await insertStatement(tx, {
    id: statementId,
    disputeId,
    at: ctx.clock.now(),
    actor: actor as DisputeActor,
    actorId,
    actorName,
    event,
    text,
  });
  await ctx.outbox.add(tx, 'dispute.changed', orderId, { disputeId, orderId, buyerId, shopId, statementId, event, state });
}

/**
 * Ends a dispute in the transaction of the step that ended it: the money moves once, the order goes on or closes (B.7).
 *
 * @param amountMinor What goes back to the buyer.
 */
export async function resolve(
  ctx: Context,
  tx: Tx,
  dispute: Dispute,
  by: By,
  amountMinor: number,
  reason: string | null,
): Promise<Dispute> {
  const how = dispute.state === 'DECIDED' ? 'DECIDED' : 'AGREED';
  await settleDispute(ctx, tx, dispute.orderId, amountMinor, by, `dispute:${dispute.id}`);
  const ended: Dispute = {
    ...dispute,
    state: 'RESOLVED',
    endedAt: ctx.clock.now(),
    nextDueAt: null,
    outcome: { how, amountMinor, reason },
  };
  const saved = await saveDispute(tx, ended);
  if (!saved) throw new ChangedMeanwhile('dispute');
  await record(ctx, tx, saved, 'resolve', by, ''); // why was said with the step that ended it
  return saved;
}

/** The buyer gave up: the order goes on as if nothing had been said. */
export async function endWithdrawn(tx: Tx, dispute: Dispute): Promise<void> {
  await resumeOrderClocks(tx, dispute.orderId);
}

/** Starts the clock of the dispute's state and stops the others. */
export async function runClock(ctx: Context, tx: Tx, dispute: Dispute): Promise<Dispute> {
  const kind = timerOf(dispute.state, dispute.sellerAnsweredAt !== null);
  await deleteDeadlines(
    tx,
    dispute.id,
    timers.filter((timer) => timer !== kind),
  );
  if (!kind) return { ...dispute, nextDueAt: null };
  const [startedAt, days] = spanOf(ctx, dispute, kind);
  const dueAt = startedAt + days * DAY;
  await startDeadline(ctx, tx, { kind, subjectId: dispute.id, awaiting: awaitedIn(dispute.state)!, startedAt, dueAt });
  return { ...dispute, nextDueAt: dueAt };
}

function spanOf({ policies, clock }: Context, dispute: Dispute, kind: DisputeTimer): [startedAt: number, days: number] {
  const openedAt = dispute.openedAt + dispute.frozenMs;
  if (kind === 'DISPUTE_ANSWER') return [openedAt, policies.disputeAnswerDays];
  if (kind === 'DISPUTE_ESCALATION') return [openedAt, policies.disputeAutoEscalateDays];
  return [dispute.escalatedAt ?? clock.now(), policies.decisionHardStopDays];
}
