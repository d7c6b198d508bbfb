/** Buyers who check out side by side, each as a person with a browser would; a process of its own. */
import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { answer } from './child.ts';
import { ask, get, post } from './post.ts';
import { addToCart, cartForCheckout, orderEvents, placeOrder, startPayment } from './queries.ts';

export interface CheckoutJob {
  readonly url: string;
  readonly seconds: number;
  readonly tokens: readonly string[];
  /** Each is bought at most once in a run. */
  readonly variantIds: readonly string[];
}

export interface CheckedOut {
  readonly orders: number;
  /** Until the last order was paid. */
  readonly seconds: number;
  /** From the cart to the card's acceptance, as the buyer waits. */
  readonly stepsMs: readonly number[];
  /** From the card's acceptance to "Payment being verified" on the buyer's page: the provider's callback lies between. */
  readonly paidMs: readonly number[];
}

const address = { name: 'Ana Rousseau', line1: '14 rue Mercière', city: 'Lyon', postcode: '69002', country: 'FR' };
const card = new URLSearchParams({ number: '4242424242424242', expires: '12 / 29', code: '123' }).toString();
const unpaidAtOnce = 8;

answer<CheckoutJob>(async ({ url, seconds, tokens, variantIds }) => {
  const waiting = new Map<string, () => void>();
  const paidEarly = new Set<string>();
  const pages = await Promise.all(tokens.map((token) => openPage(url, token, heard)));
  const [stepsMs, paidMs]: [number[], number[]] = [[], []];
  let next = 0;

  function heard(orderId: string): void {
    const tell = waiting.get(orderId);
    if (tell) tell();
    else paidEarly.add(orderId);
  }
  const paid = (orderId: string) => new Promise<void>((resolve) => (paidEarly.has(orderId) ? resolve() : waiting.set(orderId, resolve)));

  async function buyUntil(end: number, token: string): Promise<void> {
    const open = new Set<Promise<void>>();
    while (performance.now() < end && next < variantIds.length) {
      const start = performance.now();
      const orderId = await checkOut(url, token, variantIds[next++]!);
      const entered = performance.now();
      stepsMs.push(entered - start);
      const done: Promise<void> = paid(orderId).then(() => {
        paidMs.push(performance.now() - entered);
        open.delete(done);
      });
      open.add(done);
      if (open.size >= unpaidAtOnce) await Promise.race(open);
    }
    await Promise.all(open);
  }

  const start = performance.now();
  await within(seconds * 1000 + 60_000, Promise.all(tokens.map((token) => buyUntil(start + seconds * 1000, token))));
  const took = (performance.now() - start) / 1000;
  for (const page of pages) page();
  return { orders: paidMs.length, seconds: took, stepsMs, paidMs } satisfies CheckedOut;
});

/** Cart, address and shipping, order, card. @returns the order's id once the card was accepted. */
async function checkOut(url: string, token: string, variantId: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  await ask(url, addToCart, { input: { variantId, quantity: 1 } }, headers);
  const { cart } = await ask(url, cartForCheckout, { country: address.country }, headers);
  const [group] = cart.groups;
  const [option] = group.shippingOptions;
  const input = {
    address,
    choices: [{ shopId: group.shop.id, shippingOptionId: option.shippingOptionId }],
    expectedTotal: cart.itemsTotal.amountMinor + option.fee.amountMinor,
    idempotencyKey: randomUUID(),
  };
  const { purchase } = (await ask(url, placeOrder, { input }, headers)).placeOrder;
  const payment = { purchaseId: purchase.id, method: 'CARD', idempotencyKey: randomUUID() };
  const { attempt } = (await ask(url, startPayment, { input: payment }, headers)).startPayment;
  await get(attempt.nextAction.url);
  const page = await post(attempt.nextAction.url, card, { 'content-type': 'application/x-www-form-urlencoded' });
  if (!page.includes('agreed')) throw new Error('The card was not accepted.');
  return purchase.orders[0].id;
}

/** The buyer's page, which hears of every change of an order. @returns what closes it. */
async function openPage(url: string, token: string, heard: (orderId: string) => void): Promise<() => void> {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    lazy: false,
  });
  const connected = new Promise<void>((resolve) => void client.on('connected', () => resolve()));
  client.subscribe<{ orderEvents: { order: { id: string; state: string } } }>(
    { query: orderEvents },
    {
      next({ data }) {
        if (data?.orderEvents.order.state === 'PAYMENT_BEING_VERIFIED') heard(data.orderEvents.order.id);
      },
      error() {},
      complete() {},
    },
  );
  await connected;
  return () => void client.dispose();
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not every order was paid within ${ms} ms.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
