import type { ApolloClient } from '@apollo/client';

/**
 * Forgets all that was read, because somebody else reads from now on, and reads anew what is on the screen. What is still on its way is
 * waited for first: it would be cut off, and a page that waits for it would fail.
 */
export async function readAnew(client: ApolloClient): Promise<void> {
  await settled(client);
  await client.resetStore();
}

const patienceMs = 3_000;

/** No query of the screen is on its way any more, or nobody waits longer for one. */
async function settled(client: ApolloClient): Promise<void> {
  const isBusy = () => [...client.getObservableQueries()].some((query) => query.getCurrentResult().loading);
  for (let waited = 0; isBusy() && waited < patienceMs; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
}
