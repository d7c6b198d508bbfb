import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import type { Database } from '../db/database.ts';
import { countTry, deleteThrottle } from './store.ts';

/** What is limited, for whom, and how far. */
export interface Limit {
  /** Such as `sign-in:` and an address; each has a window of its own. */
  readonly id: string;
  readonly most: number;
  readonly windowMs: number;
}

/** A limit of the whole request: answered with HTTP 429 and Retry-After, never as a refusal of the mutation. */
export class TooManyRequests extends Error {
  /** Read by the GraphQL server for the answer's status and headers. */
  readonly extensions: object;
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many tries. Wait ${waitText(retryAfterSeconds)}, then try again.`);
    const headers = new Map([['retry-after', String(retryAfterSeconds)]]);
    this.extensions = { code: 'RATE_LIMITED', http: { status: 429, headers } };
  }
}

/** Limits that are reached, until when: a flood is turned away without a statement. One market, one list. */
const reached = new WeakMap<Database, LRUCache<string, number>>();

/** Another process may have let somebody in again meanwhile. */
const rememberedMs = 5_000;

/** Counts one try, however many of them came in one request. @throws TooManyRequests */
export async function limitTries(ctx: Context, { id, most, windowMs }: Limit): Promise<void> {
  const now = ctx.clock.now();
  const full = fullOf(ctx.db);
  refuseUntil(full.get(id), now);
  const { count, startedAt } = await ctx.db.transaction((tx) => countTry(tx, id, now, windowMs));
  if (count <= most) return;
  full.set(id, Math.min(startedAt + windowMs, now + rememberedMs));
  refuseUntil(startedAt + windowMs, now);
}

/** Who succeeded starts over. */
export async function forgetTries(ctx: Context, id: string): Promise<void> {
  fullOf(ctx.db).delete(id);
  await ctx.db.transaction((tx) => deleteThrottle(tx, id));
}

function refuseUntil(until: number | undefined, now: number): void {
  if (until !== undefined && until > now) throw new TooManyRequests(Math.ceil((until - now) / 1_000));
}

function fullOf(db: Database): LRUCache<string, number> {
  const known = reached.get(db) ?? new LRUCache<string, number>({ max: 10_000 });
  reached.set(db, known);
  return known;
}

function waitText(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
