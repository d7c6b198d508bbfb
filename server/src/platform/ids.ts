import { randomBytes } from 'node:crypto';
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
