import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';
import { SECOND } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { optionalName, parseInput } from '#server/platform/input.js';
import { hashSecret } from '../passwords.ts';
import { SecondFactorNeeded, SecondFactorRequired, WrongCode } from '../rules/account.ts';
import { countRecoveryCodes, replaceRecoveryCodes, takeRecoveryCode, takeTotpStep } from '../second-factor-store.ts';
import { findAccount, updateAccount } from '../store.ts';
import type { Account } from '../tables.ts';
import { sessionTime } from '../viewer.ts';
import { requireConfirmation } from './confirm-identity.ts';

const periodSeconds = 30;
const recoveryCodeCount = 10;

function totpOf(ctx: Context, secret: string, label: string): TOTP {
  return new TOTP({
    issuer: ctx.settings.marketName,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: periodSeconds,
    secret: Secret.fromBase32(secret),
  });
}

/**
 * Asks for the second factor of an account that has one: a code of its app, or a recovery code. Each works once.
 *
 * @throws SecondFactorNeeded, WrongCode
 */
export async function checkSecondFactor(ctx: Context, account: Account, code: string | null): Promise<void> {
  if (account.totpSecret === null) return;
  if (!code) throw new SecondFactorNeeded();
  const typed = code.replace(/[\s-]/g, '').toUpperCase();
  const isOfApp = /^\d{1,8}$/.test(typed); // recovery codes are ten letters long
  const isGood = isOfApp ? await takeAppCode(ctx, account, typed) : await spendRecoveryCode(ctx, account, typed);
  if (!isGood) throw new WrongCode(isOfApp ? 'APP' : 'RECOVERY');
}

/** One step before and after count too, for clocks that differ; a step that was used never counts again. */
async function takeAppCode(ctx: Context, account: Account, code: string): Promise<boolean> {
  const now = sessionTime(ctx); // an authenticator app knows nothing of a demo's moved clock
  const delta = totpOf(ctx, account.totpSecret!, account.email).validate({ token: code, timestamp: now, window: 1 });
  if (delta === null) return false;
  const step = Math.floor(now / (periodSeconds * SECOND)) + delta;
  return ctx.db.transaction((tx) => takeTotpStep(tx, account.id, step));
}

function spendRecoveryCode(ctx: Context, account: Account, code: string): Promise<boolean> {
  return ctx.db.transaction((tx) => takeRecoveryCode(tx, account.id, hashSecret(code), ctx.clock.now()));
}

/** What an authenticator app needs. */
export interface SecondFactorProposed {
  /** Base32, for who types it. */
  readonly secret: string;
  /** For a QR code. */
  readonly uri: string;
}

export const startSecondFactorInput = z.object({ label: optionalName('The label', 60) });

/** Proposes a second factor; it counts from the first right code on. @throws ConfirmationNeeded */
export async function startSecondFactor(ctx: Context, input: z.input<typeof startSecondFactorInput>): Promise<SecondFactorProposed> {
  const { label } = parseInput(startSecondFactorInput, input);
  const { accountId } = await requireConfirmation(ctx);
  const secret = new Secret({ size: 20 }).base32;
  const account = (await findAccount(ctx.db.reader, accountId))!;
  await ctx.db.transaction((tx) => updateAccount(tx, accountId, { totpProposed: secret }));
  return { secret, uri: totpOf(ctx, secret, label ?? account.email).toString() };
}

export const codeInput = z.object({ code: z.string().trim().min(1, 'Type the code of your app.').max(40, 'That is too long for a code.') });

/** Turns the proposed second factor on. @returns recovery codes, shown this once. @throws ConfirmationNeeded, WrongCode */
export async function finishSecondFactor(ctx: Context, input: z.input<typeof codeInput>): Promise<string[]> {
  const { code } = parseInput(codeInput, input);
  const { accountId } = await requireConfirmation(ctx);
  const account = (await findAccount(ctx.db.reader, accountId))!;
  const now = sessionTime(ctx); // an authenticator app knows nothing of a demo's moved clock
  const delta =
    account.totpProposed &&
    totpOf(ctx, account.totpProposed, account.email).validate({ token: code.replace(/\s/g, ''), timestamp: now, window: 1 });
  if (account.totpProposed === null || delta === null) throw new WrongCode();
  const codes = newRecoveryCodes();
  await ctx.db.transaction(async (tx) => {
    const totpLastStep = Math.floor(now / (periodSeconds * SECOND)) + Number(delta);
    await updateAccount(tx, accountId, { totpSecret: account.totpProposed, totpProposed: null, totpLastStep });
    await saveRecoveryCodes(ctx, tx, accountId, codes);
    await ctx.outbox.add(tx, 'account.secured', accountId, { accountId, what: 'SECOND_FACTOR_ON', email: account.email });
  });
  return codes;
}

/** Makes new recovery codes; the old ones open nothing any more. @returns the codes, shown this once. @throws ConfirmationNeeded, SecondFactorRequired */
export async function renewRecoveryCodes(ctx: Context): Promise<string[]> {
  const { accountId } = await requireConfirmation(ctx);
  const codes = newRecoveryCodes();
  await ctx.db.transaction(async (tx) => {
    const account = (await findAccount(tx, accountId))!;
    if (account.totpSecret === null)
      throw new SecondFactorRequired('The second factor is off. Turn it on, and it brings its recovery codes.');
    await saveRecoveryCodes(ctx, tx, accountId, codes);
    await ctx.outbox.add(tx, 'account.secured', accountId, { accountId, what: 'RECOVERY_CODES_NEW', email: account.email });
  });
  return codes;
}

function saveRecoveryCodes(ctx: Context, tx: Tx, accountId: string, codes: readonly string[]): Promise<void> {
  const rows = codes.map((each) => ({ id: ctx.ids('recoveryCode'), accountId, codeHash: hashSecret(each.replace('-', '')), usedAt: null }));
  return replaceRecoveryCodes(tx, rows, accountId);
}

/** Takes the second factor away. @throws ConfirmationNeeded, SecondFactorRequired */
export async function stopSecondFactor(ctx: Context): Promise<true> {
  const { accountId, kind } = await requireConfirmation(ctx);
  if (kind === 'STAFF' && ctx.policies.staffNeedSecondFactor)
    throw new SecondFactorRequired('This market asks its staff for a second factor. Ask an operator to change that first.');
  await ctx.db.transaction(async (tx) => {
    const account = (await findAccount(tx, accountId))!;
    await updateAccount(tx, accountId, { totpSecret: null, totpProposed: null, totpLastStep: null });
    await replaceRecoveryCodes(tx, [], accountId);
    if (account.totpSecret !== null)
      await ctx.outbox.add(tx, 'account.secured', accountId, { accountId, what: 'SECOND_FACTOR_OFF', email: account.email });
  });
  return true;
}

/** How many recovery codes an account has left. */
export async function recoveryCodesLeft(ctx: Context, account: Account): Promise<number> {
  return countRecoveryCodes(ctx.db.reader, account.id);
}

function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, newRecoveryCode);
}

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'; // without those that look alike

/** Ten letters, 49 bits: such as `K7QMA-W3HBX`. */
function newRecoveryCode(): string {
  const text = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}
