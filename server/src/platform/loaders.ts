import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import type { Reader } from './db/database.ts';

type Batch<Row> = (db: Reader, ids: readonly string[]) => Promise<readonly Row[]>;

const kept = new WeakMap<object, Map<unknown, DataLoader<string, unknown>>>();

function loaderOf<Row>(ctx: Context, key: unknown, load: (ids: readonly string[]) => Promise<Row[]>): DataLoader<string, Row> {
  const loaders = kept.get(ctx) ?? new Map<unknown, DataLoader<string, unknown>>();
  kept.set(ctx, loaders);
  const known = loaders.get(key) ?? new DataLoader<string, unknown>(load, { cache: !ctx.isLive });
  loaders.set(key, known);
  return known as DataLoader<string, Row>;
}

/** The one row with this id (or null), read together with those that the rest of the answer asks for. */
export function loadOne<Row extends { id: string }>(ctx: Context, batch: Batch<Row>, id: string): Promise<Row | null> {
  return loaderOf<Row | null>(ctx, batch, async (ids) => {
    const rows = new Map((await batch(ctx.db.reader, ids)).map((row) => [row.id, row]));
    return ids.map((each) => rows.get(each) ?? null);
  }).load(id);
}

/** All rows that belong to `ownerId`, read together with those of the other owners in the answer. */
export function loadMany<Row>(ctx: Context, batch: Batch<Row>, ownerOf: (row: Row) => string, ownerId: string): Promise<Row[]> {
  return loaderOf<Row[]>(ctx, batch, async (ids) => {
    const byOwner = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await batch(ctx.db.reader, ids)) byOwner.get(ownerOf(row))?.push(row);
    return ids.map((each) => byOwner.get(each) ?? []);
  }).load(ownerId);
}
