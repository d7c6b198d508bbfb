import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { rowCount } from '#server/platform/db/sql.js';
import { accounts, recoveryCodes } from './tables.ts';

/** Uses up a 30-second step. @returns false when it, or a later one, was used before. */
export async function takeTotpStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const isNew = or(isNull(accounts.totpLastStep), lt(accounts.totpLastStep, step));
  const rows = await tx
    .update(accounts)
    .set({ totpLastStep: step })
    .where(and(eq(accounts.id, accountId), isNew))
    .returning();
  return rows.length > 0;
}

/** Uses up a recovery code. @returns false when it is none, or was used. */
export async function takeRecoveryCode(tx: Tx, accountId: string, codeHash: string, at: number): Promise<boolean> {
  const isIt = and(eq(recoveryCodes.accountId, accountId), eq(recoveryCodes.codeHash, codeHash), isNull(recoveryCodes.usedAt));
  return (await tx.update(recoveryCodes).set({ usedAt: at }).where(isIt).returning()).length > 0;
}

export async function replaceRecoveryCodes(tx: Tx, rows: (typeof recoveryCodes.$inferInsert)[], accountId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
  if (rows.length > 0) await tx.insert(recoveryCodes).values(rows);
}

export async function countRecoveryCodes(db: Reader, accountId: string): Promise<number> {
  const isLeft = and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt));
  const [row] = await db.select({ n: rowCount }).from(recoveryCodes).where(isLeft);
  return row?.n ?? 0;
}
