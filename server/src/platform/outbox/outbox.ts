import type { Clock } from '../clock/clock.ts';
import { afterCommit, type Tx } from '../db/database.ts';
import type { Ids } from '../ids.ts';
import type { Announced, Events, EventType } from './events.ts';
import type { Handler } from './on.ts';
import { insertEvent } from './store.ts';

/** Writes announcements in the transaction of the change: never lost, never premature. */
export class Outbox {
  private readonly handlersOf = new Map<string, Handler[]>();

  constructor(
    handlers: readonly Handler[],
    private readonly clock: Clock,
    private readonly ids: Ids,
    /** Is told after the commit; a hint that may be lost, for the rows are the truth. */
    private readonly announce: (event: Announced) => void,
  ) {
    for (const handler of handlers) this.handlersOf.set(handler.type, [...(this.handlersOf.get(handler.type) ?? []), handler]);
  }

  /** Announces a fact about `subjectId`; each handler of its type will run at least once after the commit. */
  async add<T extends EventType>(tx: Tx, type: T, subjectId: string, payload: Events[T]): Promise<Announced<T>> {
    const event = { id: this.ids('event'), type, subjectId, payload, at: this.clock.now() };
    const duties = (this.handlersOf.get(type) ?? []).map(({ name }) => ({
      id: `${event.id}:${name}`,
      handler: name,
      eventId: event.id,
      runAt: event.at,
    }));
    await insertEvent(tx, { ...event, payload: payload as Record<string, unknown> }, duties);
    afterCommit(() => this.announce(event as unknown as Announced));
    return event;
  }
}
