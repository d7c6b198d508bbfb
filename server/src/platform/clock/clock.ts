/** The only source of the present. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** The same without what a demo moved it by: whoever moves the clock by weeks is not signed out by it. */
  unmoved?(): number;
}

/** The machine's clock, plus what a demo moved it by. */
export class MovableClock implements Clock {
  constructor(public movedMs = 0) {}
  now(): number {
    return Date.now() + this.movedMs;
  }
  unmoved(): number {
    return Date.now();
  }
}
