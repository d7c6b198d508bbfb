/** The only source of the present. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
}

/** The machine's clock, plus what a demo moved it by. */
export class MovableClock implements Clock {
  constructor(public movedMs = 0) {}
  now(): number {
    return Date.now() + this.movedMs;
  }
}
