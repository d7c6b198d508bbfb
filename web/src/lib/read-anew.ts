import type { ApolloClient } from '@apollo/client';
import { catchError, EMPTY, filter, from, lastValueFrom, mergeMap, take, takeUntil, timer } from 'rxjs';

/**
 * Forgets all that was read, because somebody else reads from now on, and reads anew what is on the screen. What is still on its way is
 * waited for first: it would be cut off, and a page that waits for it would fail.
 */
export async function readAnew(client: ApolloClient): Promise<void> {
  const busy = [...client.getObservableQueries()].filter((query) => query.getCurrentResult().loading);
  const answers = from(busy).pipe(
    mergeMap((query) =>
      from(query).pipe(
        filter(({ loading }) => !loading),
        take(1),
        catchError(() => EMPTY),
      ),
    ),
    takeUntil(timer(patienceMs)),
  );
  await lastValueFrom(answers, { defaultValue: undefined });
  await client.resetStore();
}

/** Nobody waits longer for an answer that does not come. */
const patienceMs = 3_000;
