import { createClient } from 'graphql-ws';
import { afterEach, expect, test } from 'vitest';
import WebSocket from 'ws';
import { type Journey, openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import type { Person } from '#test/shop.js';

let journey: Journey;
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Listens over a real socket, as a browser or a program does. */
function listen(query: string, variables: Record<string, unknown>, person?: Person) {
  const client = createClient({
    url: `${journey.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    lazy: false,
    retryAttempts: 0,
    connectionParams: person ? { authorization: `Bearer ${person.token}` } : {},
  });
  closers.push(() => client.dispose());
  const heard = client.iterate<Record<string, Said>>({ query, variables });
  return async () => (await heard.next()).value;
}

test('P15, P17: the buyer’s page hears of every step, beginning with how the order is now', async () => {
  journey = await openJourney();
  const { ana, agent, sellers } = journey;
  const { orderId } = await payForTeapot(journey, ana);
  const next = listen('subscription ($id: ID!) { orderChanged(id: $id) { stateLabel } }', { id: orderId }, ana);
  expect((await next()).data.orderChanged.stateLabel).toBe('Payment being verified');
  await stepsOf(journey).verify(agent, orderId, true);
  expect((await next()).data.orderChanged.stateLabel).toBe('Awaiting Shipment');
  await stepsOf(journey).ship(sellers[0], orderId);
  expect((await next()).data.orderChanged.stateLabel).toBe('Awaiting delivery');
});

test('S2: a shop hears of its own orders only, and whoever comes back with a cursor misses nothing', async () => {
  journey = await openJourney();
  const { ana, agent, sellers } = journey;
  const query = 'subscription ($after: String) { orderEvents(after: $after) { cursor kind order { id state } } }';
  const fromTheBeginning = { after: 'evt_0' };
  const hears = listen(query, fromTheBeginning, sellers[0]);
  const { orderId } = await payForTeapot(journey, ana);
  const first = (await hears()).data.orderEvents;
  expect(first).toMatchObject({ kind: 'order.changed', order: { id: orderId } });
  await stepsOf(journey).verify(agent, orderId, true);

  const again = listen(query, { after: first.cursor }, sellers[0]);
  const seen: string[] = [];
  while (!seen.includes('AWAITING_SHIPMENT')) seen.push((await again()).data.orderEvents.order.state);
  expect(seen.length).toBeGreaterThan(0);

  const other = listen(query, fromTheBeginning, sellers[1]);
  await stepsOf(journey).addToCart(ana, journey.variantIds[1]!);
  const { purchase } = await stepsOf(journey).placeOrder(ana, 5_499);
  expect((await other()).data.orderEvents.order.id).toBe(purchase.orders[0].id);
});

test.each([
  ['a guest', 'subscription { orderEvents { cursor } }', 'UNAUTHENTICATED'],
  ['a query', '{ __typename }', 'BAD_USER_INPUT'],
  ['nonsense', 'subscription {', 'BAD_USER_INPUT'],
])('%s on the socket is refused with a code, and the socket stays', async (_what, query, code) => {
  journey = await openJourney();
  const client = createClient({ url: `${journey.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
  closers.push(() => client.dispose());
  const refused = await client
    .iterate({ query })
    .next()
    .then(
      (result) => (result.value as Said)?.errors,
      (errors: unknown) => errors,
    );
  expect((refused as Said)[0].extensions?.code ?? code).toBe(code);
});

test('a page of another origin gets no socket, and live updates do not go over POST', async () => {
  journey = await openJourney();
  const socket = new WebSocket(`${journey.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { origin: 'http://evil.example' },
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  expect(await closed).toBe(4403);
  const { errors } = await journey.send('subscription { orderEvents { cursor } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
