import { z } from 'zod';
import type { Context } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { mailTopics } from '../rules/account.ts';
import { findAccount, updateAccount } from '../store.ts';
import type { Account } from '../tables.ts';
import { requireViewer } from '../viewer.ts';

export const chooseMailsInput = z.object({ muted: z.array(z.enum(mailTopics)).max(20, 'Name each topic once.') });

/** What the viewer does not want to be mailed about. Mails about security, money and deadlines always come. */
export async function chooseMails(ctx: Context, input: z.input<typeof chooseMailsInput>): Promise<Account> {
  const { muted } = parseInput(chooseMailsInput, input);
  const { accountId } = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const mutedMails = [...new Set(muted)];
    await updateAccount(tx, accountId, { mutedMails });
    return { ...(await findAccount(tx, accountId))!, mutedMails };
  });
}
