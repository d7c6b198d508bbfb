import { createHash } from 'node:crypto';
import { type IdKind, makeId } from '#server/kernel/ids.js';

/** Chance that comes out the same each time: the demo market is one and the same for everybody. */
export class Random {
  private state: number;

  /** @param seed Two seeds that differ give two sequences that have nothing in common. */
  constructor(seed: string) {
    this.state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  }

  /** 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
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
