import { z } from 'zod';
import { type Account, accountsWithRole, endSessions, findAccount, requireViewer, updateAccount } from '#server/accounts/index.js';
import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { line, parseInput } from '#server/platform/input.js';
import { writeMailIn } from '#server/platform/mail/write-mail.js';
import { followMembers } from '#server/shops/index.js';
import { recordAct } from '../record-act.ts';
import { LastOperator, NotYourself, StaffOfOperators } from '../rules/person.ts';
import { liftedLetter, restrictedLetter } from '../rules/person-letters.ts';

export const actOnAccountInput = z.object({ accountId: z.string(), reason: line('The reason', 2_000) });
type ActOnAccount = z.input<typeof actOnAccountInput>;

/**
 * Takes a person's right to sign in, at once and on open sockets too; he reads the reason by mail (A8, A9). The last who acts for a
 * shop takes it along: it is suspended (B.9). Doing it twice changes nothing.
 *
 * @throws NotFound, NotYourself, StaffOfOperators, LastOperator, InvalidInput
 */
export async function restrictAccount(ctx: Context, input: ActOnAccount): Promise<Account> {
  const { accountId, reason } = parseInput(actOnAccountInput, input);
  return ctx.db.transaction(async (tx) => {
    const account = await requireOther(ctx, tx, accountId);
    if (account.isRestricted) return account;
    await keepAnOperator(tx, account);
    await updateAccount(tx, accountId, { isRestricted: true });
    await endSessions(ctx, tx, accountId);
    const shop = await followMembers(ctx, tx, accountId);
    const { marketName } = ctx.settings;
    const letter = restrictedLetter({ ...account, marketName, reason, shopName: shop?.name ?? null });
    await audit(ctx, tx, 'account.restrict', account, reason, letter);
    return { ...account, isRestricted: true };
  });
}

/** Gives it back, and opens his shop again as it was. @throws NotFound, NotYourself, StaffOfOperators, InvalidInput */
export async function liftRestriction(ctx: Context, input: ActOnAccount): Promise<Account> {
  const { accountId, reason } = parseInput(actOnAccountInput, input);
  return ctx.db.transaction(async (tx) => {
    const account = await requireOther(ctx, tx, accountId);
    if (!account.isRestricted) return account;
    await updateAccount(tx, accountId, { isRestricted: false });
    const shop = await followMembers(ctx, tx, accountId);
    const { marketName } = ctx.settings;
    const letter = liftedLetter({ ...account, marketName, reason, shopName: shop?.name ?? null });
    await audit(ctx, tx, 'account.lift', account, reason, letter);
    return { ...account, isRestricted: false };
  });
}

/** Somebody else's account that the viewer may act on. */
export async function requireOther(ctx: Context, tx: Tx, accountId: string): Promise<Account> {
  const viewer = requireViewer(ctx);
  const account = await findAccount(tx, accountId);
  if (!account) throw new NotFound('account', ['accountId']);
  if (account.id === viewer.accountId) throw new NotYourself();
  if (account.kind === 'STAFF' && !viewer.roles.includes('OPERATOR')) throw new StaffOfOperators();
  return account;
}

/** Two operators who act on each other at the same moment must not both go. @throws LastOperator */
export async function keepAnOperator(tx: Tx, { id }: Account): Promise<void> {
  const operators = await accountsWithRole(tx, 'OPERATOR');
  if (operators.length === 1 && operators[0]!.id === id) throw new LastOperator();
}

/** Records an act on a person and tells him, in its transaction. */
export async function audit(
  ctx: Context,
  tx: Tx,
  act: string,
  person: Account,
  reason: string,
  letter: Parameters<typeof writeMailIn>[4],
): Promise<void> {
  const key = ctx.ids('audit');
  const at = ctx.clock.now();
  await recordAct(ctx, tx, { key, at, actorId: requireViewer(ctx).accountId, act, subjectId: person.id, reason });
  await writeMailIn(ctx, tx, key, person.email, letter);
}
