import { type GraphQLObjectType, parse, subscribe } from 'graphql';
import { expect, test } from 'vitest';
import type { AccountKind, StaffRole } from '#server/accounts/index.js';
import { updateAccount } from '#server/accounts/index.js';
import { systemContext } from '#server/platform/context.js';
import { callOf } from '#test/any-operation.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import { openShop, type Person, type TestMarket } from '#test/shop.js';
import { authorisation, type Rule } from './authorisation.ts';
import { buildMarketSchema } from './build-schema.ts';

const schema = await buildMarketSchema();

const roles: Record<string, [kind: AccountKind, roles: StaffRole[]] | null> = {
  guest: null,
  restricted: ['BUYER', []],
  buyer: ['BUYER', []],
  seller: ['SELLER', []],
  agent: ['STAFF', ['AGENT']],
  operator: ['STAFF', ['OPERATOR']],
  dismissed: ['STAFF', []],
};

/** Who is let in by each rule, written down once more by hand. The tests' market is a demo. */
const letsIn: Record<Rule, string[]> = {
  ANYONE: Object.keys(roles),
  DEMO: Object.keys(roles),
  SIGNED_IN: ['buyer', 'seller', 'agent', 'operator', 'dismissed'],
  BUYER: ['buyer'],
  SELLER: ['seller'],
  STAFF: ['agent', 'operator'],
  AGENT: ['agent', 'operator'],
  OPERATOR: ['operator'],
};

/** Somebody of this role with a session of his own: some operations end it. */
async function oneOf(shop: TestMarket, role: string, name: string): Promise<Person | undefined> {
  const kind = roles[role];
  if (!kind) return undefined;
  const person = await shop.person(kind[0], name, kind[1]);
  const { db } = shop.market.system;
  if (role === 'restricted') await db.transaction((tx) => updateAccount(tx, person.accountId, { isRestricted: true }));
  return person;
}

const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});

test.each(Object.keys(roles))('%s is let into exactly the operations whose row says so', async (role) => {
  const shop = await openShop();
  const wrong: string[] = [];
  for (const root of ['Query', 'Mutation'] as const) {
    for (const field of fieldsOf(schema.getType(root) as GraphQLObjectType)) {
      const person = await oneOf(shop, role, `${role} ${root} ${field.name}`);
      const { errors } = await shop.send(callOf(root, field), {}, person);
      const code = errors?.[0]?.extensions.code;
      const isIn = letsIn[authorisation.operations[`${root}.${field.name}`]!].includes(role);
      const refusal = role === 'guest' || role === 'restricted' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      if (isIn ? code !== undefined && code !== 'RATE_LIMITED' : code !== refusal) wrong.push(`${root}.${field.name}: ${code}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(Object.keys(roles))('%s may listen to exactly what his rows say', async (role) => {
  const shop = await openShop();
  const kind = roles[role];
  const viewer =
    kind && role !== 'restricted' ? { accountId: 'acc_x', sessionId: 'ses_x', kind: kind[0], roles: kind[1], name: role } : null;
  for (const field of fieldsOf(schema.getSubscriptionType())) {
    const document = parse(callOf('Subscription', field));
    const stream = await subscribe({ schema, document, contextValue: { ...systemContext(shop.market.system), viewer } });
    const isIn = letsIn[authorisation.operations[`Subscription.${field.name}`]!].includes(role);
    expect(Symbol.asyncIterator in stream, field.name).toBe(isIn);
    if (Symbol.asyncIterator in stream) void stream.return(undefined);
  }
});

/** Things that belong to somebody, and the steps that only he and his counterpart may take. */
const none = (prefix: string) => `${prefix}_00000000000000000000000000`;

async function lived(journey: Journey) {
  const { ana, agent, sellers } = journey;
  const steps = stepsOf(journey);
  const { orderId, purchaseId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], orderId);
  const claim = { orderId, reason: 'DAMAGED', received: true, text: 'Broken.', proposal: { kind: 'REFUND_ONLY', amountMinor: 500 } };
  const { dispute } = await steps.mutate('openDispute', claim, 'dispute { id proposals { id } }', ana);
  const { conversation } = await steps.mutate('sendMessage', { about: { orderId }, text: 'Hello' }, 'conversation { id }', ana);
  const { ticket } = await steps.mutate('openTicket', { topic: 'ORDER', orderId, subject: 'Help', text: 'Please.' }, 'ticket { id }', ana);
  return {
    order: orderId,
    purchase: purchaseId,
    dispute: dispute.id,
    proposal: dispute.proposals[0].id,
    conversation: conversation.id,
    ticket: ticket.id,
  };
}

test('somebody else’s things and things that are not there look the same, to read and to act upon', async () => {
  const journey = await openJourney();
  const things = await lived(journey);
  const { ana, ben, sellers } = journey;
  const dismissed = await journey.person('STAFF', 'Dismissed', []);
  const see = async (name: string, id: string, person: Person) =>
    (await journey.ask(`query ($id: ID!) { ${name}(id: $id) { id } }`, { id }, person))[name];
  for (const name of ['order', 'purchase', 'dispute', 'conversation', 'ticket'] as const) {
    expect(await see(name, things[name], ana), name).toEqual({ id: things[name] });
    for (const stranger of [ben, sellers[1], dismissed]) expect(await see(name, things[name], stranger), name).toBeNull();
    const asGuest = async (id: string) => {
      const { data, errors } = await journey.send(`query { ${name}(id: "${id}") { id } }`);
      return [data, errors?.map(({ message, extensions }) => [message, extensions.code])];
    };
    expect(await asGuest(things[name]), name).toEqual(await asGuest(none(things[name].slice(0, 3))));
  }
});

const version = 0;
const acts: [name: string, as: 'buyer' | 'seller' | 'agent', input: (ids: Awaited<ReturnType<typeof lived>>) => object][] = [
  ['confirmReceipt', 'buyer', ({ order: orderId }) => ({ orderId })],
  ['requestCancel', 'buyer', ({ order: orderId }) => ({ orderId, reason: 'Changed my mind.' })],
  [
    'openDispute',
    'buyer',
    ({ order: orderId }) => ({ orderId, reason: 'DAMAGED', received: true, text: 'x', proposal: { kind: 'REFUND_ONLY', amountMinor: 1 } }),
  ],
  [
    'startPayment',
    'buyer',
    ({ purchase: purchaseId }) => ({ purchaseId, method: 'CARD', idempotencyKey: '7d2f0c1e-6c39-4a55-9c55-1d1f6a1b2c3d' }),
  ],
  ['refundToWallet', 'buyer', () => ({ refundId: none('ref') })],
  ['cancelPurchase', 'buyer', ({ purchase: purchaseId }) => ({ purchaseId })],
  ['escalateDispute', 'buyer', ({ dispute: disputeId }) => ({ disputeId, version })],
  ['withdrawDispute', 'buyer', ({ dispute: disputeId }) => ({ disputeId, version })],
  ['addStatement', 'buyer', ({ dispute: disputeId }) => ({ disputeId, version, text: 'x' })],
  ['replyToTicket', 'buyer', ({ ticket: ticketId }) => ({ ticketId, text: 'x' })],
  ['closeTicket', 'buyer', ({ ticket: ticketId }) => ({ ticketId })],
  ['sendMessage', 'buyer', ({ order: orderId }) => ({ about: { orderId }, text: 'x' })],
  ['markConversationRead', 'buyer', ({ conversation: conversationId }) => ({ conversationId })],
  ['shipOrder', 'seller', ({ order: orderId }) => ({ orderId, parcels: [{ carrier: 'TNT', number: 'GD618402775WW' }] })],
  ['answerCancelRequest', 'seller', ({ order: orderId }) => ({ orderId, accept: true, reason: '' })],
  ['cannotFulfil', 'seller', ({ order: orderId }) => ({ orderId, reason: 'Gone.' })],
  ['proposeInDispute', 'seller', ({ dispute: disputeId }) => ({ disputeId, version, kind: 'REFUND_ONLY', amountMinor: 1, text: 'x' })],
  ['acceptProposal', 'seller', ({ dispute: disputeId, proposal: proposalId }) => ({ disputeId, proposalId, version })],
  ['addStatement', 'seller', ({ dispute: disputeId }) => ({ disputeId, version, text: 'x' })],
];

test('a step on somebody else’s thing is refused in the words for one that is not there', async () => {
  const journey = await openJourney();
  const things = await lived(journey);
  const nothing = Object.fromEntries(Object.entries(things).map(([key, id]) => [key, none(id.slice(0, 3))])) as typeof things;
  const { mutate } = stepsOf(journey);
  for (const [name, as, input] of acts) {
    const stranger = as === 'buyer' ? journey.ben : journey.sellers[1];
    const theirs = await mutate(name, input(things), '__typename', stranger);
    expect(theirs, name).toEqual(await mutate(name, input(nothing), '__typename', stranger));
    expect(theirs.userErrors, name).toMatchObject([{ code: 'NOT_FOUND' }]);
  }
});
