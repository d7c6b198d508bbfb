import type { Announced } from '../outbox/events.ts';

/** Carries "something happened" to the other processes of the market. In-process markets need none. */
export interface Nudge {
  /** Tells the other processes; only ids, the event log is the truth. */
  send(eventId: string): void;
  close(): Promise<void>;
}

/** Events that a reader has not taken yet. Whoever lets more than this wait is cut off, and reads the log when he comes back. */
const waitingMax = 5_000;

/** Events for those who listen right now. A hint: whoever must not miss one reads the event log after it. */
export class LiveTopics {
  private readonly readers = new Set<EventQueue>();

  publish(event: Announced): void {
    for (const reader of this.readers) reader.offer(event);
  }

  /**
   * What `tell` makes of the events from now on, in this process's order. It ends when its reader leaves, also while it waits for an event.
   *
   * @param isMeant Leaves events out before anybody is woken for them: with a thousand readers most events are for a few.
   */
  stream<T>(isMeant: (event: Announced) => boolean, tell: (events: AsyncIterable<Announced>) => AsyncGenerator<T>): AsyncGenerator<T> {
    const queue = new EventQueue(isMeant, () => this.readers.delete(queue));
    this.readers.add(queue);
    const told = tell(queue);
    const finish = told.return.bind(told);
    told.return = (value) => {
      queue.end(); // a generator that waits cannot be told to return: let its waiting end first
      return finish(value);
    };
    return told;
  }
}

/** One reader's events, until he leaves. */
class EventQueue implements AsyncIterableIterator<Announced> {
  private readonly waiting: Announced[] = [];
  private wake: ((result: IteratorResult<Announced>) => void) | undefined;
  private isOver = false;

  constructor(
    private readonly isMeant: (event: Announced) => boolean,
    private readonly onEnd: () => void,
  ) {}

  offer(event: Announced): void {
    if (!this.isMeant(event)) return;
    if (this.wake) {
      this.wake({ value: event, done: false });
      this.wake = undefined;
    } else if (this.waiting.push(event) > waitingMax) {
      this.end();
    }
  }

  end(): void {
    this.isOver = true;
    this.onEnd();
    this.wake?.({ value: undefined, done: true });
    this.wake = undefined;
  }

  async next(): Promise<IteratorResult<Announced>> {
    const value = this.waiting.shift();
    if (value) return { value, done: false };
    if (this.isOver) return { value: undefined, done: true };
    return new Promise((wake) => {
      this.wake = wake;
    });
  }

  async return(): Promise<IteratorResult<Announced>> {
    this.end();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
