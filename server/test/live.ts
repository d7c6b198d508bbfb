import { createClient } from 'graphql-ws';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import type { Person, TestMarket } from './shop.ts';

/** What a subscription brings over a real WebSocket, in its order. */
export interface Heard {
  /** The next thing that arrives. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  next(): Promise<any>;
  /** Why the socket was closed, once it is. */
  readonly closed: Promise<{ code: number }>;
  isOpen(): boolean;
}

/** Subscribes as `person`. The market must listen, as a journey's does. Resolves once the server has taken the subscription. */
export async function listen(shop: TestMarket, person: Person, query: string, variables: Record<string, unknown> = {}): Promise<Heard> {
  const client = createClient({
    url: `${shop.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${person.token}` },
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => {},
  });
  let isOpen = true;
  const closed = new Promise<{ code: number }>((resolve) => {
    client.on('closed', (event) => {
      isOpen = false;
      resolve(event as { code: number });
    });
  });
  onTestFinished(() => void client.dispose());
  const events = client.iterate({ query, variables });
  const first = events.next();
  first.catch(() => undefined); // a socket that is closed under it ends it with an error
  const waiting = [first];
  await settled(client);
  return {
    async next() {
      const { value } = await (waiting.shift() ?? events.next());
      if (value?.errors) throw new Error(JSON.stringify(value.errors));
      return value?.data;
    },
    closed,
    isOpen: () => isOpen,
  };
}

/** A ping that comes back was answered after everything that was sent before it. */
function settled(client: ReturnType<typeof createClient>): Promise<void> {
  return new Promise((resolve) => {
    client.on('connected', (socket) => {
      const ws = socket as WebSocket;
      queueMicrotask(() => ws.ping());
      ws.once('pong', () => resolve());
    });
  });
}
