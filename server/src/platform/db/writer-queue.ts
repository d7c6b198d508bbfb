import { AsyncResource } from 'node:async_hooks';
import type Client from 'better-sqlite3';
import { slowFrom, type Tx } from './database.ts';
import { runsOn } from './prepared.ts';

interface Waiting {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly slowMs: number;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const togetherMax = 64;

/** `work` with the async context of who asked for it. `AsyncResource.bind` would do, at fifty times the price. */
function inPlace<T>(work: (tx: Tx) => Promise<T>): (tx: Tx) => Promise<T> {
  const place = new AsyncResource('transaction');
  return (tx) => place.runInAsyncScope(work, undefined, tx);
}

/**
 * Transactions that wait for the one writer. They run one after another; those that have come by the time a commit begins share it, each
 * in a savepoint of its own, so that one wait for the disk serves them all. Nobody is told of success before that commit.
 */
export class WriterQueue {
  private readonly waiting: Waiting[] = [];
  private running: Promise<void> | undefined;
  private readonly say: Record<'begin' | 'commit' | 'rollback' | 'save' | 'release' | 'undo', Client.Statement>;

  /** @param engine What transactions write through: a query builder on `writer`. */
  constructor(
    private readonly writer: Client.Database,
    private readonly engine: object,
    private readonly onSlow: (ms: number) => void,
  ) {
    this.say = {
      begin: writer.prepare('BEGIN IMMEDIATE'),
      commit: writer.prepare('COMMIT'),
      rollback: writer.prepare('ROLLBACK'),
      save: writer.prepare('SAVEPOINT turn'),
      release: writer.prepare('RELEASE turn'),
      undo: writer.prepare('ROLLBACK TO turn'),
    };
  }

  add<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work: inPlace(work), slowMs: slowFrom(), resolve: resolve as Waiting['resolve'], reject });
      this.running ??= this.run();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    do {
      await new Promise((others) => setImmediate(others)); // what has arrived at the sockets comes along
      await this.commitTogether(this.waiting.splice(0, togetherMax));
    } while (this.waiting.length > 0);
    this.running = undefined;
  }

  private async commitTogether(group: readonly Waiting[]): Promise<void> {
    const ends: (() => void)[] = [];
    try {
      this.say.begin.run();
      for (const turn of group) ends.push(await this.takeTurn(turn));
      this.say.commit.run();
    } catch (error) {
      if (this.writer.inTransaction) this.say.rollback.run();
      for (const { reject } of group) reject(error);
      return;
    }
    for (const end of ends) end();
  }

  /** @returns what its caller is told after the commit. @throws when the engine gave the whole group up, as it does when the disk is full. */
  private async takeTurn({ work, slowMs, resolve, reject }: Waiting): Promise<() => void> {
    const { proxy, revoke } = Proxy.revocable(this.engine, {});
    runsOn(proxy, this.engine);
    const start = performance.now();
    this.say.save.run();
    try {
      const result = await work(proxy as unknown as Tx);
      this.say.release.run();
      return () => resolve(result);
    } catch (error) {
      if (!this.writer.inTransaction) throw error;
      this.say.undo.run();
      this.say.release.run();
      return () => reject(error);
    } finally {
      revoke(); // a forgotten await must not write into the next transaction
      const took = performance.now() - start;
      if (took > slowMs) this.onSlow(took);
    }
  }
}
