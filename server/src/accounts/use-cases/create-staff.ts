import { DomainError } from '#server/kernel/errors.js';
import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { emailKey } from '../email-key.ts';
import { hashSecret, newSecret } from '../passwords.ts';
import { hasAccount, saveAccountToken } from '../registration-store.ts';
import { type StaffRole } from '../rules/account.ts';
import type { Account } from '../tables.ts';
import { insertNewAccount } from './finish-registration.ts';

interface StaffWanted {
  readonly email: string;
  readonly name: string;
  readonly country: string;
  readonly roles: StaffRole[];
}

/** Only operators and the command line read this: it leaks nothing to strangers. */
export class EmailTaken extends DomainError {
  readonly code = 'CONFLICT';
  override readonly path = ['email'];
  constructor() {
    super('There is a staff account with this e-mail address already.');
  }
}

/**
 * Makes a staff account without a password (decision 16): its owner chooses one by the link.
 *
 * @returns the account, and the secret of the link.
 * @throws EmailTaken
 */
export async function createStaff(ctx: Context, tx: Tx, wanted: StaffWanted): Promise<{ account: Account; secret: string }> {
  const key = emailKey(wanted.email);
  if (await hasAccount(tx, key, 'STAFF')) throw new EmailTaken();
  const account = await insertNewAccount(ctx, tx, { ...wanted, kind: 'STAFF', emailKey: key, passwordHash: '' });
  const secret = newSecret();
  const now = ctx.clock.now();
  const token = { id: ctx.ids('accountToken'), tokenHash: hashSecret(secret), email: null, createdAt: now };
  const expiresAt = now + ctx.policies.passwordResetMinutes * MINUTE;
  await saveAccountToken(tx, { ...token, accountId: account.id, purpose: 'RESET_PASSWORD', expiresAt });
  return { account, secret };
}
