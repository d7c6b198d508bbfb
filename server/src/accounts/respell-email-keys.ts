import type { Database } from '#server/platform/db/database.js';
import { emailKey } from './email-key.ts';
import { hasAccount } from './registration-store.ts';
import { listAccountsBeyondAscii, updateAccount } from './store.ts';

/**
 * Gives accounts of earlier releases the key that their address has now: it was its lower case only. Addresses of ASCII letters keep
 * theirs. Where two accounts turn out to have one address, the later one keeps its old key. Doing it twice changes nothing.
 */
export async function respellEmailKeys(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    for (const { id, email, kind, emailKey: before } of await listAccountsBeyondAscii(tx)) {
      const key = emailKey(email);
      if (key !== before && !(await hasAccount(tx, key, kind))) await updateAccount(tx, id, { emailKey: key });
    }
  });
}
