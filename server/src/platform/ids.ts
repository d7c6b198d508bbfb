import { randomBytes, randomInt } from 'node:crypto';
import { type IdKind, makeId } from '#server/kernel/ids.js';
import type { Clock } from './clock/clock.ts';

/** Makes the ids of new things. */
export type Ids = (kind: IdKind) => string;

export function idsBy(clock: Clock): Ids {
  let last = 0;
  return (kind) => {
    last = Math.max(last, clock.now()); // a clock set back must not unsort the ids of one process
    return makeId(kind, last, randomBytes(10));
  };
}

/** A number for people, such as `4821-709312`: ten random digits, so that it says nothing about how many there are. */
export function randomNumber(): string {
  return `${String(randomInt(10_000)).padStart(4, '0')}-${String(randomInt(1_000_000)).padStart(6, '0')}`;
}
