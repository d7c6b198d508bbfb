import { ApolloLink, Observable } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import type { Client } from 'graphql-ws';

/**
 * Live news over one socket, which is opened (and whose code is fetched) by the first page that listens. A lost connection is
 * opened again for ever, behind the last event of each stream with cursors; what else was missed meanwhile is read anew by `onReturn`.
 */
export function subscriptionLink(onReturn: () => void): ApolloLink {
  let opened: Promise<ApolloLink> | undefined;

  async function open(): Promise<ApolloLink> {
    const { createClient } = await import('graphql-ws');
    const client: Client = createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      lazy: true,
      on: { connected: (_socket, _payload, wasRetry) => wasRetry && onReturn() },
    });
    return new GraphQLWsLink(client);
  }

  return new ApolloLink((operation, forward) => {
    opened ??= open();
    const socket = opened;
    return new Observable((observer) => {
      let stop: (() => void) | undefined;
      let isStopped = false;
      socket.then(
        (link) => {
          if (isStopped) return;
          const behind = goOnBehind(operation.variables);
          const listening = link.request(Object.assign(operation, { variables: behind.variables }), forward).subscribe({
            next: (result) => {
              behind.note(result.data);
              observer.next(result);
            },
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          });
          stop = () => listening.unsubscribe();
        },
        (error) => observer.error(error),
      );
      return () => {
        isStopped = true;
        stop?.();
      };
    });
  });
}

/** The socket sends the same variables again when it returns, so the cursor of the last event is kept in them. */
function goOnBehind(given: Record<string, unknown>) {
  const variables = { ...given };
  function note(data: unknown) {
    const event = Object.values((data ?? {}) as Record<string, { cursor?: unknown } | null>)[0];
    if (typeof event?.cursor === 'string') variables.after = event.cursor;
  }
  return { variables, note };
}
