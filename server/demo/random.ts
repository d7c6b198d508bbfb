import { createHash } from 'node:crypto';
import { type IdKind, makeId } from '#server/kernel/ids.js';

/** Chance that comes out the same each time: the demo market is one and the same for everybody. */
export class Random {
  private readonly state: Uint32Array;

  /** @param seed Two seeds that differ give two sequences that have nothing in common. */
  constructor(seed: string) {
    const hash = createHash('sha256').update(seed).digest();
    this.state = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32LE(at));
  }

  /** 0 up to, not including, 1 (sfc32, 128 bits of state: a hundred thousand seeds do not meet). */
  next(): number {
    const { state } = this;
    const [a, b, c, d] = state as unknown as [number, number, number, number];
    const sum = (a + b + d) | 0;
    state[3] = d + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[this.whole(0, from.length - 1)]!;
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.whole(0, 255));
  }

  /** An id of something that was made at `at` (milliseconds UTC). */
  id(kind: IdKind, at: number): string {
    return makeId(kind, at, this.bytes(10));
  }
}
