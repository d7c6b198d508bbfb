import { and, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { knownDevices } from './tables.ts';

/** The id of a browser that signed into one of these accounts before. */
export async function findKnownDevice(db: Reader, tokenHash: string, accountIds: readonly string[]): Promise<string | undefined> {
  const isIt = and(eq(knownDevices.tokenHash, tokenHash), inArray(knownDevices.accountId, [...accountIds]));
  const [device] = await db.select({ id: knownDevices.id }).from(knownDevices).where(isIt);
  return device?.id;
}

export async function insertKnownDevice(tx: Tx, device: typeof knownDevices.$inferInsert): Promise<void> {
  await tx.insert(knownDevices).values(device).onConflictDoNothing();
}

/** After a change of password no browser is known any more. */
export async function deleteKnownDevices(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(knownDevices).where(eq(knownDevices.accountId, accountId));
}
