import { createHash, randomBytes } from 'node:crypto';
import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import type { UploadPurpose } from './purpose.ts';
import { insertUpload, listUploadsByKey, moveUploads } from './store.ts';

const linkMinutes = 15;

export interface UploadLink {
  /** A path on this host. */
  readonly url: string;
  readonly expiresAt: number;
}

/**
 * Hands out a link to which the bytes of one file are sent, once, within a quarter of an hour. Whoever has the link may send:
 * its secret of 256 bits is the signature, and only the secret's hash is kept.
 */
export async function openUpload(ctx: Context, purpose: UploadPurpose, ownerId: string): Promise<UploadLink> {
  const id = ctx.ids('upload');
  const secret = randomBytes(32).toString('base64url');
  const createdAt = ctx.clock.now();
  const expiresAt = createdAt + linkMinutes * MINUTE;
  const row = { id, purpose: purpose.code, ownerId, secretHash: hashOf(secret), state: 'OPEN' as const, key: null, createdAt, expiresAt };
  await ctx.db.transaction((tx) => insertUpload(tx, row));
  return { url: `/uploads/${id}.${secret}`, expiresAt };
}

/** What is kept of a link's secret. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/**
 * Says that something names these uploads of an owner from now on, so that they stay. Each can be named by one thing.
 *
 * @returns the keys that are no finished, unnamed upload of this owner.
 */
export async function keepUploads(tx: Tx, ownerId: string, keys: readonly string[]): Promise<string[]> {
  const free = new Set((await listUploadsByKey(tx, ownerId, keys)).filter((row) => row.state === 'DONE').map((row) => row.key));
  await moveUploads(tx, [...free] as string[], 'DONE', 'KEPT');
  return keys.filter((key) => !free.has(key));
}

/** Says that nothing names these uploads any more: they are forgotten after a day from `now`, unless something names them again. */
export async function releaseUploads(tx: Tx, keys: readonly string[], now: number): Promise<void> {
  await moveUploads(tx, keys, 'KEPT', 'DONE', { createdAt: now });
}
