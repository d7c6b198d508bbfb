import { expect, test } from 'vitest';
import { listAudit } from '#server/desk/index.js';
import { HOUR } from '#server/kernel/time.js';
import { openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import { openShop, type Person, type TestMarket } from '#test/shop.js';

const fields = 'number topic state email name subject order { id number } messages { fromStaff authorName text }';

/** What people do with tickets; each goes through GraphQL. */
function asking(shop: TestMarket) {
  const mutate = async (name: string, input: object, person?: Person): Promise<Said> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const source = `mutation ($input: ${type}) { ${name}(input: $input) { ticket { id ${fields} } userErrors { code message path } } }`;
    return (await shop.ask(source, { input }, person))[name];
  };
  return {
    open: (person: Person | undefined, input: object = {}) =>
      mutate('openTicket', { topic: 'OTHER', subject: 'A question', text: 'How do I change my address?', ...input }, person),
    reply: (person: Person, ticketId: string, text: string) => mutate('replyToTicket', { ticketId, text }, person),
    close: (person: Person, ticketId: string) => mutate('closeTicket', { ticketId }, person),
    ticket: async (person: Person | undefined, id: string): Promise<Said> =>
      (await shop.ask(`query ($id: ID!) { ticket(id: $id) { ${fields} } node(id: $id) { id } }`, { id }, person)) as Said,
    list: async (person: Person, state?: string[]): Promise<Said> =>
      (await shop.ask(
        'query ($state: [TicketState!]) { tickets(state: $state) { totalCount nodes { subject } } viewer { unread { tickets } } }',
        { state },
        person,
      )) as Said,
  };
}

test('A8, P6: a person asks customer service, an agent answers, the person settles it; strangers see nothing', async () => {
  const shop = await openShop();
  const [ana, ben] = [await shop.person('BUYER', 'Ana'), await shop.person('BUYER', 'Ben')];
  const agent = await shop.person('STAFF', 'Yusuf', ['AGENT']);
  const { open, reply, close, ticket, list } = asking(shop);

  const { ticket: opened, userErrors } = await open(ana, { topic: 'ACCOUNT', email: 'other@test.example' });
  expect(userErrors).toEqual([]);
  expect(opened).toMatchObject({ state: 'OPEN', topic: 'ACCOUNT', email: 'ana@test.example', name: 'Ana', order: null });
  expect(opened.number).toMatch(/^T-\d{4}-\d{6}$/);
  expect(await list(agent, ['OPEN'])).toMatchObject({ tickets: { totalCount: 1 }, viewer: { unread: { tickets: 1 } } });

  const answered = await reply(agent, opened.id, 'In My account, under Addresses.');
  expect(answered.ticket).toMatchObject({
    state: 'ANSWERED',
    messages: [
      { fromStaff: false, authorName: 'Ana' },
      { fromStaff: true, authorName: 'Test Market', text: 'In My account, under Addresses.' },
    ],
  });
  expect(await list(ana)).toMatchObject({ tickets: { totalCount: 1 }, viewer: { unread: { tickets: 1 } } });
  expect((await list(agent, ['OPEN'])).tickets.totalCount).toBe(0);
  expect((await reply(ana, opened.id, 'Found it, thank you.')).ticket.state).toBe('OPEN');
  expect((await close(ana, opened.id)).ticket.state).toBe('CLOSED');
  expect((await close(ana, opened.id)).ticket.state).toBe('CLOSED');

  expect(await ticket(ben, opened.id)).toEqual({ ticket: null, node: null });
  expect(await ticket(undefined, opened.id)).toEqual({ ticket: null, node: null });
  expect((await list(ben)).tickets.totalCount).toBe(0);
  const refusals = [await reply(ben, opened.id, 'Hi'), await reply(ben, 'tkt_none', 'Hi'), await close(ben, opened.id)].map(
    ({ userErrors: [refusal] }) => `${refusal.code} ${refusal.message}`,
  );
  expect(new Set(refusals)).toEqual(new Set(['NOT_FOUND We cannot find this ticket. Check the link, or look for it in your lists.']));
  expect((await open(agent)).userErrors).toMatchObject([{ code: 'WRONG_ACTOR' }]);
});

test('A8: somebody who is signed out asks too, says who he is, and at most ten times an hour', async () => {
  const shop = await openShop();
  const agent = await shop.person('STAFF', 'Yusuf', ['AGENT']);
  const { open, list } = asking(shop);

  expect((await open(undefined)).userErrors).toMatchObject([{ path: ['email'] }, { path: ['name'] }]);
  expect((await open(undefined, { email: 'not an address', name: 'Zoë' })).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['email'] },
  ]);
  expect((await open(undefined, { email: 'zoe@test.example', name: 'Zoë', text: '' })).userErrors).toMatchObject([{ path: ['text'] }]);
  const known = { email: 'zoe@test.example', name: 'Zoë' };
  expect((await open(undefined, { ...known, orderId: 'ord_none' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['orderId'] }]);
  for (let i = 0; i < 10; i++) expect((await open(undefined, { ...known, subject: `Question ${i}` })).userErrors).toEqual([]);
  expect((await open(undefined, known)).userErrors).toMatchObject([{ code: 'RATE_LIMITED' }]);
  expect((await list(agent)).tickets).toMatchObject({ totalCount: 10, nodes: expect.arrayContaining([{ subject: 'Question 0' }]) });
  shop.clock.move(HOUR + 1);
  expect((await open(undefined, known)).ticket).toMatchObject({ email: 'zoe@test.example', name: 'Zoë' });
});

test('O16: a ticket from an order carries the order, for its buyer and its shop but nobody else', async () => {
  const journey = await openJourney();
  const { ana, ben, agent } = journey;
  const { open, ticket } = asking(journey);
  const { orderId } = await payForTeapot(journey, ana);

  const asked = await open(ana, { topic: 'PROTECTION_ENDING', orderId, subject: 'Nothing has arrived' });
  expect(asked.ticket).toMatchObject({ topic: 'PROTECTION_ENDING', order: { id: orderId } });
  expect((await ticket(agent, asked.ticket.id)).ticket.order.id).toBe(orderId);
  expect((await open(ben, { orderId })).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['orderId'] }]);
});

test('whatever staff does is recorded: who, what, to which, why', async () => {
  const journey = await openJourney();
  const { ana, agent } = journey;
  const { db } = journey.market.system;
  const { open, reply, close } = asking(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await stepsOf(journey).verify(agent, orderId, true);
  const { ticket } = await open(ana, { orderId });
  await reply(agent, ticket.id, 'We look into it.');
  await close(agent, ticket.id);
  await journey.settle();

  expect(await listAudit(db.reader, orderId)).toMatchObject([
    { actorId: agent.accountId, act: 'order.passVerification', reason: 'Looked at.' },
  ]);
  expect(await listAudit(db.reader, ticket.id)).toMatchObject([
    { actorId: agent.accountId, act: 'ticket.answer' },
    { actorId: agent.accountId, act: 'ticket.close' },
  ]);
});
