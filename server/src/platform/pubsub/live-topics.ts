import { createPubSub } from '@graphql-yoga/subscription';
import type { Announced } from '../outbox/events.ts';

/** Carries "something happened" to the other processes of the market. In-process markets need none. */
export interface Nudge {
  /** Tells the other processes; only ids, the event log is the truth. */
  send(eventId: string): void;
  close(): Promise<void>;
}

type Channels = { event: [announced: Announced]; caughtUp: [reason: string] };

/** Events for those who listen right now. A hint: whoever must not miss one reads the event log after it. */
export class LiveTopics {
  private readonly pubsub = createPubSub<Channels>();

  publish(event: Announced): void {
    this.pubsub.publish('event', event);
  }

  /** Every event of the market from this very call on, in this process's order: nothing that happens before the first `next()` is lost. */
  subscribe(): AsyncIterator<Announced, void> {
    const events = this.pubsub.subscribe('event')[Symbol.asyncIterator]() as AsyncIterator<Announced, void>;
    let ahead = events.next(); // a subscription of the library listens from its first next() only
    return {
      next: () => {
        const current = ahead;
        ahead = current.then(() => events.next());
        ahead.catch(() => undefined); // told to whoever asks for it
        return current;
      },
      return: async () => (await events.return?.()) ?? { done: true, value: undefined },
    };
  }
}
