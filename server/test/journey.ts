import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { createSandbox, type Sandbox } from '#sandbox/sandbox.js';
import { sandboxAccess } from '#server/app/sandbox-process.js';
import { DAY } from '#server/kernel/time.js';
import { type PaymentProvider, sandboxProvider } from '#server/payments/index.js';
import type { Log } from '#server/platform/log/log.js';
import { sandboxTracker } from '#server/shipping/index.js';
import { addProduct, addShippingOption, addShop } from './goods.ts';
import { openShop, type Person, type TestMarket } from './shop.ts';

const apiKey = 'key-of-tests';
const callbackSecret = 'secret-of-tests';

export const lyon = { name: 'Ana Rousseau', line1: '14 rue Mercière', city: 'Lyon', postcode: '69002', country: 'FR' };

export interface ProviderBook {
  readonly payments: { id: string; key: string; status: string; amountMinor: number }[];
  readonly refunds: { id: string; paymentId: string; status: string; amountMinor: number }[];
  readonly chargebacks: { id: string; paymentId: string; status: string; amountMinor: number }[];
}

/** What somebody presses on the sandbox bank's page. */
export type BankDeed = 'open-chargeback' | 'win-chargeback' | 'lose-chargeback' | 'capture-all-the-same' | 'fail-next-refund';

/** Two shops, their sellers, a buyer, an agent, and a sandbox that takes cards and carries parcels. */
export interface Journey extends TestMarket {
  readonly sandbox: Sandbox;
  readonly ana: Person;
  readonly ben: Person;
  readonly agent: Person;
  readonly sellers: readonly [Person, Person];
  readonly shopIds: readonly [string, string];
  readonly optionIds: readonly [string, string];
  /** A teapot of 40.00 in the first shop and a lantern of 54.99 in the second. */
  readonly variantIds: string[];
  /** Lets everything that is due happen, in the market and in the sandbox, until nothing is left to do. */
  settle(): Promise<void>;
  daysPass(days: number): Promise<void>;
  providerBook(): Promise<ProviderBook>;
  /** A call of ours that reaches the provider after we stopped waiting for it. */
  sendLateRefund(paymentId: string, key: string, amountMinor: number): Promise<void>;
  /** Tells the sandbox something that only tests tell it, past the market. */
  tellSandbox(path: string, said: object): Promise<void>;
  /** Presses a button of the sandbox bank, and lets the market hear of it. @param id A payment, or for a decision the chargeback. @param amountMinor Of a chargeback, when it is not about all. */
  bank(deed: BankDeed, id?: string, amountMinor?: number): Promise<void>;
}

/** @param cards Another provider than the sandbox, for cards. @param log Where the market's log goes; else nowhere. */
export async function openJourney(cards?: PaymentProvider, log?: Log): Promise<Journey> {
  let sandbox!: Sandbox;
  let clockOf: () => number = () => 0;
  const shop = await openShop(async ({ folder, marketUrl }) => {
    sandbox = createSandbox({ folder, apiKey, callbackSecret, wallClock: () => clockOf() });
    const url = await sandbox.app.listen({ host: '127.0.0.1', port: 0 });
    const access = (kind: 'payments' | 'carriers') => ({
      ...sandboxAccess({ url, apiKey, callbackSecret }, '', kind),
      get callbackUrl() {
        return `${marketUrl()}/webhooks/${kind}/sandbox`;
      },
    });
    return {
      ...(log && { log }),
      paymentProviders: [...(cards ? [cards] : []), sandboxProvider(access('payments'))],
      parcelTrackers: [sandboxTracker(access('carriers'))],
    };
  });
  clockOf = () => shop.clock.now();
  onTestFinished(() => sandbox.close());

  const sellers = [await shop.person('SELLER', 'Tea House'), await shop.person('SELLER', 'Paper Crane')] as const;
  const shopIds = [
    await addShop(shop, sellers[0], { name: 'Tea House' }),
    await addShop(shop, sellers[1], { name: 'Paper Crane' }),
  ] as const;
  const optionIds = [
    await addShippingOption(shop, shopIds[0], { carrierCode: 'TNT' }),
    await addShippingOption(shop, shopIds[1], { carrierCode: 'TNT', feeMinor: 0, perItemMinor: 0 }),
  ] as const;
  const teapot = await addProduct(shop, { shopId: shopIds[0], title: 'Teapot', prices: [4_000] });
  const lantern = await addProduct(shop, { shopId: shopIds[1], title: 'Lantern', prices: [5_499] });
  const { worker } = shop.market;

  async function settle(): Promise<void> {
    do await worker.settle();
    while ((await sandbox.settle()) > 0);
  }

  async function tellSandbox(url: string, payload: object): Promise<void> {
    const headers = { authorization: `Bearer ${apiKey}` };
    const { statusCode, body } = await sandbox.app.inject({ method: 'POST', url, headers, payload });
    if (statusCode >= 300) throw new Error(body);
  }

  return {
    ...shop,
    sandbox,
    ana: await shop.person('BUYER', 'Ana'),
    ben: await shop.person('BUYER', 'Ben'),
    agent: await shop.person('STAFF', 'Yusuf', ['AGENT']),
    sellers,
    shopIds,
    optionIds,
    variantIds: [...teapot.variantIds, ...lantern.variantIds],
    settle,
    async daysPass(days) {
      shop.clock.move(days * DAY);
      await settle();
    },
    async providerBook() {
      const answer = await sandbox.app.inject({ url: '/v1/book', headers: { authorization: `Bearer ${apiKey}` } });
      return answer.json<ProviderBook>();
    },
    async sendLateRefund(paymentId, key, amountMinor) {
      await tellSandbox(`/v1/payments/${paymentId}/refunds`, { key, amountMinor });
    },
    tellSandbox,
    async bank(deed, id = '', amountMinor = undefined) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const { statusCode, body } = await sandbox.app.inject({
        method: 'POST',
        url: `/bank/${deed}`,
        headers,
        payload: `id=${id}&amountMinor=${amountMinor ?? ''}`,
      });
      if (statusCode !== 303) throw new Error(body);
      await settle();
    },
  };
}

const userErrors =
  'userErrors { __typename code message path ... on OutOfStock { available } ... on PriceChanged { newPrice { amountMinor } } ... on TotalChanged { actual { amountMinor } } }';

/** What a mutation said: its things, or why not. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export type Said = any;

/** Steps that people take, in words; each goes through GraphQL. */
export function stepsOf(journey: Journey) {
  const mutate = async (name: string, input: object, fields: string, person?: Person): Promise<Said> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    return (await journey.ask(`mutation ($input: ${type}) { ${name}(input: $input) { ${fields} ${userErrors} } }`, { input }, person))[
      name
    ];
  };
  const orderFields =
    'order { id number state stateLabel closeReason version cancelRequest { state } held { amountMinor } refunded { amountMinor } }';
  return {
    mutate,
    addToCart: (person: Person, variantId: string, quantity = 1) =>
      mutate('addToCart', { variantId, quantity }, 'cart { lineCount quantity itemsTotal { amountMinor } }', person),
    /** Orders the whole cart, or a draft, to Lyon. */
    placeOrder: (person: Person, expectedTotal: number, more: object = {}) =>
      mutate(
        'placeOrder',
        {
          address: lyon,
          choices: journey.shopIds.map((shopId, i) => ({ shopId, shippingOptionId: journey.optionIds[i] })),
          expectedTotal,
          idempotencyKey: randomUUID(),
          ...more,
        },
        'purchase { id isPaid total { amountMinor } holdUntil orders { id number state shop { id name } } }',
        person,
      ),
    startPayment: (person: Person, purchaseId: string, idempotencyKey: string = randomUUID(), method = 'CARD') =>
      mutate(
        'startPayment',
        { purchaseId, method, idempotencyKey },
        'attempt { id state failureMessage nextAction { type url } transfer { reference payTo payBy received { amountMinor } missing { amountMinor } } }',
        person,
      ),
    order: async (person: Person, id: string): Promise<Said> =>
      (
        await journey.ask(
          `query ($id: ID!) { order(id: $id) { id number state stateLabel closeReason closeText version held { amountMinor } refunded { amountMinor } total { amountMinor }
           cancelRequest { state answer } protection { endsAt phase hasEnded } parcels { id number state events { code place at } }
           refunds { id amount { amountMinor } requestedAt manualReference reason state waitsForBank to expectedFrom expectedTo sentAt completeAt } history { event actor actorName text reason }
           deadlines { kind dueAt onExpiry awaiting pausedSince } freeze { reason since } availableActions { action allowed reason } paidBy riskSignals } }`,
          { id },
          person,
        )
      ).order,
    requestCancel: (person: Person, orderId: string) =>
      mutate('requestCancel', { orderId, reason: 'I changed my mind.' }, orderFields, person),
    answerCancel: (person: Person, orderId: string, accept: boolean, reason = '') =>
      mutate('answerCancelRequest', { orderId, accept, reason }, orderFields, person),
    verify: (person: Person, orderId: string, passes: boolean) =>
      mutate('verifyPayment', { orderId, passes, reason: 'Looked at.' }, orderFields, person),
    ship: (person: Person, orderId: string, parcels: object[] = [{ carrier: 'TNT', number: 'GD618402775WW' }]) =>
      mutate('shipOrder', { orderId, parcels }, orderFields, person),
    confirmReceipt: (person: Person, orderId: string) => mutate('confirmReceipt', { orderId }, orderFields, person),
  };
}

/** Fills in the provider's card page, as a browser would. */
export async function typeCard(url: string, number: string): Promise<string> {
  return postForm(url, { number, expires: '12 / 29', code: number.startsWith('3') && number.length === 15 ? '1234' : '123' });
}

/** Answers the bank's question. */
export async function answerBank(url: string, password = 'password'): Promise<string> {
  return postForm(url, { password });
}

async function postForm(url: string, fields: Record<string, string>): Promise<string> {
  return (await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })).text();
}

export const cards = {
  ok: '4242424242424242',
  challenge: '4000000000003220',
  declinedAfterChallenge: '4000008400001629',
  declined: '4000000000000002',
  american: '378282246310005',
};

/** A purchase of the teapot, paid by card: its order is being verified. */
export async function payForTeapot(
  journey: Journey,
  person: Person,
  card = cards.ok,
): Promise<{ purchaseId: string; orderId: string; attemptId: string }> {
  const { addToCart, placeOrder, startPayment } = stepsOf(journey);
  await addToCart(person, journey.variantIds[0]!);
  const { purchase } = await placeOrder(person, 4_500);
  const { attempt } = await startPayment(person, purchase.id);
  await typeCard(attempt.nextAction.url, card);
  await journey.settle();
  return { purchaseId: purchase.id, orderId: purchase.orders[0].id, attemptId: attempt.id };
}
