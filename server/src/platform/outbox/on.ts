import type { Context } from '../context.ts';
import type { Announced, EventType } from './events.ts';

/** Answers events of one type, at least once each: doing it twice must do no more than doing it once. */
export interface Handler {
  readonly type: EventType;
  /** Unique among the handlers; part of the idempotency key, so never renamed. */
  readonly name: string;
  run(ctx: Context, event: Announced): Promise<void>;
}

/** Declares what follows from an event. `event.id` is the key under which an effect happens once. */
export function on<T extends EventType>(type: T, name: string, run: (ctx: Context, event: Announced<T>) => Promise<void>): Handler {
  return { type, name, run: run as unknown as Handler['run'] };
}
