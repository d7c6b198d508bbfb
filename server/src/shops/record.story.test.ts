import { expect, test } from 'vitest';
import { systemContext } from '#server/platform/context.js';
import { openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import { countOnce } from './index.ts';

test("A11, P17: a shop's record counts what it sold, what left in time and what met a dispute", async () => {
  const journey = await openJourney();
  const { ana, ben, agent, sellers } = journey;
  const steps = stepsOf(journey);
  const record = async (): Promise<Said> =>
    (
      await journey.ask('query ($id: ID!) { node(id: $id) { ... on Shop { orderCount onTimeShare disputeShare } } }', {
        id: journey.shopIds[0],
      })
    ).node;
  expect(await record()).toEqual({ orderCount: 0, onTimeShare: null, disputeShare: null });

  const first = await payForTeapot(journey, ana);
  const second = await payForTeapot(journey, ben);
  expect(await record()).toEqual({ orderCount: 2, onTimeShare: null, disputeShare: 0 });
  for (const { orderId } of [first, second]) await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], first.orderId);
  await journey.daysPass(12); // the second is never shipped: the clock refunds it, and that is in the record
  expect(await record()).toEqual({ orderCount: 2, onTimeShare: 0.5, disputeShare: 0 });

  const proposal = { kind: 'REFUND_ONLY', amountMinor: 1_000 };
  const claim = { orderId: first.orderId, reason: 'DAMAGED', received: true, text: 'Broken.', proposal };
  expect((await steps.mutate('openDispute', claim, 'dispute { id }', ana)).userErrors).toEqual([]);
  await journey.settle();
  expect(await record()).toEqual({ orderCount: 2, onTimeShare: 0.5, disputeShare: 0.5 });
});

test('an event that comes twice counts once', async () => {
  const journey = await openJourney();
  const ctx = systemContext(journey.market.system);
  const [shopId] = journey.shopIds;
  for (let i = 0; i < 3; i++) await countOnce(ctx, 'event_1', shopId, { orderCount: 1 });
  const { node } = await journey.ask('query ($id: ID!) { node(id: $id) { ... on Shop { orderCount } } }', { id: shopId });
  expect(node).toEqual({ orderCount: 1 });
});
