import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { IdempotencyKeyReused } from '#server/kernel/errors.js';
import type { Tx } from '../db/database.ts';
import { insertAll } from '../db/insert-all.ts';
import { prepared } from '../db/prepared.ts';
import { idempotencyKeys } from './tables.ts';

/** A click: who made it, on what, with which key, asking for what. */
export interface Click {
  readonly actor: string;
  readonly operation: string;
  readonly key: string;
  readonly input: unknown;
}

/**
 * The id of what this click made the first time, or undefined when it is new.
 *
 * The key is stored by `rememberClick` in the transaction of its effect, so a key is known exactly when its effect is there.
 *
 * @throws IdempotencyKeyReused when the key came with another input before.
 */
export async function findClick(tx: Tx, click: Click): Promise<string | undefined> {
  const build = () =>
    tx
      .select()
      .from(idempotencyKeys)
      .where(eq(idempotencyKeys.id, sql.placeholder('id')));
  const [known] = await prepared(tx, 'clicks', build).execute({ id: idOf(click) });
  if (known && known.inputHash !== hash(click.input)) throw new IdempotencyKeyReused();
  return known?.resultId;
}

export async function rememberClick(tx: Tx, click: Click, resultId: string, at: number): Promise<void> {
  await insertAll(tx, 'clicks', idempotencyKeys, [{ id: idOf(click), inputHash: hash(click.input), resultId, at }]);
}

/** What the click made came to nothing, so the same key may try again. */
export async function forgetClick(tx: Tx, click: Click): Promise<void> {
  await tx.delete(idempotencyKeys).where(eq(idempotencyKeys.id, idOf(click)));
}

function idOf({ actor, operation, key }: Click): string {
  return `${actor}:${operation}:${key}`;
}

function hash(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}
