import { DomainError } from '#server/kernel/errors.js';
import { HOUR, MINUTE, SECOND } from '#server/kernel/time.js';
import { type Context, type System, systemContext } from './context.ts';
import type { Ringing } from './deadlines/ringing.ts';
import { claimDeadlines, nextRingAt, nextWarnAt } from './deadlines/store.ts';
import { warnOfDeadlines } from './deadlines/warn.ts';
import type { Announced } from './outbox/events.ts';
import type { Handler } from './outbox/on.ts';
import { claimJobs, deleteJobs, findEvents, type JobRow, nextJobAt, postponeJob } from './outbox/store.ts';

const leaseMs = MINUTE;
const batchSize = 32;
const pollMs = SECOND;

/** Answers events and rings clocks. Everything it holds is a lease on a row, so that it may die at any moment. */
export class Worker {
  private readonly handlers: Map<string, Handler>;
  private readonly ringings: Map<string, Ringing>;
  private readonly ctx: Context;
  private running: Promise<void> | undefined;
  private isWoken = false;
  private isStopped = true;
  private isSettling = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly system: System,
    handlers: readonly Handler[],
    ringings: readonly Ringing[],
  ) {
    this.handlers = new Map(handlers.map((handler) => [handler.name, handler]));
    this.ringings = new Map(ringings.map((ringing) => [ringing.kind, ringing]));
    this.ctx = systemContext(system);
  }

  start(): void {
    this.isStopped = false;
    this.wake();
  }

  /** Looks for work now: an event was announced, or the clock was moved. */
  wake(): void {
    if (this.isStopped) return;
    this.isWoken = true;
    this.running ??= this.runUntilIdle().finally(() => {
      this.running = undefined;
      if (this.isWoken) this.wake();
    });
  }

  /** Finishes what is in hand, then rests for good. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.isWoken = false;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Does all work that is due, and what follows from it. For tests, seeds and the end of a command. */
  async settle(): Promise<void> {
    this.isSettling = true;
    while ((await this.runJobs()) + (await this.ringDeadlines()) > 0);
    this.isSettling = false;
  }

  private async runUntilIdle(): Promise<void> {
    clearTimeout(this.timer);
    try {
      while (this.isWoken) {
        this.isWoken = false;
        while (!this.isStopped && (await this.runJobs()) + (await this.ringDeadlines()) > 0);
      }
      await this.sleepUntilNext();
    } catch (error) {
      this.system.log.error({ error }, 'The worker could not reach the database; it tries again.');
      this.sleep(pollMs);
    }
  }

  private async sleepUntilNext(): Promise<void> {
    const { db, clock } = this.system;
    const times = [await nextJobAt(db.reader), await nextRingAt(db.reader), await nextWarnAt(db.reader)];
    const next = Math.min(...times.map((at) => at ?? Infinity));
    this.sleep(Math.max(5, Math.min(pollMs, next - clock.now())));
  }

  private sleep(ms: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => this.wake(), ms);
    this.timer.unref();
  }

  /** Takes batches of due jobs until none is left: what a batch has done is taken off the list in the transaction that claims the next. */
  private async runJobs(): Promise<number> {
    const { db, clock } = this.system;
    if (((await nextJobAt(db.reader)) ?? Infinity) > clock.now()) return 0;
    let done: string[] = [];
    let count = 0;
    for (let isMore = true; isMore; ) {
      const now = clock.now();
      const claimed = await db.transaction(async (tx) => {
        if (done.length > 0) await deleteJobs(tx, done);
        return this.isStopped && !this.isSettling ? [] : claimJobs(tx, now, now + leaseMs, batchSize);
      });
      done = await this.runBatch(claimed);
      count += done.length;
      isMore = done.length > 0;
    }
    return count;
  }

  /** @returns the ids of those that are done. */
  private async runBatch(claimed: readonly JobRow[]): Promise<string[]> {
    const { reader } = this.system.db;
    const ids = [...new Set(claimed.map((job) => job.eventId))];
    const events = new Map((await findEvents(reader, ids)).map((event) => [event.id, event]));
    const outcomes = await Promise.all(claimed.map((job) => this.runJob(job, events.get(job.eventId) as unknown as Announced)));
    return claimed.filter((_, i) => outcomes[i]).map((job) => job.id);
  }

  private async runJob(job: JobRow, event: Announced | undefined): Promise<boolean> {
    const handler = this.handlers.get(job.handler);
    if (!event || !handler) {
      this.system.log.error({ job: job.id }, 'A job has no handler or no event; it is dropped.');
      return true;
    }
    try {
      await handler.run(this.ctx, event);
      return true;
    } catch (error) {
      await this.postpone(job, error);
      return false;
    }
  }

  private async postpone(job: JobRow, error: unknown): Promise<void> {
    const { db, clock, log } = this.system;
    const waitMs = Math.min(HOUR, SECOND * 2 ** Math.min(job.attempts, 12));
    log.warn({ error, job: job.id, attempts: job.attempts + 1, waitMs }, 'A handler failed; it will run again.');
    await db.transaction((tx) => postponeJob(tx, job.id, clock.now() + waitMs, String(error).slice(0, 500)));
  }

  private async ringDeadlines(): Promise<number> {
    const { db, clock, log } = this.system;
    if (((await nextWarnAt(db.reader)) ?? Infinity) <= clock.now()) await warnOfDeadlines(this.ctx, batchSize);
    if (((await nextRingAt(db.reader)) ?? Infinity) > clock.now()) return 0;
    const now = clock.now();
    const claimed = await db.transaction((tx) => claimDeadlines(tx, now, now + leaseMs, batchSize));
    let rung = 0;
    for (const deadline of claimed) {
      try {
        await this.ringings.get(deadline.kind)?.run(this.ctx, deadline);
        rung += 1;
      } catch (error) {
        if (error instanceof DomainError)
          log.info({ deadline: deadline.id, code: error.code }, 'A clock rang for something that had moved on.');
        else log.error({ error, deadline: deadline.id }, 'A clock could not ring; it will ring again.');
      }
    }
    return rung;
  }
}
