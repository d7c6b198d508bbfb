import { z } from 'zod';
import {
  type Account,
  createStaff,
  emailInput,
  endSessions,
  requireViewer,
  type StaffRole,
  updateAccount,
} from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { countryCode, line, name, parseInput } from '#server/platform/input.js';
import { writeMailIn } from '#server/platform/mail/write-mail.js';
import { recordAct } from '../record-act.ts';
import { NotStaff } from '../rules/person.ts';
import { invitedLetter, rolesLetter } from '../rules/person-letters.ts';
import { audit, keepAnOperator, requireOther } from './restrict-account.ts';

const roles = z.array(z.enum(['AGENT', 'OPERATOR'])).max(2, 'There are two roles.');
export const setStaffRolesInput = z.object({ accountId: z.string(), roles, reason: line('The reason', 2_000) });

/** Changes what somebody of the market may do; his sessions end, so that none keeps the old rights. @throws NotFound, NotYourself, NotStaff, LastOperator */
export async function setStaffRoles(ctx: Context, input: z.input<typeof setStaffRolesInput>): Promise<Account> {
  const wanted = parseInput(setStaffRolesInput, input);
  return ctx.db.transaction(async (tx) => {
    const account = await requireOther(ctx, tx, wanted.accountId);
    if (account.kind !== 'STAFF') throw new NotStaff();
    const next = [...new Set<StaffRole>(wanted.roles)];
    if (!next.includes('OPERATOR')) await keepAnOperator(tx, account);
    await updateAccount(tx, account.id, { roles: next });
    await endSessions(ctx, tx, account.id);
    const { marketName } = ctx.settings;
    await audit(
      ctx,
      tx,
      'account.setRoles',
      account,
      wanted.reason,
      rolesLetter({ ...account, marketName, reason: wanted.reason, roles: next }),
    );
    return { ...account, roles: next };
  });
}

export const inviteStaffInput = z.object({
  email: emailInput,
  name: name('The name', 120),
  country: countryCode,
  roles: roles.min(1, 'Choose at least one role.'),
  reason: line('The reason', 2_000),
});

/** Makes a staff account; a link to choose a password goes to its owner. @throws InvalidInput, EmailTaken */
export async function inviteStaff(ctx: Context, input: z.input<typeof inviteStaffInput>): Promise<Account> {
  const { reason, ...person } = parseInput(inviteStaffInput, input);
  return ctx.db.transaction(async (tx) => {
    const { account, secret } = await createStaff(ctx, tx, { ...person, roles: [...new Set<StaffRole>(person.roles)] });
    const minutes = ctx.policies.passwordResetMinutes;
    const facts = { ...account, marketName: ctx.settings.marketName, minutes, path: `/retrieve-password/finish#${secret}` };
    const key = ctx.ids('audit');
    const act = {
      key,
      at: ctx.clock.now(),
      actorId: requireViewer(ctx).accountId,
      act: 'account.inviteStaff',
      subjectId: account.id,
      reason,
    };
    await recordAct(ctx, tx, act);
    await writeMailIn(ctx, tx, key, account.email, invitedLetter(facts));
    return account;
  });
}
