import { createHash } from 'node:crypto';
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
const reached = new WeakMap<Database, LRUCache<string, Reached>>();

interface Reached {
  /** When the window is over: what is told. */
  readonly until: number;
  /** Until when nobody looks again. */
  readonly trustedUntil: number;
}

/** Another process may have let somebody in again meanwhile. */
const rememberedMs = 5_000;

/** Counts one try, however many of them came in one request. @throws TooManyRequests */
export async function limitTries(ctx: Context, { id, most, windowMs }: Limit): Promise<void> {
  const now = ctx.clock.now();
  const key = keyOf(id);
  const full = fullOf(ctx.db);
  const known = full.get(key);
  if (known && known.until > now && known.trustedUntil > now) throw waitUntil(known.until, now);
  const { count, startedAt } = await ctx.db.transaction((tx) => countTry(tx, key, now, windowMs));
  if (count <= most) return;
  full.set(key, { until: startedAt + windowMs, trustedUntil: now + rememberedMs });
  throw waitUntil(startedAt + windowMs, now);
}

/** Who succeeded starts over. */
export async function forgetTries(ctx: Context, id: string): Promise<void> {
  const key = keyOf(id);
  fullOf(ctx.db).delete(key);
  await ctx.db.transaction((tx) => deleteThrottle(tx, key));
}

function waitUntil(until: number, now: number): TooManyRequests {
  return new TooManyRequests(Math.max(1, Math.ceil((until - now) / 1_000)));
}

/** What is kept names nobody: addresses and logins are hashed. */
function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}

function fullOf(db: Database): LRUCache<string, Reached> {
  const known = reached.get(db) ?? new LRUCache<string, Reached>({ max: 10_000 });
  reached.set(db, known);
  return known;
}

function waitText(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
