import { requireViewer } from '#server/accounts/index.js';
import { checkPageSize, decodeCursor, type ResultPage, toPage } from '#server/kernel/result-page.js';
import { actorOf, freezeTexts, leftOf, loadOrder, sideOf } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { AvailableAction } from '#server/platform/graphql/action.graphql.js';
import { loadMany, loadOne } from '#server/platform/loaders.js';
import { type DisputeActor, type DisputeEvent, type DisputeState, isRunning, mayTake } from './rules/lifecycle.ts';
import { countDisputes, listDisputes, listDisputesById, listDisputesOfOrders, listProposals, listStatements } from './store.ts';
import type { Dispute, DisputeStatement, Proposal } from './tables.ts';
import { escalatesFrom } from './use-cases/negotiate.ts';

export const loadProposals = (ctx: Context, disputeId: string): Promise<Proposal[]> =>
  loadMany(ctx, listProposals, (row) => row.disputeId, disputeId);
export const loadStatements = (ctx: Context, disputeId: string): Promise<DisputeStatement[]> =>
  loadMany(ctx, listStatements, (row) => row.disputeId, disputeId);
export const loadDisputesOf = (ctx: Context, orderId: string): Promise<Dispute[]> =>
  loadMany(ctx, listDisputesOfOrders, (row) => row.orderId, orderId);

/** What could go back at most, in minor units: what is left of the order, and what went back by this dispute. */
export async function maxRefund(ctx: Context, dispute: Dispute): Promise<number> {
  const order = await loadOrder(ctx, dispute.orderId);
  return order ? leftOf(order) + (dispute.outcome?.amountMinor ?? 0) : 0;
}

/** What a proposal pays to whom. */
export async function sharesOf(ctx: Context, proposal: Proposal): Promise<{ currency: string; toBuyer: number; toSeller: number }> {
  const dispute = (await loadOne(ctx, listDisputesById, proposal.disputeId))!;
  const most = await maxRefund(ctx, dispute);
  return { currency: dispute.currency, toBuyer: proposal.amountMinor, toSeller: Math.max(0, most - proposal.amountMinor) };
}

const buttons: Partial<Record<DisputeActor, readonly [action: string, event: DisputeEvent][]>> = {
  BUYER: [
    ['ACCEPT', 'acceptAsBuyer'],
    ['PROPOSE', 'propose'],
    ['ESCALATE', 'escalate'],
    ['WITHDRAW', 'withdraw'],
  ],
  SELLER: [
    ['ACCEPT', 'acceptAsSeller'],
    ['PROPOSE', 'counter'],
  ],
  AGENT: [['DECIDE', 'decide']],
};

/** What the viewer may do with a dispute now, derived from the transition table. */
export async function disputeActions(ctx: Context, dispute: Dispute): Promise<AvailableAction[]> {
  const actor = actorOf(ctx) as DisputeActor;
  const isOther = (proposal: Proposal) => proposal.isLive && proposal.by !== actor;
  const hasOther = (await loadProposals(ctx, dispute.id)).some(isOther);
  const actions = (buttons[actor] ?? []).map(([action, event]) => {
    const allowed = mayTake(dispute.state, event, actor) && (action !== 'ACCEPT' || hasOther);
    return action === 'ESCALATE'
      ? escalation(ctx, dispute, allowed)
      : { action, allowed, reason: allowed ? null : 'Not in the state that the dispute is in.' };
  });
  const freeze = (await loadOrder(ctx, dispute.orderId))?.freezeReason;
  const steps = freeze ? actions.map((each) => ({ ...each, allowed: false, reason: freezeTexts[freeze] })) : actions;
  const canSpeak = isRunning(dispute.state);
  return [...steps, { action: 'ADD_STATEMENT', allowed: canSpeak, reason: canSpeak ? null : 'The dispute has ended.' }];
}

function escalation(ctx: Context, dispute: Dispute, isRightState: boolean): AvailableAction {
  const availableAt = escalatesFrom(ctx, dispute);
  if (!isRightState) return { action: 'ESCALATE', allowed: false, reason: 'Not in the state that the dispute is in.' };
  if (dispute.sellerAnsweredAt === null)
    return {
      action: 'ESCALATE',
      allowed: false,
      reason: 'The shop has not answered yet. If it stays silent, your proposal counts as accepted.',
    };
  const allowed = ctx.clock.now() >= availableAt;
  return { action: 'ESCALATE', allowed, reason: allowed ? null : 'The two of you have a little more time to agree.', availableAt };
}

/** A page of the viewer's disputes. */
export async function pageOfDisputes(
  ctx: Context,
  first: number,
  after: string | null,
  states: readonly DisputeState[],
): Promise<ResultPage<Dispute>> {
  const side = sideOf(ctx);
  const cursor = after ? decodeCursor(after, ['number', 'string']) : undefined;
  const rows = await listDisputes(ctx.db.reader, { side, states, limit: checkPageSize(first) + 1, after: cursor });
  return toPage(
    rows,
    first,
    (row) => [row.openedAt, row.id],
    () => countDisputes(ctx.db.reader, side, states),
  );
}

/** The disputes of an order that wait for the viewer. */
export async function countWaiting(ctx: Context): Promise<number> {
  const { kind } = requireViewer(ctx);
  const state: DisputeState = kind === 'BUYER' ? 'AWAITING_BUYER' : kind === 'SELLER' ? 'AWAITING_SELLER' : 'PLATFORM_REVIEW';
  return countDisputes(ctx.db.reader, sideOf(ctx), [state]);
}

/** How a dispute ended; null while it runs. */
export function outcomeOf({ outcome, currency }: Dispute) {
  return outcome && { ...outcome, currency };
}
