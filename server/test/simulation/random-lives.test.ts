import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listOrdersOf } from '#server/orders/order-store.js';
import { listDeadlines } from '#server/platform/deadlines/store.js';
import { settlementDifferences, settlements } from '#server/settlements/tables.js';
import { assertBooks } from '../books.ts';
import { answerBank, cards, type Journey, openJourney, type Said, stepsOf, typeCard } from '../journey.ts';
import { payByHand } from '../refunds.ts';
import { volume } from '../volume.ts';
import { fillWallet, walletOf } from '../wallet.ts';

const lives = volume(6, 60);
const stepsMax = 30;

/** One thing that somebody does, to an order chosen by chance among those that are there. */
type Deed = { readonly what: keyof typeof deeds; readonly pick: number; readonly share: number };

interface World {
  readonly journey: Journey;
  readonly steps: ReturnType<typeof stepsOf>;
  readonly purchases: string[];
  readonly orderIds: string[];
}

const disputeFields = 'dispute { id state version maxRefund { amountMinor } proposals { id by isLive } }';
const chosen = (list: readonly string[], pick: number) => list[pick % Math.max(1, list.length)];

/** Each deed may be refused; what matters is that the books stay right whatever is tried. */
const deeds = {
  async order({ journey, steps, purchases, orderIds }: World, { pick }: Deed) {
    const buyer = pick % 2 ? journey.ana : journey.ben;
    const wanted = pick % 3 === 0 ? [0, 1] : [pick % 2];
    for (const i of wanted) await steps.addToCart(buyer, journey.variantIds[i]!, 1 + (pick % 2));
    const quoted = (
      await journey.ask(
        '{ cart { itemsTotal { amountMinor } groups { shop { id } shippingOptions(country: "FR") { fee { amountMinor } } } } }',
        {},
        buyer,
      )
    ).cart;
    const total =
      quoted.itemsTotal.amountMinor +
      quoted.groups.reduce((sum: number, group: Said) => sum + (group.shippingOptions[0]?.fee.amountMinor ?? 0), 0);
    const { purchase } = await steps.placeOrder(buyer, total);
    if (!purchase) return;
    purchases.push(purchase.id);
    orderIds.push(...purchase.orders.map((order: { id: string }) => order.id));
  },
  gift: ({ journey }: World, { pick, share }: Deed) => fillWallet(journey, pick % 2 ? journey.ana : journey.ben, share * 30),
  async pay({ journey, steps, purchases }: World, { pick, share }: Deed) {
    const purchaseId = chosen(purchases, pick);
    for (const buyer of [journey.ana, journey.ben]) {
      const walletAmountMinor = share > 50 ? Math.min(await walletOf(journey, buyer), share * 20) : 0;
      const input = { purchaseId, method: 'CARD', walletAmountMinor, idempotencyKey: randomUUID() };
      const { attempt } = purchaseId
        ? await steps.mutate('startPayment', input, 'attempt { nextAction { url } }', buyer)
        : { attempt: null };
      if (!attempt?.nextAction) continue;
      await typeCard(attempt.nextAction.url, [cards.ok, cards.challenge, cards.declined, cards.declinedAfterChallenge][pick % 4]!);
      if (pick % 4 === 1 || pick % 4 === 3)
        await answerBank(attempt.nextAction.url.replace('/pay/', '/challenge/'), pick % 8 === 5 ? 'wrong' : 'password');
    }
  },
  verify: ({ journey, steps, orderIds }: World, { pick, share }: Deed) =>
    steps.verify(journey.agent, chosen(orderIds, pick) ?? '', share > 20),
  closeForSecurity: ({ journey, steps, orderIds }: World, { pick, share }: Deed) =>
    share > 90
      ? steps.mutate('closeForSecurity', { orderId: chosen(orderIds, pick) ?? '', reason: 'Reported.' }, 'order { id }', journey.agent)
      : undefined,
  async ship({ journey, steps, orderIds }: World, { pick, share }: Deed) {
    const orderId = chosen(orderIds, pick) ?? '';
    for (const seller of journey.sellers) {
      const lines = (await journey.ask('query ($id: ID!) { order(id: $id) { lines { id } } }', { id: orderId }, seller)).order?.lines ?? [];
      const part = share < 40 && lines[0] ? [{ orderLineId: lines[0].id, quantity: 1 }] : [];
      await steps.ship(seller, orderId, [{ carrier: 'TNT', number: `GD${100_000_000 + pick}WW`, lines: part }]);
    }
  },
  confirm: ({ journey, steps, orderIds }: World, { pick }: Deed) =>
    steps.confirmReceipt(pick % 2 ? journey.ana : journey.ben, chosen(orderIds, pick) ?? ''),
  async cancel({ journey, steps, orderIds, purchases }: World, { pick, share }: Deed) {
    const orderId = chosen(orderIds, pick) ?? '';
    for (const buyer of [journey.ana, journey.ben]) await steps.requestCancel(buyer, orderId);
    if (share > 70) for (const seller of journey.sellers) await steps.answerCancel(seller, orderId, share > 85, 'It is packed.');
    if (share < 10)
      for (const buyer of [journey.ana, journey.ben])
        await steps.mutate('cancelPurchase', { purchaseId: chosen(purchases, pick) ?? '' }, 'purchase { id }', buyer);
  },
  cannotFulfil: ({ journey, steps, orderIds }: World, { pick, share }: Deed) =>
    share > 80
      ? steps.mutate(
          'cannotFulfil',
          { orderId: chosen(orderIds, pick) ?? '', reason: 'Broken.' },
          'order { id }',
          journey.sellers[pick % 2],
        )
      : undefined,
  async dispute({ journey, steps, orderIds }: World, { pick, share }: Deed) {
    const input = {
      orderId: chosen(orderIds, pick) ?? '',
      reason: 'DAMAGED',
      received: true,
      proposal: { kind: 'REFUND_ONLY', amountMinor: 1 + share * 45 },
      text: 'Broken.',
    };
    for (const buyer of [journey.ana, journey.ben]) await steps.mutate('openDispute', input, disputeFields, buyer);
  },
  async negotiate({ journey, steps }: World, { pick, share }: Deed) {
    const { nodes } = (await journey.ask(`{ disputes { nodes { ${disputeFields.slice(10, -2)} } } }`, {}, journey.agent)).disputes;
    const dispute = nodes[pick % Math.max(1, nodes.length)];
    if (!dispute) return;
    const named = { disputeId: dispute.id, version: dispute.version };
    const amountMinor = Math.floor((dispute.maxRefund.amountMinor * share) / 100);
    const people = [journey.ana, journey.ben, ...journey.sellers];
    for (const person of people) {
      const said = ['proposeInDispute', 'acceptProposal', 'withdrawDispute', 'escalateDispute'][pick % 4]!;
      if (said === 'proposeInDispute')
        await steps.mutate(said, { ...named, kind: 'REFUND_ONLY', amountMinor, text: 'This much.' }, disputeFields, person);
      if (said === 'acceptProposal')
        for (const each of dispute.proposals) await steps.mutate(said, { ...named, proposalId: each.id }, disputeFields, person);
      if (journey.sellers.includes(person)) continue;
      if (said === 'withdrawDispute' || said === 'escalateDispute') await steps.mutate(said, named, disputeFields, person);
    }
    await steps.mutate('decideDispute', { ...named, kind: 'REFUND_ONLY', amountMinor, reason: 'So be it.' }, disputeFields, journey.agent);
  },
  async faults({ journey }: World, { pick }: Deed) {
    journey.sandbox.faults.repeatCallbacks = pick % 2 === 0;
    journey.sandbox.faults.offline = pick % 5 === 0;
  },
  async bank({ journey }: World, { pick, share }: Deed) {
    if (journey.sandbox.faults.offline) return;
    const { payments, chargebacks } = await journey.providerBook();
    const openOne = chargebacks.filter((each) => each.status === 'OPEN')[0];
    const payment = payments[pick % Math.max(1, payments.length)];
    const [deed, id] = openOne
      ? ([share > 50 ? 'win-chargeback' : 'lose-chargeback', openOne.id] as const)
      : ([share > 60 ? 'open-chargeback' : share > 30 ? 'capture-all-the-same' : 'fail-next-refund', payment?.id] as const);
    await journey.bank(deed, id).catch(() => undefined); // the bank refuses what does not fit
  },
  async mendRefund({ journey, steps }: World, { pick }: Deed) {
    const { nodes } = (await journey.ask('{ refunds(state: [FAILED]) { nodes { id } } }', {}, journey.agent)).refunds;
    if (!nodes[0]) return;
    const input = { refundId: nodes[0].id };
    if (pick % 2) await steps.mutate('retryRefund', input, 'refund { id }', journey.agent);
    else await payByHand(journey, input.refundId);
  },
  time: ({ journey }: World, { share }: Deed) => journey.daysPass(share / 12),
};

const deed = fc.record({
  what: fc.constantFrom(
    ...([
      'order',
      'order',
      'gift',
      'pay',
      'pay',
      'verify',
      'ship',
      'ship',
      'time',
      'time',
      ...Object.keys(deeds),
    ] as (keyof typeof deeds)[]),
  ),
  pick: fc.nat(1_000),
  share: fc.integer({ min: 1, max: 100 }),
});

test('whatever buyers, shops, agents, the provider and the clock do, the books are right, and in the end every order is over', {
  timeout: volume(600_000, 7_200_000),
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 12, maxLength: stepsMax }), async (life) => {
      const journey = await openJourney();
      const world: World = { journey, steps: stepsOf(journey), purchases: [], orderIds: [] };
      for (const each of life) {
        await deeds[each.what](world, each);
        await journey.settle();
        await assertBooks(journey, false);
      }
      journey.sandbox.faults.offline = false;
      for (const each of (await journey.providerBook()).chargebacks.filter((one) => one.status === 'OPEN'))
        await journey.bank('win-chargeback', each.id);
      for (let i = 0; i < 12; i++) await journey.daysPass(11);
      await assertBooks(journey);
      await assertAllOver(journey);
      if (!life.some(isOutage)) await assertNoDifferences(journey);
    }),
    { numRuns: lives, endOnFailure: true },
  );
});

/** After an outage a file may name what we hear of days later: then a difference is what an operator has to see. */
const isOutage = ({ what, pick }: Deed) => what === 'faults' && pick % 5 === 0;

/** Every day was compared with the provider's file, and whatever happened in it stands on both sides. */
async function assertNoDifferences({ market }: Journey): Promise<void> {
  const { reader } = market.system.db;
  expect(await reader.select().from(settlementDifferences)).toEqual([]);
  expect(new Set((await reader.select().from(settlements)).map(({ state }) => state))).toEqual(new Set(['COMPARED']));
}

async function assertAllOver(journey: Journey): Promise<void> {
  const { db } = journey.market.system;
  const orders = await listOrdersOf(db.reader, { side: 'EVERYBODY', states: undefined, sort: 'NEWEST', limit: 1_000, after: undefined });
  expect(orders.filter((order) => order.state !== 'CLOSED' && order.state !== 'COMPLETED').map((order) => order.state)).toEqual([]);
  expect(await listDeadlines(db.reader, [...orders.map((order) => order.id), ...orders.map((order) => order.purchaseId)])).toEqual([]);
}
