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

  /** Every event of the market from now on, in this process's order. */
  subscribe(): AsyncIterable<Announced> {
    return this.pubsub.subscribe('event') as AsyncIterable<Announced>;
  }
}
