/** A thousand pages that show one buyer's orders, and the buyer who orders; a process of its own. */
import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import { answer } from './child.ts';
import { ask } from './post.ts';
import { addToCart, cartForCheckout, orderEvents, placeOrder } from './queries.ts';

export interface FanOutJob {
  readonly url: string;
  readonly token: string;
  readonly subscribers: number;
  readonly variantIds: readonly string[];
}

export interface FannedOut {
  /** From the event, which is stamped just before the commit, to its arrival at each subscriber. */
  readonly framesMs: readonly number[];
  /** The same to the last of the subscribers, one for each event. */
  readonly lastMs: readonly number[];
  /** Frames that had not come after five seconds. */
  readonly missing: number;
}

const patienceMs = 5_000;
const address = { name: 'Ana Rousseau', line1: '14 rue Mercière', city: 'Lyon', postcode: '69002', country: 'FR' };

interface Awaited {
  left: number;
  readonly times: number[];
  all: () => void;
}

answer<FanOutJob>(async ({ url, token, subscribers, variantIds }) => {
  let awaited: Awaited = { left: 0, times: [], all() {} };
  const frame = (text: string) => {
    const now = Date.now();
    const event = JSON.parse(text).payload.data.orderEvents;
    awaited.times.push(now - Date.parse(event.at));
    if (--awaited.left === 0) awaited.all();
  };
  const sockets: WebSocket[] = [];
  for (let i = 0; i < subscribers; i += 50)
    sockets.push(...(await Promise.all(Array.from({ length: 50 }, () => subscribe(url, token, frame)))));

  const [framesMs, lastMs]: [number[], number[]] = [[], []];
  let missing = 0;
  for (const [i, variantId] of variantIds.entries()) {
    const all = new Promise<void>((resolve) => {
      awaited = { left: subscribers, times: [], all: resolve };
    });
    await order(url, token, variantId);
    await Promise.race([all, new Promise((late) => setTimeout(late, patienceMs))]);
    if (i === 0) continue; // warms up
    missing += awaited.left;
    framesMs.push(...awaited.times);
    lastMs.push(Math.max(...awaited.times));
  }
  for (const socket of sockets) socket.terminate();
  return { framesMs, lastMs, missing } satisfies FannedOut;
});

/** Opens a page of its own socket (protocol graphql-transport-ws). Resolves once the server has read the subscription. */
function subscribe(url: string, token: string, frame: (text: string) => void): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const send = (message: object) => socket.send(JSON.stringify(message));
    socket.on('error', reject);
    socket.on('open', () => send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    socket.on('pong', () => resolve(socket));
    socket.on('message', (data) => {
      const text = String(data);
      if (text.includes('"type":"next"')) return frame(text);
      if (text.includes('"type":"ping"')) return send({ type: 'pong' });
      if (!text.includes('"type":"connection_ack"')) return reject(new Error(text));
      send({ id: '1', type: 'subscribe', payload: { query: orderEvents } });
      socket.ping();
    });
  });
}

/** Orders one piece: one event. */
async function order(url: string, token: string, variantId: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  await ask(url, addToCart, { input: { variantId, quantity: 1 } }, headers);
  const { cart } = await ask(url, cartForCheckout, { country: address.country }, headers);
  const [group] = cart.groups;
  const [option] = group.shippingOptions;
  const choices = [{ shopId: group.shop.id, shippingOptionId: option.shippingOptionId }];
  const expectedTotal = cart.itemsTotal.amountMinor + option.fee.amountMinor;
  await ask(url, placeOrder, { input: { address, choices, expectedTotal, idempotencyKey: randomUUID() } }, headers);
}
