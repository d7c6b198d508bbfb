import { z } from 'zod';
import { hashSecret, requireViewer } from '#server/accounts/index.js';
import type { DomainError } from '#server/kernel/errors.js';
import type { Money } from '#server/kernel/money.js';
import { MINUTE } from '#server/kernel/time.js';
import { account, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { type Click, findClick, rememberClick } from '#server/platform/idempotency/once.js';
import { idempotencyKey, parseInput } from '#server/platform/input.js';
import { networkOf } from '#server/platform/throttle/network-of.js';
import { forgetTries, limitTries } from '#server/platform/throttle/throttle.js';
import { endGiftCode, findGiftCode, findGiftCodeByHash } from '../gift-code-store.ts';
import { readGiftCode } from '../rules/gift-code.ts';
import { GiftCodeMistyped, GiftCodeOver, GiftCodeUnknown, GiftCodeUsed } from '../rules/gift-code-refusals.ts';
import type { GiftCode } from '../tables.ts';

export const redeemGiftCodeInput = z.object({
  code: z.string().trim().min(1, 'Type the gift code.').max(100, 'That is too long for a gift code.'),
  idempotencyKey,
});

/**
 * The viewer takes a gift code's money into the wallet: the market pays it. Of two who try at once, one gets it. Guesses are counted as those of
 * passwords are; a mistyped code is told apart by its check letter and counts for nothing.
 *
 * @returns how much it was.
 * @throws InvalidInput, GiftCodeMistyped, GiftCodeUnknown, GiftCodeUsed, GiftCodeOver, TooManyRequests
 */
export async function redeemGiftCode(ctx: Context, input: z.input<typeof redeemGiftCodeInput>): Promise<Money> {
  const { code: typed, idempotencyKey: key } = parseInput(redeemGiftCodeInput, input);
  const { accountId } = requireViewer(ctx);
  const code = readGiftCode(typed);
  if (!code) throw new GiftCodeMistyped();
  const codeHash = hashSecret(code);
  const click = { actor: accountId, operation: 'redeemGiftCode', key, input: { codeHash } };
  const known = await ctx.db.transaction((tx) => findRedeemed(tx, click));
  if (known) return { amountMinor: known.amountMinor, currency: known.currency };
  const tries = await countTries(ctx, accountId);
  const { amountMinor, currency } = await ctx.db.transaction(async (tx) => {
    const meanwhile = await findRedeemed(tx, click);
    if (meanwhile) return meanwhile;
    const redeemed = await redeem(ctx, tx, codeHash, accountId);
    await rememberClick(tx, click, redeemed.id, ctx.clock.now());
    return redeemed;
  });
  await forgetTries(ctx, tries);
  return { amountMinor, currency };
}

/** What the same click redeemed before: asking for it again is no guess, and forgives none. */
async function findRedeemed(tx: Tx, click: Click): Promise<GiftCode | undefined> {
  const knownId = await findClick(tx, click);
  return knownId ? findGiftCode(tx, knownId) : undefined;
}

async function countTries(ctx: Context, accountId: string): Promise<string> {
  const { signInTriesPerAccount, signInTriesPerAddress, throttleMinutes } = ctx.policies;
  const windowMs = throttleMinutes * MINUTE;
  const id = `gift-code:${accountId}`;
  await limitTries(ctx, { id: `gift-code-from:${networkOf(ctx.address)}`, most: signInTriesPerAddress, windowMs });
  await limitTries(ctx, { id, most: signInTriesPerAccount, windowMs });
  return id;
}

async function redeem(ctx: Context, tx: Tx, codeHash: string, accountId: string): Promise<GiftCode> {
  const now = ctx.clock.now();
  const found = await findGiftCodeByHash(tx, codeHash);
  if (!found) throw new GiftCodeUnknown();
  const redeemed = await endGiftCode(tx, found.id, now, { redeemedAt: now, redeemedBy: accountId });
  if (!redeemed) throw refusalOf(found, accountId);
  const { id, amountMinor, currency } = redeemed;
  const lines = move(amountMinor, currency, account.promoExpense, account.wallet(accountId));
  await post(ctx, tx, { kind: 'gift code', refId: id, key: `gift-code:${id}`, lines });
  return redeemed;
}

function refusalOf({ redeemedBy, cancelledAt }: GiftCode, accountId: string): DomainError {
  return redeemedBy === null ? new GiftCodeOver(cancelledAt !== null) : new GiftCodeUsed(redeemedBy === accountId);
}
