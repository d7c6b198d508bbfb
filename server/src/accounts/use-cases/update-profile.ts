import { z } from 'zod';
import type { Context } from '#server/platform/context.js';
import { countryCode, name, parseInput } from '#server/platform/input.js';
import { AccountTypeImmutable } from '../rules/account.ts';
import { findAccount, updateAccount } from '../store.ts';
import type { Account } from '../tables.ts';
import { requireViewer } from '../viewer.ts';

export const updateProfileInput = z.object({
  name: name('The name', 120).nullish(),
  country: countryCode.nullish(),
  kind: z.enum(['BUYER', 'SELLER', 'STAFF']).nullish(),
});

/** Changes what is shown of the viewer. What his account is for is not among it (A2). @throws AccountTypeImmutable, InvalidInput */
export async function updateProfile(ctx: Context, input: z.input<typeof updateProfileInput>): Promise<Account> {
  const { name, country, kind } = parseInput(updateProfileInput, input);
  const viewer = requireViewer(ctx);
  if (kind && kind !== viewer.kind) throw new AccountTypeImmutable(viewer.kind);
  return ctx.db.transaction(async (tx) => {
    const account = (await findAccount(tx, viewer.accountId))!;
    const change = { name: name ?? account.name, country: country ?? account.country };
    await updateAccount(tx, account.id, change);
    return { ...account, ...change };
  });
}
