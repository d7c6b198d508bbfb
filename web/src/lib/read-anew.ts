import type { ApolloClient, ObservableQuery } from '@apollo/client';

/**
 * Forgets all that was read, because somebody else reads from now on, and reads anew what is on the screen. What is still on its way is
 * waited for first: it would be cut off, and a page that waits for it would fail.
 */
export async function readAnew(client: ApolloClient): Promise<void> {
  const busy = [...client.getObservableQueries()].filter((query) => query.getCurrentResult().loading);
  await Promise.race([Promise.all(busy.map(ended)), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  await client.resetStore();
}

/** Nobody waits longer for an answer that does not come. */
const patienceMs = 3_000;

/** Resolves when a query has its answer, or is not asked any more. */
function ended(query: ObservableQuery): Promise<void> {
  return new Promise((resolve) => {
    const subscription = query.subscribe({
      next: ({ loading }) => !loading && end(),
      error: end,
      complete: end,
    });
    function end(): void {
      queueMicrotask(() => subscription.unsubscribe()); // it may be told while it subscribes
      resolve();
    }
  });
}
