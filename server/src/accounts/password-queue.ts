import { TooManyRequests } from '#server/platform/throttle/throttle.js';

/** Hashing is slow on purpose. One at a time leaves the other core to who only wants to look, and a flood is turned away at the door. */
const waitingMax = 16;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Turns a flood away before it costs a statement. @throws TooManyRequests when too many wait already. */
export function refuseWhenBusy(): void {
  if (waiting >= waitingMax) throw new TooManyRequests(2);
}

/** Does work on passwords when its turn comes. @throws TooManyRequests when too many wait already. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  refuseWhenBusy();
  waiting += 1;
  const mine = last.then(work).finally(() => {
    waiting -= 1;
  });
  last = mine.catch(() => undefined); // one that failed holds nobody up
  return mine;
}
