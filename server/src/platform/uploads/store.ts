import { and, eq, gt, inArray, lt, ne } from 'drizzle-orm';
import type { Reader, Tx } from '../db/database.ts';
import { type Upload, type UploadState, uploads } from './tables.ts';

export async function insertUpload(tx: Tx, row: Upload): Promise<void> {
  await tx.insert(uploads).values(row);
}

/** The upload of a link that is open and in time; undefined for every link that is dead. */
export async function findOpenUpload(db: Reader, id: string, secretHash: string, now: number): Promise<Upload | undefined> {
  const [row] = await db
    .select()
    .from(uploads)
    .where(isOpen(id, secretHash, now));
  return row;
}

/** Takes a link that is open and in time, once. @returns the upload, or undefined for every link that is dead. */
export async function takeUpload(tx: Tx, id: string, secretHash: string, now: number): Promise<Upload | undefined> {
  const [row] = await tx
    .update(uploads)
    .set({ state: 'TAKEN' })
    .where(isOpen(id, secretHash, now))
    .returning();
  return row;
}

function isOpen(id: string, secretHash: string, now: number) {
  return and(eq(uploads.id, id), eq(uploads.secretHash, secretHash), eq(uploads.state, 'OPEN'), gt(uploads.expiresAt, now));
}

export async function finishUpload(tx: Tx, id: string, key: string): Promise<void> {
  await tx
    .update(uploads)
    .set({ state: 'DONE', key })
    .where(and(eq(uploads.id, id), eq(uploads.state, 'TAKEN')));
}

/** Those of an owner that lie under these keys. */
export async function listUploadsByKey(db: Reader, ownerId: string, keys: readonly string[]): Promise<Upload[]> {
  if (keys.length === 0) return [];
  return db
    .select()
    .from(uploads)
    .where(and(eq(uploads.ownerId, ownerId), inArray(uploads.key, [...keys])));
}

/** Moves uploads from one state to another. @returns how many there were. */
export async function moveUploads(
  tx: Tx,
  keys: readonly string[],
  from: UploadState,
  to: UploadState,
  more: { createdAt?: number } = {},
): Promise<number> {
  if (keys.length === 0) return 0;
  const isMeant = and(inArray(uploads.key, [...keys]), eq(uploads.state, from));
  return (
    await tx
      .update(uploads)
      .set({ ...more, state: to })
      .where(isMeant)
      .returning({ id: uploads.id })
  ).length;
}

/** Forgets up to `limit` uploads from before `createdBefore` that nothing names. @returns what they were. */
export async function deleteUnused(tx: Tx, createdBefore: number, limit: number): Promise<Upload[]> {
  const isUnused = and(ne(uploads.state, 'KEPT'), lt(uploads.createdAt, createdBefore));
  const ids = (await tx.select({ id: uploads.id }).from(uploads).where(isUnused).limit(limit)).map((row) => row.id);
  if (ids.length === 0) return [];
  return tx
    .delete(uploads)
    .where(and(inArray(uploads.id, ids), ne(uploads.state, 'KEPT')))
    .returning();
}
