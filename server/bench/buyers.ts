import 'reflect-metadata';
import { join } from 'node:path';
import { hashSecret } from '#server/accounts/passwords.js';
import { insertAccounts, insertSession } from '#server/accounts/store.js';
import { DAY } from '#server/kernel/time.js';
import { openDatabase } from '#server/platform/db/open-database.js';
import { idsBy } from '#server/platform/ids.js';
import { readPolicies, savePolicies } from '#server/policies/index.js';

/** Adds buyers with open sessions to a market that is not open. @returns their sessions' secrets. */
export async function addBuyers(folder: string, count: number): Promise<string[]> {
  const clock = { now: () => Date.now() };
  const ids = idsBy(clock);
  const db = await openDatabase(join(folder, 'market.db'));
  const tokens = Array.from({ length: count }, (_, i) => `bench-buyer-${i}`);
  await db.transaction(async (tx) => {
    // They order side by side, and some never pay: what bounds a person would only be in the way here.
    await savePolicies(tx, { ...(await readPolicies(tx)), unpaidPurchasesMax: 1_000 });
    for (const token of tokens) {
      const [id, createdAt] = [ids('account'), clock.now()];
      const email = `${token}@bench.test`;
      const person = { email, emailKey: email, memberId: `FR${id.slice(-10)}`, name: token, country: 'FR', passwordHash: '' };
      await insertAccounts(tx, [{ id, kind: 'BUYER', roles: [], ...person, createdAt }]);
      const session = { id: ids('session'), tokenHash: hashSecret(token), accountId: id, createdAt, expiresAt: createdAt + 365 * DAY };
      await insertSession(tx, session);
    }
  });
  await db.close();
  return tokens;
}
