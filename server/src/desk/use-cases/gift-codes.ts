import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { InvalidInput } from '#server/kernel/errors.js';
import { formatMoney, minorDigits } from '#server/kernel/money.js';
import { DAY } from '#server/kernel/time.js';
import {
  cancelGiftCode,
  cancelGiftCodeIssue,
  type GiftCode,
  GiftCodesShown,
  type IssuedGiftCode,
  issueGiftCodes,
} from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { findClick, rememberClick } from '#server/platform/idempotency/once.js';
import { amountMinor, idempotencyKey, line, parseInput } from '#server/platform/input.js';
import { recordAct } from '../record-act.ts';

/** What one code may be worth, in whole units, how many are issued at once, and how long they may last. */
const mostUnits = 10_000;
const mostCodes = 500;
const longestDays = 3_660;

export const issueGiftCodesInput = z.object({
  amountMinor: amountMinor.refine((amount) => amount !== 0, 'A gift code is worth something: type an amount above zero.'),
  currency: z.string(),
  count: z
    .number()
    .int('Count in whole codes.')
    .min(1, 'Issue at least one code.')
    .max(mostCodes, `Issue at most ${mostCodes} codes at once.`),
  expiresAt: z.number(),
  note: line('The note', 500),
  idempotencyKey,
});
export const cancelGiftCodeInput = z.object({ giftCodeId: z.string(), reason: line('The reason', 1_000) });

/**
 * An operator issues gift codes. The codes are in this answer and nowhere else: only their hashes are kept.
 *
 * @throws InvalidInput, GiftCodesShown for the same click again.
 */
export async function issueGiftCodesAtDesk(ctx: Context, input: z.input<typeof issueGiftCodesInput>): Promise<IssuedGiftCode[]> {
  const { idempotencyKey: key, ...wanted } = parseInput(issueGiftCodesInput, input);
  checkWorth(ctx, wanted);
  checkTime(ctx, wanted.expiresAt);
  const { accountId: actorId } = requireViewer(ctx);
  const click = { actor: actorId, operation: 'issueGiftCodes', key, input: wanted };
  return ctx.db.transaction(async (tx) => {
    if (await findClick(tx, click)) throw new GiftCodesShown();
    const issued = await issueGiftCodes(ctx, tx, { ...wanted, issuedBy: actorId });
    const subjectId = issued[0]!.giftCode.id;
    const at = ctx.clock.now();
    await rememberClick(tx, click, subjectId, at);
    const reason = `${wanted.count} of ${formatMoney(wanted)} each. ${wanted.note}`;
    await recordAct(ctx, tx, { key: ctx.ids('audit'), at, actorId, act: 'giftCodes.issue', subjectId, reason });
    return issued;
  });
}

function checkWorth(ctx: Context, worth: { amountMinor: number; currency: string }): void {
  const { currency } = ctx.policies;
  if (worth.currency !== currency)
    throw new InvalidInput([{ path: ['currency'], message: `This market charges in ${currency}: issue its gift codes in ${currency}.` }]);
  const mostMinor = mostUnits * 10 ** minorDigits(currency);
  if (worth.amountMinor <= mostMinor) return;
  const most = formatMoney({ amountMinor: mostMinor, currency });
  throw new InvalidInput([{ path: ['amountMinor'], message: `A gift code is worth ${most} at most.` }]);
}

function checkTime(ctx: Context, expiresAt: number): void {
  const now = ctx.clock.now();
  if (expiresAt > now && expiresAt <= now + longestDays * DAY) return;
  throw new InvalidInput([{ path: ['expiresAt'], message: 'Gift codes last until a day to come, within ten years.' }]);
}

/** An operator takes an open gift code back. @throws InvalidInput, NotFound, GiftCodeNotOpen */
export async function cancelGiftCodeAtDesk(ctx: Context, input: z.input<typeof cancelGiftCodeInput>): Promise<GiftCode> {
  const { giftCodeId, reason } = parseInput(cancelGiftCodeInput, input);
  const { accountId: actorId } = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const cancelled = await cancelGiftCode(ctx, tx, giftCodeId, reason);
    const at = ctx.clock.now();
    await recordAct(ctx, tx, { key: ctx.ids('audit'), at, actorId, act: 'giftCode.cancel', subjectId: giftCodeId, reason });
    return cancelled;
  });
}

/** An operator takes all open codes of one issue back. @returns how many. @throws InvalidInput, NotFound, GiftCodeNotOpen */
export async function cancelGiftCodeIssueAtDesk(ctx: Context, input: z.input<typeof cancelGiftCodeInput>): Promise<number> {
  const { giftCodeId, reason: why } = parseInput(cancelGiftCodeInput, input);
  const { accountId: actorId } = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const { length: count } = await cancelGiftCodeIssue(ctx, tx, giftCodeId, why);
    const at = ctx.clock.now();
    const reason = `${count} ${count === 1 ? 'code' : 'codes'}. ${why}`;
    await recordAct(ctx, tx, { key: ctx.ids('audit'), at, actorId, act: 'giftCodes.cancelIssue', subjectId: giftCodeId, reason });
    return count;
  });
}
