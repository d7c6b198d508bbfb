import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { NotFound } from '#server/kernel/errors.js';
import { formatMoney } from '#server/kernel/money.js';
import {
  cancelPayout,
  failures,
  fileOf,
  findPayout,
  listPayoutsOfBatch,
  markPayoutFailed,
  markPayoutPaid,
  type Payout,
  type PayoutFailure,
  takePayouts,
  totalsOf,
} from '#server/payouts/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { findClick, rememberClick } from '#server/platform/idempotency/once.js';
import { exactName, idempotencyKey, line, optionalLine, parseInput } from '#server/platform/input.js';
import { recordAct } from '../record-act.ts';

const failureCodes = Object.keys(failures) as [PayoutFailure, ...PayoutFailure[]];

export const sendPayoutsInput = z.object({ idempotencyKey });
export const fetchPayoutFileInput = z.object({ batch: z.string().max(40), reason: line('The reason', 1_000) });
export const markPayoutPaidInput = z.object({
  payoutId: z.string(),
  bankReference: exactName('The reference of the bank', 100),
  paidOn: z.string(),
  idempotencyKey,
});
export const markPayoutFailedInput = z.object({
  payoutId: z.string(),
  failure: z.enum(failureCodes, 'Choose why it failed.'),
  note: optionalLine('The note', 1_000),
  idempotencyKey,
});
export const cancelPayoutInput = z.object({ payoutId: z.string(), reason: line('The reason', 1_000), idempotencyKey });

/** Payouts that were handed to the bank together, with the file that it reads. */
export interface PayoutFile {
  readonly batch: string;
  readonly text: string;
  readonly payouts: readonly Payout[];
}

/**
 * An operator takes the payouts that wait into a file for the bank. The same click again answers the same file, as long as the bank has it.
 *
 * @throws PayoutTransitionRefused when there is nothing to take.
 */
export async function sendPayouts(ctx: Context, input: z.input<typeof sendPayoutsInput>): Promise<PayoutFile> {
  const { idempotencyKey: key } = parseInput(sendPayoutsInput, input);
  const { accountId: actorId } = requireViewer(ctx);
  const click = { actor: actorId, operation: 'sendPayouts', key, input: {} };
  return ctx.db.transaction(async (tx) => {
    const known = await findClick(tx, click);
    const batch = known ?? (await takePayouts(ctx, tx));
    const file = { batch, ...(await fileOf(ctx, tx, batch)) };
    if (known) return file;
    const at = ctx.clock.now();
    await rememberClick(tx, click, batch, at);
    const reason = `${file.payouts.length} of ${totalsOf(file.payouts)} in all`;
    await recordAct(ctx, tx, { key: ctx.ids('audit'), at, actorId, act: 'payouts.send', subjectId: batch, reason });
    return file;
  });
}

/** The file of a batch once more, for what of it is still on its way. It holds account numbers, so who fetches it says why. @throws NotFound */
export async function fetchPayoutFile(ctx: Context, input: z.input<typeof fetchPayoutFileInput>): Promise<PayoutFile> {
  const { batch, reason } = parseInput(fetchPayoutFileInput, input);
  const { accountId: actorId } = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    if ((await listPayoutsOfBatch(tx, batch)).length === 0) throw new NotFound('file', ['batch']);
    await recordAct(ctx, tx, { key: ctx.ids('audit'), at: ctx.clock.now(), actorId, act: 'payouts.file', subjectId: batch, reason });
    return { batch, ...(await fileOf(ctx, tx, batch)) };
  });
}

/** The bank has carried a payout out. @throws NotFound, PayoutTransitionRefused, InvalidInput */
export async function markPaidAtDesk(ctx: Context, input: z.input<typeof markPayoutPaidInput>): Promise<Payout> {
  const wanted = parseInput(markPayoutPaidInput, input);
  return once(ctx, 'markPayoutPaid', wanted, async (tx) => {
    const { payoutId, bankReference, paidOn } = wanted;
    return [await markPayoutPaid(ctx, tx, { payoutId, bankReference, paidOn }), `${paidOn}, ${bankReference}`];
  });
}

/** A payout failed or came back. @throws NotFound, PayoutTransitionRefused, InvalidInput */
export async function markFailedAtDesk(ctx: Context, input: z.input<typeof markPayoutFailedInput>): Promise<Payout> {
  const wanted = parseInput(markPayoutFailedInput, input);
  return once(ctx, 'markPayoutFailed', wanted, async (tx) => {
    const { payoutId, failure, note } = wanted;
    return [await markPayoutFailed(ctx, tx, { payoutId, failure, note }), [failure, note].filter(Boolean).join(': ')];
  });
}

/** A payout that was not sent yet goes back to its shop. @throws NotFound, PayoutTransitionRefused, InvalidInput */
export async function cancelPayoutAtDesk(ctx: Context, input: z.input<typeof cancelPayoutInput>): Promise<Payout> {
  const wanted = parseInput(cancelPayoutInput, input);
  return once(ctx, 'cancelPayout', wanted, async (tx) => [await cancelPayout(ctx, tx, wanted.payoutId, wanted.reason), wanted.reason]);
}

/** Does something to a payout once for each click, and records it. @param work Answers the payout afterwards, and what is recorded. */
async function once(
  ctx: Context,
  operation: string,
  { idempotencyKey: key, ...input }: { readonly payoutId: string; readonly idempotencyKey: string },
  work: (tx: Tx) => Promise<[payout: Payout, reason: string]>,
): Promise<Payout> {
  const { accountId: actorId } = requireViewer(ctx);
  const click = { actor: actorId, operation, key, input };
  return ctx.db.transaction(async (tx) => {
    if (await findClick(tx, click)) return (await findPayout(tx, input.payoutId))!;
    const [payout, said] = await work(tx);
    const at = ctx.clock.now();
    await rememberClick(tx, click, payout.id, at);
    const reason = `${formatMoney(payout)}: ${said}`;
    await recordAct(ctx, tx, { key: ctx.ids('audit'), at, actorId, act: actOf[operation]!, subjectId: payout.id, reason });
    return payout;
  });
}

const actOf: Readonly<Record<string, string>> = {
  markPayoutPaid: 'payout.markPaid',
  markPayoutFailed: 'payout.markFailed',
  cancelPayout: 'payout.cancel',
};
