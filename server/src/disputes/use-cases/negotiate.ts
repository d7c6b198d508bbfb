import { z } from 'zod';
import { InvalidInput, NotFound } from '#server/kernel/errors.js';
import { DAY } from '#server/kernel/time.js';
import { byViewer, findOrder, leftOf, TooEarly } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { line, parseInput } from '#server/platform/input.js';
import { AmountTooHigh, DisputeTransitionRefused } from '../rules/dispute-refusals.ts';
import { isRunning } from '../rules/lifecycle.ts';
import { listProposals, replaceProposal } from '../store.ts';
import type { Dispute } from '../tables.ts';
import { endWithdrawn, record, requireActiveDispute, requireDispute, resolve, takeDisputeStep } from '../take-step.ts';
import { proposalInput } from './open-dispute.ts';

const named = z.object({ disputeId: z.string(), version: z.number().int() });
export const proposeInput = named.extend({ ...proposalInput.shape, text: line('Your words', 4_000) });
export const acceptInput = named.extend({ proposalId: z.string() });
export const escalateInput = named.extend({ text: line('Your words', 4_000, 0).default('') });
export const statementInput = named.extend({ text: line('Your words', 4_000) });
export const decideInput = named.extend({ ...proposalInput.shape, reason: line('The reason', 4_000) });

/** A side says what it would settle on; it replaces what that side said before. A seller's first answer ends the clock of silence (T9). */
export async function proposeInDispute(ctx: Context, input: z.input<typeof proposeInput>): Promise<Dispute> {
  const wanted = parseInput(proposeInput, input);
  return ctx.db.transaction(async (tx) => {
    const dispute = await requireActiveDispute(ctx, tx, wanted.disputeId, wanted.version);
    const by = await byViewer(ctx, tx);
    const amount = await checkAmount(tx, dispute, wanted.kind, wanted.amountMinor);
    const isSeller = by.actor === 'SELLER';
    const change = isSeller
      ? { sellerAnsweredAt: dispute.sellerAnsweredAt ?? ctx.clock.now() }
      : { silenceMinor: Math.min(dispute.silenceMinor, amount) };
    const next = await takeDisputeStep(ctx, tx, dispute, { event: isSeller ? 'counter' : 'propose', by, text: wanted.text, change });
    const proposal = {
      disputeId: dispute.id,
      by: isSeller ? 'SELLER' : 'BUYER',
      kind: wanted.kind,
      amountMinor: amount,
      note: wanted.text,
    } as const;
    await replaceProposal(tx, { ...proposal, id: ctx.ids('proposal'), at: ctx.clock.now(), isLive: true });
    return next;
  });
}

/** Takes the other side's live proposal: the dispute ends there and then, and its money moves. */
export async function acceptProposal(ctx: Context, input: z.input<typeof acceptInput>): Promise<Dispute> {
  const wanted = parseInput(acceptInput, input);
  return ctx.db.transaction(async (tx) => {
    const dispute = await requireActiveDispute(ctx, tx, wanted.disputeId, wanted.version);
    const by = await byViewer(ctx, tx);
    const proposal = (await listProposals(tx, [dispute.id])).find(
      (each) => each.id === wanted.proposalId && each.isLive && each.by !== by.actor,
    );
    if (!proposal) throw new NotFound('proposal', ['proposalId']);
    const agreed = await takeDisputeStep(ctx, tx, dispute, {
      event: by.actor === 'SELLER' ? 'acceptAsSeller' : 'acceptAsBuyer',
      by,
      text: '',
    });
    return resolve(ctx, tx, agreed, by, proposal.amountMinor, null);
  });
}

/** The buyer asks the market to decide, from day 3 once the shop has answered (T10a). @throws TooEarly */
export async function escalateDispute(ctx: Context, input: z.input<typeof escalateInput>): Promise<Dispute> {
  const wanted = parseInput(escalateInput, input);
  return ctx.db.transaction(async (tx) => {
    const dispute = await requireActiveDispute(ctx, tx, wanted.disputeId, wanted.version);
    if (dispute.sellerAnsweredAt === null)
      throw new DisputeTransitionRefused(
        dispute.state,
        'The shop has not answered yet. If it stays silent, your proposal counts as accepted.',
      );
    const from = escalatesFrom(ctx, dispute);
    if (ctx.clock.now() < from)
      throw new TooEarly('Give the two of you a little more time; from the date shown you can ask the market to decide.', from);
    return takeDisputeStep(ctx, tx, dispute, {
      event: 'escalate',
      by: await byViewer(ctx, tx),
      text: wanted.text,
      change: { escalatedAt: ctx.clock.now() },
    });
  });
}

/** T10a. @returns Milliseconds UTC. */
export function escalatesFrom(ctx: Context, dispute: Dispute): number {
  return dispute.openedAt + dispute.frozenMs + ctx.policies.disputeEscalateAfterDays * DAY;
}

/** The buyer gives up: the order goes on, and its money with it. */
export async function withdrawDispute(ctx: Context, input: z.input<typeof named>): Promise<Dispute> {
  const wanted = parseInput(named, input);
  return ctx.db.transaction(async (tx) => {
    const dispute = await requireActiveDispute(ctx, tx, wanted.disputeId, wanted.version);
    const change = { endedAt: ctx.clock.now(), outcome: { how: 'WITHDRAWN' as const, amountMinor: 0, reason: null } };
    const withdrawn = await takeDisputeStep(ctx, tx, dispute, { event: 'withdraw', by: await byViewer(ctx, tx), text: '', change });
    await endWithdrawn(tx, withdrawn);
    return withdrawn;
  });
}

/** Adds to the record, which both sides and the market read; it moves nothing. */
export async function addStatement(ctx: Context, input: z.input<typeof statementInput>): Promise<Dispute> {
  const wanted = parseInput(statementInput, input);
  return ctx.db.transaction(async (tx) => {
    const dispute = await requireDispute(ctx, tx, wanted.disputeId, wanted.version);
    if (!isRunning(dispute.state))
      throw new DisputeTransitionRefused(dispute.state, 'This dispute has ended. Write to the shop, or ask customer service.');
    await record(ctx, tx, dispute, 'addStatement', await byViewer(ctx, tx), wanted.text);
    return dispute;
  });
}

/** An agent decides, with a reason that both sides read; the money moves at once. */
export async function decideDispute(ctx: Context, input: z.input<typeof decideInput>): Promise<Dispute> {
  const wanted = parseInput(decideInput, input);
  return ctx.db.transaction(async (tx) => {
    const dispute = await requireActiveDispute(ctx, tx, wanted.disputeId, wanted.version);
    const by = await byViewer(ctx, tx);
    const amount = await checkAmount(tx, dispute, wanted.kind, wanted.amountMinor);
    const decided = await takeDisputeStep(ctx, tx, dispute, { event: 'decide', by, text: wanted.reason });
    const proposal = { disputeId: dispute.id, by: 'PLATFORM', kind: wanted.kind, amountMinor: amount, note: wanted.reason } as const;
    await replaceProposal(tx, { ...proposal, id: ctx.ids('proposal'), at: ctx.clock.now(), isLive: true });
    return resolve(ctx, tx, decided, by, amount, wanted.reason);
  });
}

async function checkAmount(tx: Tx, dispute: Dispute, kind: 'REFUND_ONLY' | 'NO_REFUND', amount: number): Promise<number> {
  if (kind === 'NO_REFUND') return 0;
  if (amount === 0) throw new InvalidInput([{ path: ['amountMinor'], message: 'Say how much goes back, or choose that nothing does.' }]);
  const most = leftOf((await findOrder(tx, dispute.orderId))!);
  if (amount > most) throw new AmountTooHigh({ amountMinor: most, currency: dispute.currency }, ['amountMinor']);
  return amount;
}
