import { z } from 'zod';
import { MINUTE } from '#server/kernel/time.js';
import type { Context, Viewer } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { forgetTries, limitTries } from '#server/platform/throttle/throttle.js';
import { isPassword } from '../passwords.ts';
import { ConfirmationNeeded, WrongPassword } from '../rules/account.ts';
import { findAccount, findSession, updateSession } from '../store.ts';
import { requireViewer, sessionTime } from '../viewer.ts';
import { checkSecondFactor } from './second-factor.ts';

export const confirmIdentityInput = z.object({
  password: z.string().min(1, 'Type your password.').max(1_000, 'That is too long for a password.'),
  code: z.string().trim().max(40, 'That is too long for a code.').nullish(),
});

/**
 * The viewer proves again who he is; for some minutes he may then change what guards his account.
 *
 * @returns until when, milliseconds UTC.
 * @throws WrongPassword, SecondFactorNeeded, WrongCode, TooManyRequests
 */
export async function confirmIdentity(ctx: Context, input: z.input<typeof confirmIdentityInput>): Promise<number> {
  const { password, code } = parseInput(confirmIdentityInput, input);
  const { accountId, sessionId } = requireViewer(ctx);
  const { signInTriesPerAccount: most, throttleMinutes, confirmationMinutes } = ctx.policies;
  const tries = `confirm:${accountId}`;
  await limitTries(ctx, { id: tries, most, windowMs: throttleMinutes * MINUTE });
  const account = (await findAccount(ctx.db.reader, accountId))!;
  if (!(await isPassword(account.passwordHash, password))) throw new WrongPassword();
  await checkSecondFactor(ctx, account, code ?? null);
  await forgetTries(ctx, tries);
  const confirmedAt = sessionTime(ctx);
  await ctx.db.transaction((tx) => updateSession(tx, sessionId, { confirmedAt }));
  return confirmedAt + confirmationMinutes * MINUTE;
}

/** The viewer, if he proved who he is a moment ago, by signing in or since. @throws ConfirmationNeeded */
export async function requireConfirmation(ctx: Context): Promise<Viewer> {
  const viewer = requireViewer(ctx);
  const session = await findSession(ctx.db.reader, viewer.sessionId);
  const confirmedAt = session?.confirmedAt ?? null;
  if (confirmedAt === null || sessionTime(ctx) > confirmedAt + ctx.policies.confirmationMinutes * MINUTE) throw new ConfirmationNeeded();
  return viewer;
}
