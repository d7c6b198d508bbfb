/**
 * Everything that slices announce, by type. Each slice adds its own in `events.ts`:
 * `declare module '#server/platform/outbox/events.js' { interface Events { 'order.shipped': { orderId: string } } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Events {}

export type EventType = keyof Events & string;

/** An event as its handlers receive it. */
export interface Announced<T extends EventType = EventType> {
  readonly id: string;
  readonly type: T;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly subjectId: string;
  readonly payload: Events[T];
}
