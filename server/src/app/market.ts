import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type PaymentProvider, withBreaker } from '../payments/index.ts';
import { type Clock, MovableClock } from '../platform/clock/clock.ts';
import { findFact } from '../platform/clock/store.ts';
import type { System } from '../platform/context.ts';
import type { Database } from '../platform/db/database.ts';
import { dialect } from '../platform/db/dialect.ts';
import { openDatabase } from '../platform/db/open-database.ts';
import { startRecurring } from '../platform/deadlines/recurring.ts';
import { openFileStore } from '../platform/files/file-store.ts';
import { ResponseCache } from '../platform/http/response-cache.ts';
import { idsBy } from '../platform/ids.ts';
import type { Log } from '../platform/log/log.ts';
import { openMailServer } from '../platform/mail/mail-server.ts';
import type { Announced } from '../platform/outbox/events.ts';
import { type Handler, on } from '../platform/outbox/on.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { findEvents } from '../platform/outbox/store.ts';
import { LiveTopics, type Nudge } from '../platform/pubsub/live-topics.ts';
import { openSealer } from '../platform/sealing/sealer.ts';
import type { Settings } from '../platform/settings.ts';
import { Worker } from '../platform/worker.ts';
import { readPolicies } from '../policies/index.ts';
import type { ParcelTracker } from '../shipping/index.ts';
import './move-clock.ts';
import { addFirstCarriers } from '../shipping/index.ts';
import { countShops } from '../shops/index.ts';
import { handlers, publicChanges, recurring, ringings } from './slices.ts';

/** A market that is open for business, without its HTTP side. */
export interface Market {
  readonly system: System;
  readonly worker: Worker;
  readonly cache: ResponseCache;
  close(): Promise<void>;
}

export interface MarketParts {
  readonly databaseLocation: string;
  readonly settings: Settings;
  readonly log: Log;
  /** Whether this process fills a large market and serves nobody. */
  readonly isBulk?: boolean;
  readonly clock?: Clock;
  readonly paymentProviders?: readonly PaymentProvider[];
  readonly parcelTrackers?: readonly ParcelTracker[];
  /** Whoever else keeps the demo's time. */
  readonly followers?: readonly ((movedMs: number) => Promise<void>)[];
}

/** Opens the database, the event log and the worker, and wires them together. */
export async function openMarket(parts: MarketParts): Promise<Market> {
  const { settings, log } = parts;
  const warn = (ms: number) => log.warn({ ms: Math.round(ms) }, 'A transaction was slow.');
  const db = await openDatabase(parts.databaseLocation, warn, parts.isBulk);
  const clock = parts.clock ?? new MovableClock((await findFact<number>(db.reader, 'clockMovedMs')) ?? 0);
  const policies = { ...(await readPolicies(db.reader)) }; // everybody holds this one: changes are written into it
  const ids = idsBy(clock);
  const live = new LiveTopics();
  const cache = new ResponseCache();
  let nudge: Nudge | undefined;
  let worker: Worker | undefined;

  const heard = (event: Announced) => {
    if (publicChanges.has(event.type)) cache.clear();
    if (event.type === 'clock.moved') followClock(event, clock);
    if (event.type === 'policies.changed') Object.assign(policies, (event as Announced<'policies.changed'>).payload.policies);
    live.publish(event);
    worker?.wake();
  };
  const afterGap = async () => {
    cache.clear();
    Object.assign(policies, await readPolicies(db.reader));
  };
  const allHandlers = [...handlers, tellFollowers(parts.followers ?? [])];
  const outbox = new Outbox(allHandlers, clock, ids, (event) => {
    heard(event);
    nudge?.send(event.id);
  });
  const parcelTrackers = new Map((parts.parcelTrackers ?? []).map((tracker) => [tracker.code, tracker]));
  const paymentProviders = new Map((parts.paymentProviders ?? []).map((provider) => [provider.code, withBreaker(provider, clock)]));
  const files = openFileStore(join(settings.dataDir, 'media'));
  const system: System = {
    db,
    clock,
    ids,
    files,
    outbox,
    live,
    log,
    mailServer: openMailServer(settings, clock),
    settings,
    sealer: openSealer(settings.dataDir, settings.secretKey),
    policies,
    paymentProviders,
    parcelTrackers,
  };
  await addFirstCarriers(system);
  for (const work of recurring) await startRecurring(system, work);
  worker = new Worker(system, allHandlers, ringings);
  if (dialect === 'postgres') {
    const { openPostgresNudge } = await import('../platform/pubsub/postgres-nudge.ts');
    nudge = await openPostgresNudge(parts.databaseLocation, randomUUID(), (id) => void hearFromOthers(db, id, heard, afterGap));
  }

  return {
    system,
    worker,
    cache,
    async close() {
      await worker.stop();
      await nudge?.close();
      system.mailServer?.close();
      await db.close();
    },
  };
}

/** Whether nobody has opened a shop in this market yet. */
export async function isMarketEmpty({ system }: Market): Promise<boolean> {
  return (await countShops(system.db.reader)) === 0;
}

/** The sandbox is told by a handler, so that it learns of the move even if it was down. */
function tellFollowers(followers: readonly ((movedMs: number) => Promise<void>)[]): Handler {
  return on(
    'clock.moved',
    'app.tell-followers',
    async (_ctx, { payload }) => void (await Promise.all(followers.map((tell) => tell(payload.movedMs)))),
  );
}

/** A demo's clock was moved, here or in another process. */
function followClock(event: Announced, clock: Clock): void {
  if (clock instanceof MovableClock) clock.movedMs = (event as Announced<'clock.moved'>).payload.movedMs;
}

/** Another process announced something; without an id we may have missed some, so nothing that was kept may be trusted. */
async function hearFromOthers(
  db: Database,
  eventId: string | undefined,
  heard: (event: Announced) => void,
  afterGap: () => Promise<void>,
): Promise<void> {
  if (!eventId) return afterGap();
  const [event] = await findEvents(db.reader, [eventId]);
  if (event) heard(event as unknown as Announced);
}
