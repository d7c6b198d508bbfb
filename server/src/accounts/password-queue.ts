import { TooManyRequests } from '#server/platform/throttle/throttle.js';

/** Hashing is slow on purpose. One at a time leaves the other core to who only wants to look, and a flood is turned away at the door. */
const waitingMax = 16;
/** From so many that wait on, each hash is followed by a rest of its own length: then half of the core it works on is theirs too. */
const crowd = 4;
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
  const before = last;
  let tookMs = 0;
  const mine = before.then(async () => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      waiting -= 1;
      tookMs = performance.now() - start;
    }
  });
  const rest = () => (waiting >= crowd ? new Promise((wake) => setTimeout(wake, tookMs)) : undefined);
  last = mine.then(rest, rest); // one that failed holds nobody up
  return mine;
}
