import { afterEach, expect, test } from 'vitest';
import { updateAccount } from '#server/accounts/index.js';
import { assertBooks } from '#test/books.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import type { Person } from '#test/shop.js';

let journey: Journey;
afterEach(() => assertBooks(journey));

const fields = `totalCount pageInfo { hasNextPage endCursor } nodes {
  id title isMine deadline { kind dueAt onExpiry awaiting } order { id number } dispute { id } purchase { id }
}`;
const ofPerson = async (person: Person, args = '') => (await journey.ask(`{ deadlines${args} { ${fields} } }`, {}, person)).deadlines;
const titlesOf = async (person: Person, args = '') =>
  (await ofPerson(person, args)).nodes.map(({ title, isMine }: { title: string; isMine: boolean }) => `${isMine ? '! ' : ''}${title}`);

test('O11, O14: one order’s clocks are with whoever they concern, each in its own words, the next to ring first', async () => {
  journey = await openJourney();
  const { ana, ben, agent, sellers } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await steps.placeOrder(ana, 4_500);
  expect(await titlesOf(ana)).toEqual(['! Pay while the goods are kept for you', '! Pay, or the order is closed']);
  expect((await ofPerson(ana)).nodes[0]).toMatchObject({ order: null, purchase: { id: purchase.id } });
  expect(await titlesOf(sellers[0])).toEqual([]);

  const { orderId } = await payForTeapot(journey, ben);
  expect(await titlesOf(ben)).toEqual(['The payment is being verified']);
  expect(await titlesOf(agent)).toEqual(['! Check the payment']);
  await journey.daysPass(1.1);
  expect(await titlesOf(agent)).toEqual([]);
  expect(await titlesOf(ben)).toEqual(['The shop has to ship']);
  expect(await ofPerson(sellers[0], '(isMine: true)')).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        title: 'Ship the order',
        isMine: true,
        order: { id: orderId },
        purchase: null,
        deadline: { kind: 'SHIP_BY', onExpiry: 'What is not shipped by then is refunded to the buyer.' },
      },
    ],
  });
  expect(await titlesOf(ben, '(isMine: true)')).toEqual([]);
  expect(await titlesOf(sellers[1])).toEqual([]);
});

test('O12: while a dispute runs its clock takes the place of the order’s, for the buyer, the shop and then the market', async () => {
  journey = await openJourney();
  const { ana, agent, sellers } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await journey.daysPass(1.1);
  await steps.ship(sellers[0], orderId);
  await journey.daysPass(9);
  const proposal = { kind: 'REFUND_ONLY', amountMinor: 4_500 };
  const input = { orderId, reason: 'DAMAGED', received: true, proposal, text: 'Broken.' };
  const { dispute } = await steps.mutate('openDispute', input, 'dispute { id }', ana);
  expect(await titlesOf(ana)).toEqual(['The shop has to answer the dispute']);
  expect(await ofPerson(sellers[0])).toMatchObject({
    nodes: [{ title: 'Answer the dispute', isMine: true, dispute: { id: dispute.id }, order: { id: orderId } }],
  });
  expect(await titlesOf(agent)).toEqual([]);
});

test('O12: what a carrier tells while a dispute runs starts no clock: it stands still until the dispute ends', async () => {
  journey = await openJourney();
  const { ana, sellers } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await journey.daysPass(1.1);
  await steps.ship(sellers[0], orderId);
  const proposal = { kind: 'REFUND_ONLY', amountMinor: 1_000 };
  const input = { orderId, reason: 'DAMAGED', received: true, proposal, text: 'Broken.' };
  const { dispute } = await steps.mutate('openDispute', input, 'dispute { id version }', ana);
  while ((await steps.order(ana, orderId)).state === 'AWAITING_DELIVERY') await journey.daysPass(0.5);
  expect(await steps.order(ana, orderId)).toMatchObject({
    state: 'DELIVERED',
    deadlines: expect.arrayContaining([expect.objectContaining({ kind: 'CONFIRM_RECEIPT', pausedSince: expect.any(String) })]),
  });
  expect(await titlesOf(ana)).toEqual(['The shop has to answer the dispute']);
  const { version } = (await journey.ask('query ($id: ID!) { dispute(id: $id) { version } }', { id: dispute.id }, ana)).dispute;
  await steps.mutate('withdrawDispute', { disputeId: dispute.id, version }, 'dispute { state }', ana);
  expect(await titlesOf(ana)).toContain('! Confirm that everything is all right, or open a dispute');
});

test('a long list comes in pages that neither skip nor repeat, whatever arrives meanwhile', async () => {
  journey = await openJourney();
  const { ana } = journey;
  const steps = stepsOf(journey);
  for (let i = 0; i < 3; i++) {
    await steps.addToCart(ana, journey.variantIds[0]!);
    await steps.placeOrder(ana, 4_500);
  }
  const whole = (await ofPerson(ana)).nodes.map(({ id }: { id: string }) => id);
  expect(whole).toHaveLength(6);
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await ofPerson(ana, `(first: 2, after: ${JSON.stringify(after)})`);
    seen.push(...page.nodes.map(({ id }: { id: string }) => id));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(seen).toEqual(whole);
  const { errors } = await journey.send('{ deadlines(after: "nonsense") { totalCount } }', {}, ana);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

const make = async (person: Person): Promise<string> =>
  (await journey.ask('mutation { makeCalendarLink(input: {}) { url userErrors { code } } }', {}, person)).makeCalendarLink.url;
const pathOf = (url: string) => new URL(url).pathname;
const read = async (url: string) => {
  const { status, headers, body } = await journey.fetch(pathOf(url));
  return { status, type: headers['content-type'], text: body.toString().replace(/\r\n[ \t]/g, '') };
};

test('a calendar reads somebody’s clocks by a secret link, with what happens by itself and where to act', async () => {
  journey = await openJourney();
  const { ana, sellers } = journey;
  const { orderId } = await payForTeapot(journey, ana);
  await journey.daysPass(1.1);
  const url = await make(sellers[0]);
  expect(url).toMatch(/^http:\/\/localhost:4000\/calendar\/[\w-]{43}\.ics$/);
  const { status, type, text } = await read(url);
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
  const number = (await journey.ask('query ($id: ID!) { order(id: $id) { number } }', { id: orderId }, ana)).order.number;
  expect(text).toContain(`SUMMARY:Ship the order (order ${number})`);
  expect(text).toContain('What is not shipped by then is refunded to the buyer.');
  expect(text).toContain(`/sell/orders/${orderId}`);
  const { nodes } = await ofPerson(sellers[0]);
  expect(text).toContain(`DTSTART:${nodes[0].deadline.dueAt.replace(/[-:]|\.\d+/g, '')}`);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('a calendar link dies with the next one, when it is removed, and with its account', async () => {
  journey = await openJourney();
  const { ana, ben } = journey;
  const link = async (person: Person) => (await journey.ask('{ calendarLink { madeAt } }', {}, person)).calendarLink;
  expect(await link(ana)).toBeNull();
  const first = await make(ana);
  expect((await link(ana)).madeAt).toBe(new Date(journey.clock.now()).toISOString());
  const second = await make(ana);
  expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
  await journey.ask('mutation { removeCalendarLink(input: {}) { ok userErrors { code } } }', {}, ana);
  expect((await read(second)).status).toBe(404);
  expect(await link(ana)).toBeNull();

  const ofBen = await make(ben);
  await journey.market.system.db.transaction((tx) => updateAccount(tx, ben.accountId, { isRestricted: true }));
  expect((await read(ofBen)).status).toBe(404);
});

test.each(['x', `${'a'.repeat(43)}`, `${'a'.repeat(43)}.ics`, '..%2f..%2fetc.ics', `${'a'.repeat(5_000)}.ics`])(
  'a link that was never made (%s) opens nothing and says so',
  async (file) => {
    journey = await openJourney();
    const { status, headers } = await journey.fetch(`/calendar/${file}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(`${headers['content-type']}`).not.toContain('calendar');
  },
);
