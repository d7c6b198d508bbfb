import { randomFillSync, randomInt } from 'node:crypto';
import { type IdKind, makeId } from '#server/kernel/ids.js';
import type { Clock } from './clock/clock.ts';

/** Makes the ids of new things. Those of one process sort in the order in which they were made. */
export type Ids = (kind: IdKind) => string;

export function idsBy(clock: Clock): Ids {
  let last = 0;
  let chance = new Uint8Array(10);
  return (kind) => {
    const now = clock.now();
    if (now > last) {
      last = now; // a clock set back must not unsort the ids of one process
      chance = freshChance();
    } else {
      countUp(chance);
    }
    return makeId(kind, last, chance);
  };
}

/** Random bytes with room to count up within one millisecond. */
function freshChance(): Uint8Array<ArrayBuffer> {
  if (taken === chances.length) {
    randomFillSync(chances);
    taken = 0;
  }
  const bytes = chances.slice(taken, taken + 10);
  taken += 10;
  bytes[2]! &= 0x1f;
  return bytes;
}

/** Fetched for four hundred ids at once: each time costs as much as the rest of an id. */
const chances = new Uint8Array(4_000);
let taken = chances.length;

function countUp(bytes: Uint8Array): void {
  for (let i = bytes.length - 1; i >= 0; i--) {
    bytes[i] = (bytes[i]! + 1) & 0xff;
    if (bytes[i] !== 0) return;
  }
}

/** Random decimal digits. */
export function randomDigits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('');
}

/** A number for people, such as `4821-709312`: ten random digits, so that it says nothing about how many there are. */
export function randomNumber(): string {
  return `${String(randomInt(10_000)).padStart(4, '0')}-${String(randomInt(1_000_000)).padStart(6, '0')}`;
}
