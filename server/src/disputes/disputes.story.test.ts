import { afterEach, expect, test } from 'vitest';
import { assertBooks } from '#test/books.js';
import { type Journey, openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import type { Person } from '#test/shop.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

const fields =
  'dispute { id state stateLabel awaiting version outcome { how refund { amountMinor } reason } proposals { id by isLive amount { amountMinor } toSeller { amountMinor } } deadlines { kind dueAt } }';

/** @param days After shipping: by 6 it is delivered, by 14 the clock has completed the order and protection runs its second phase. */
async function openedDispute(
  amountMinor = 2_000,
  days = 6,
): Promise<{ dispute: Said; orderId: string; say: (name: string, input: object, person: Person) => Promise<Said> }> {
  journey = await openJourney();
  const { ana, agent, sellers, daysPass } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], orderId);
  await daysPass(days);
  const say = (name: string, input: object, person: Person) => steps.mutate(name, input, fields, person);
  const input = {
    orderId,
    reason: 'DAMAGED',
    received: true,
    proposal: { kind: 'REFUND_ONLY', amountMinor },
    text: 'The lid came in two pieces.',
  };
  const { dispute, userErrors } = await say('openDispute', input, ana);
  expect(userErrors).toEqual([]);
  return { dispute, orderId, say };
}

test('O14, O15: the buyer is offered to open a dispute from shipping until Buyer Protection ends, and told why not before and after', async () => {
  journey = await openJourney();
  const { ana, agent, sellers } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  const offer = async () =>
    (
      await journey.ask('query ($id: ID!) { order(id: $id) { availableActions { action allowed reason } } }', { id: orderId }, ana)
    ).order.availableActions.find(({ action }: { action: string }) => action === 'OPEN_DISPUTE');
  expect(await offer()).toMatchObject({ allowed: false, reason: 'Nothing is shipped yet: ask the shop to cancel instead.' });
  await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], orderId);
  expect(await offer()).toMatchObject({ allowed: true, reason: null });
  await journey.daysPass(60);
  expect(await offer()).toMatchObject({ allowed: false, reason: expect.stringContaining('Buyer Protection') });
  expect((await steps.order(sellers[0], orderId)).availableActions.map((each: { action: string }) => each.action)).not.toContain(
    'OPEN_DISPUTE',
  );
});

test('O14: the shop accepts, a part goes back the way it came, and the order goes on', async () => {
  const { dispute, orderId, say } = await openedDispute();
  const { ana, sellers, settle, clock, daysPass } = journey;
  expect(dispute).toMatchObject({ state: 'AWAITING_SELLER', awaiting: 'SELLER', deadlines: [{ kind: 'DISPUTE_ANSWER' }] });
  const { dispute: ended } = await say(
    'acceptProposal',
    { disputeId: dispute.id, version: dispute.version, proposalId: dispute.proposals[0].id },
    sellers[0],
  );
  expect(ended).toMatchObject({ state: 'RESOLVED', outcome: { how: 'AGREED', refund: { amountMinor: 2_000 } } });
  await settle();
  clock.move(10_000);
  await settle();
  expect(await stepsOf(journey).order(ana, orderId)).toMatchObject({
    refunded: { amountMinor: 2_000 },
    refunds: [{ state: 'COMPLETE', reason: 'DISPUTE', amount: { amountMinor: 2_000 } }],
  });
  await daysPass(10);
  await daysPass(15.01);
  expect(await stepsOf(journey).order(ana, orderId)).toMatchObject({ state: 'COMPLETED', protection: { hasEnded: true } });
});

test('O14: five days of silence grant what the buyer asked for; everything back closes the order', async () => {
  const { orderId } = await openedDispute(4_500, 14);
  await journey.daysPass(5.01);
  expect(await stepsOf(journey).order(journey.ana, orderId)).toMatchObject({
    state: 'CLOSED',
    closeReason: 'DISPUTE_FULL_REFUND',
    refunded: { amountMinor: 4_500 },
  });
});

test('O14, O15: counter, escalate, decide; while it runs nobody completes the order', async () => {
  const { dispute, orderId, say } = await openedDispute();
  const { ana, sellers, agent, daysPass } = journey;
  const steps = stepsOf(journey);
  const tooEarly = await say('escalateDispute', { disputeId: dispute.id, version: dispute.version }, ana);
  expect(tooEarly.userErrors).toMatchObject([{ code: 'DISPUTE_TRANSITION_REFUSED' }]);
  const { dispute: countered } = await say(
    'proposeInDispute',
    { disputeId: dispute.id, version: dispute.version, kind: 'NO_REFUND', text: 'It was whole when it left.' },
    sellers[0],
  );
  expect(countered).toMatchObject({ state: 'AWAITING_BUYER', deadlines: [{ kind: 'DISPUTE_ESCALATION' }] });
  expect((await steps.confirmReceipt(ana, orderId)).userErrors).toMatchObject([{ code: 'DISPUTE_OPEN' }]);
  expect((await say('escalateDispute', { disputeId: dispute.id, version: countered.version }, ana)).userErrors).toMatchObject([
    { code: 'TOO_EARLY' },
  ]);
  await daysPass(3.01);
  const { dispute: review } = await say(
    'escalateDispute',
    { disputeId: dispute.id, version: countered.version, text: 'Please look.' },
    ana,
  );
  expect(review).toMatchObject({ state: 'PLATFORM_REVIEW', awaiting: 'PLATFORM' });
  const decision = {
    disputeId: dispute.id,
    version: review.version,
    kind: 'REFUND_ONLY',
    amountMinor: 1_000,
    reason: 'Rule 4: a broken lid is a defect.',
  };
  expect((await say('decideDispute', { ...decision, amountMinor: 9_999 }, agent)).userErrors).toMatchObject([
    { code: 'AMOUNT_TOO_HIGH', path: ['amountMinor'] },
  ]);
  expect((await say('decideDispute', { ...decision, amountMinor: 0 }, agent)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['amountMinor'] },
  ]);
  expect((await say('decideDispute', decision, agent)).dispute).toMatchObject({
    state: 'RESOLVED',
    outcome: { how: 'DECIDED', refund: { amountMinor: 1_000 } },
  });
  expect(await steps.confirmReceipt(ana, orderId)).toMatchObject({ userErrors: [], order: { state: 'COMPLETED' } });
});

test('O14: a week without agreement brings the market in, and sixty days without a decision refund the buyer', async () => {
  const { dispute, orderId, say } = await openedDispute();
  const { sellers, daysPass } = journey;
  await say(
    'proposeInDispute',
    { disputeId: dispute.id, version: dispute.version, kind: 'REFUND_ONLY', amountMinor: 500, text: 'A new lid costs that.' },
    sellers[0],
  );
  await daysPass(7.01);
  await daysPass(60.01);
  expect(await stepsOf(journey).order(journey.ana, orderId)).toMatchObject({ state: 'CLOSED', refunded: { amountMinor: 4_500 } });
});

test('O14: two steps at once on the same version: exactly one happens', async () => {
  const { dispute, say } = await openedDispute();
  const { ana, sellers } = journey;
  const named = { disputeId: dispute.id, version: dispute.version };
  const outcomes = await Promise.all([
    say('acceptProposal', { ...named, proposalId: dispute.proposals[0].id }, sellers[0]),
    say('proposeInDispute', { ...named, kind: 'NO_REFUND', text: 'No.' }, sellers[0]),
    say('withdrawDispute', named, ana),
  ]);
  expect(outcomes.filter((outcome) => outcome.userErrors.length === 0)).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome.userErrors[0]?.code === 'CONFLICT')).toHaveLength(2);
});

test('O14, O15: refused before shipping, too early for "not received", after protection, twice, and for strangers', async () => {
  journey = await openJourney();
  const { ana, ben, agent, sellers, daysPass } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  const input = {
    orderId,
    reason: 'NOT_RECEIVED_IN_TRANSIT',
    received: false,
    proposal: { kind: 'REFUND_ONLY', amountMinor: 4_500 },
    text: 'Nothing came.',
  };
  const open = (person: Person, more: object = {}) => steps.mutate('openDispute', { ...input, ...more }, fields, person);
  const codeOf = (said: Said) => said.userErrors[0]?.code;

  expect(codeOf(await open(ana))).toBe('ORDER_TRANSITION_REFUSED');
  await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], orderId);
  expect(codeOf(await open(ben))).toBe('NOT_FOUND');
  expect(codeOf(await open(ana))).toBe('TOO_EARLY');
  expect(codeOf(await open(ana, { reason: 'DAMAGED', proposal: { kind: 'REFUND_ONLY', amountMinor: 4_501 } }))).toBe('AMOUNT_TOO_HIGH');
  const { dispute } = await open(ana, { reason: 'DAMAGED', received: true });
  expect(codeOf(await open(ana, { reason: 'DAMAGED' }))).toBe('DISPUTE_OPEN');
  await steps.mutate('withdrawDispute', { disputeId: dispute.id, version: dispute.version }, fields, ana);
  await steps.confirmReceipt(ana, orderId);
  await daysPass(15.01);
  expect(codeOf(await open(ana, { reason: 'DAMAGED' }))).toBe('PROTECTION_ENDED');
});
