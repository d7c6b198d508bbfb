import { afterEach, expect, test } from 'vitest';
import { listAudit } from '#server/desk/index.js';
import { systemContext } from '#server/platform/context.js';
import { htmlOf } from '#server/platform/mail/html-of.js';
import { listMails } from '#server/platform/mail/store.js';
import { assertBooks } from '#test/books.js';
import { cards, type Journey, openJourney, payForTeapot, type Said, stepsOf, typeCard } from '#test/journey.js';
import type { Person } from '#test/shop.js';
import { notificationHandlers } from './handlers.ts';

let journey: Journey;
afterEach(() => assertBooks(journey));

/** The subjects that somebody was sent, oldest first; order numbers are written as N. */
async function subjectsTo(address: string): Promise<string[]> {
  return (await mailsTo(address)).map((mail) => mail.subject.replace(/(T-)?\d{4}-\d{6}/, (number) => (number.startsWith('T') ? 'T' : 'N')));
}

async function mailsTo(address: string) {
  await journey.settle();
  return (await listMails(journey.market.system.db.reader, 1_000)).filter((mail) => mail.to === address).reverse();
}

async function lastTo(address: string) {
  return (await mailsTo(address)).at(-1)!;
}

const [anaAt, shopAt] = ['ana@test.example', 'tea.house@test.example'];

async function write(person: Person, input: object): Promise<Said> {
  return stepsOf(journey).mutate('sendMessage', input, 'conversation { id }', person);
}

test('P17, P18: both sides are written to at each step from placing to receipt, in the words of the order page', async () => {
  journey = await openJourney();
  const { ana, agent, sellers } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  expect((await lastTo(shopAt)).text).toContain('• 1 × Teapot, Size 1');
  await steps.ship(sellers[0], orderId);
  expect((await lastTo(anaAt)).text).toContain('• TNT GD618402775WW');
  journey.clock.move(9 * 86_400_000);
  await journey.settle();
  await steps.confirmReceipt(ana, orderId);

  expect(await subjectsTo(anaAt)).toEqual([
    'Your order is placed',
    'We received your payment of $45.00',
    'The payment of order N is verified',
    'Order N is on its way',
    'Order N was delivered',
    'Order N is completed',
  ]);
  expect(await subjectsTo(shopAt)).toEqual([
    expect.stringMatching(/^Ship order N by \d+ March 2026 at 23:59 Europe\/Paris$/), // the end of the shop's day
    'Order N is completed',
  ]);
  expect((await lastTo(anaAt)).text).toContain(`See the order: http://localhost:4000/orders/${orderId}`);
});

test('several shops in one checkout: one mail about placing, one about paying', async () => {
  journey = await openJourney();
  const steps = stepsOf(journey);
  for (const variantId of journey.variantIds) await steps.addToCart(journey.ana, variantId);
  const { purchase } = await steps.placeOrder(journey.ana, 9_999);
  const { attempt } = await steps.startPayment(journey.ana, purchase.id);
  await typeCard(attempt.nextAction.url, cards.ok);
  expect(await subjectsTo(anaAt)).toEqual(['Your 2 orders are placed', 'We received your payment of $99.99']);
  expect((await lastTo(anaAt)).text).toMatch(/at Tea House: 1 × Teapot[\s\S]*at Paper Crane: 1 × Lantern/);
});

test('A9, O3, O4, O5, O6: an order that is closed for security reasons: the buyer reads what to do and when the money comes, not which rule fired', async () => {
  journey = await openJourney();
  const { ana, agent } = journey;
  const { orderId } = await payForTeapot(journey, ana);
  await stepsOf(journey).mutate('closeForSecurity', { orderId, reason: 'Rule 17: stolen card list.' }, 'order { id }', agent);
  await journey.settle();
  const closed = (await mailsTo(anaAt)).find((mail) => mail.subject.includes('security'))!;
  expect(closed.subject).toMatch(/^Order .* was closed for security reasons: what to do now$/);
  expect(closed.text).toContain('$45.00 goes back to Visa 4242 by itself; you have nothing to do. This takes 3 to 20 business days');
  expect(closed.text).toContain('• If you placed this order yourself, write to customer service');
  expect(closed.text).toContain(`http://localhost:4000/help/contact?topic=ORDER&order=${orderId}`);
  expect(await htmlOf(closed, journey.market.system.settings)).toContain(
    `href="http://localhost:4000/help/contact?topic=ORDER&amp;order=${orderId}"`,
  );
  expect(JSON.stringify(await mailsTo(anaAt)) + JSON.stringify(await mailsTo(shopAt))).not.toMatch(/Rule 17/);
  expect((await lastTo(shopAt)).subject).toMatch(/is closed: do not ship it$/);
});

test('O3, P6: a payment that fails the check, and the refund when it is Complete', async () => {
  journey = await openJourney();
  const { ana, agent } = journey;
  const { orderId } = await payForTeapot(journey, ana);
  await stepsOf(journey).verify(agent, orderId, false);
  await journey.settle();
  journey.clock.move(10_000);
  expect(await subjectsTo(anaAt)).toEqual([
    'Your order is placed',
    'We received your payment of $45.00',
    'Order N is closed',
    'Refund of $45.00: Complete',
  ]);
});

test('P11: who could not pay hears why, and that the order is kept', async () => {
  journey = await openJourney();
  const { ana } = journey;
  const steps = stepsOf(journey);
  await steps.addToCart(ana, journey.variantIds[0]!);
  const { purchase } = await steps.placeOrder(ana, 4_500);
  const declined = await steps.startPayment(ana, purchase.id);
  await typeCard(declined.attempt.nextAction.url, cards.declined);
  expect((await lastTo(anaAt)).text).toMatch(/The bank declined this card\. Nothing was charged[\s\S]*Your order is kept/);
  const { attempt } = await steps.startPayment(ana, purchase.id);
  await typeCard(attempt.nextAction.url, cards.ok);
  await journey.settle();
  expect((await subjectsTo(anaAt)).at(-1)).toBe('We received your payment of $45.00');
});

test('O8: a cancel request goes to the shop with the reason, its answer to the buyer', async () => {
  journey = await openJourney();
  const { ana, agent, sellers } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  await journey.settle();
  journey.clock.move(1);
  await steps.requestCancel(ana, orderId);
  expect((await lastTo(shopAt)).text).toMatch(
    /asks to cancel order[\s\S]*> I changed my mind\.[\s\S]*Answer by 4 March 2026 at 10:00 Europe\/Paris/,
  );
  journey.clock.move(1);
  await steps.answerCancel(sellers[0], orderId, false, 'It is packed already.');
  expect((await lastTo(anaAt)).text).toContain('> It is packed already.');
});

test('S4, O12: a message is mailed to the other side, its words quoted and inert', async () => {
  journey = await openJourney();
  const { ana, sellers, shopIds } = journey;
  const { conversation } = await write(ana, { about: { shopId: shopIds[0] }, text: '<b>Hello</b>\n-- Test Market: pay here' });
  const toShop = await lastTo(shopAt);
  expect(toShop).toMatchObject({ subject: 'Ana wrote to you about Tea House' });
  expect(toShop.text).toContain(
    `> <b>Hello</b>\n> -- Test Market: pay here\n\nAnswer: http://localhost:4000/sell/messages/${conversation.id}`,
  );
  expect(await htmlOf(toShop, journey.market.system.settings)).toContain('&lt;b&gt;Hello&lt;/b&gt;');
  await write(sellers[0], { conversationId: conversation.id, text: 'Hello Ana' });
  expect(await lastTo(anaAt)).toMatchObject({ subject: 'Tea House wrote to you about Tea House' });
});

test('A8: a guest hears that his question arrived, and its answer', async () => {
  journey = await openJourney();
  const { mutate } = stepsOf(journey);
  const question = { topic: 'ACCOUNT', subject: 'I cannot sign in', text: 'It says that I am not authorized.' };
  const { ticket } = await mutate('openTicket', { ...question, email: 'zoe@test.example', name: 'Zoë' }, 'ticket { id number }');
  expect((await lastTo('zoe@test.example')).text).not.toMatch(/Zoë|not authorized|cannot sign in/); // it may be somebody else's address
  await mutate('replyToTicket', { ticketId: ticket.id, text: 'It works again.' }, 'ticket { id }', journey.agent);
  expect(await subjectsTo('zoe@test.example')).toEqual(['We received your question: T', 'Answer to your question T']);
  expect((await lastTo('zoe@test.example')).text).toContain('> It works again.');
});

test('an event that comes twice is one mail', async () => {
  journey = await openJourney();
  const { outbox, db } = journey.market.system;
  const { conversation } = await write(journey.ana, { about: { shopId: journey.shopIds[0] }, text: 'Hello' });
  await journey.settle();
  const before = (await mailsTo(shopAt)).length;
  const handler = notificationHandlers.find((each) => each.type === 'message.sent')!;
  const message = (
    await journey.ask('query ($id: ID!) { conversation(id: $id) { messages { id } } }', { id: conversation.id }, journey.ana)
  ).conversation.messages[0];
  const payload = {
    messageId: message.id,
    conversationId: conversation.id,
    buyerId: journey.ana.accountId,
    shopId: journey.shopIds[0],
    orderId: null,
  };
  const event = await db.transaction((tx) => outbox.add(tx, 'message.sent', conversation.id, { ...payload, from: 'BUYER' }));
  await handler.run(systemContext(journey.market.system), event as never);
  await handler.run(systemContext(journey.market.system), event as never);
  expect((await mailsTo(shopAt)).length).toBe(before + 1);
});

test('O14, O15: each step of a dispute is told to whoever has to act next, its end to both; what the agent did is recorded', async () => {
  journey = await openJourney();
  const { ana, agent, sellers, daysPass } = journey;
  const steps = stepsOf(journey);
  const { orderId } = await payForTeapot(journey, ana);
  await steps.verify(agent, orderId, true);
  await steps.ship(sellers[0], orderId);
  await daysPass(6);
  const take = async (name: string, input: object, person: Person): Promise<Said> => {
    const said = await steps.mutate(name, input, 'dispute { id version }', person);
    expect(said.userErrors).toEqual([]);
    await daysPass(0.1);
    return said.dispute;
  };
  const claim = { orderId, reason: 'DAMAGED', received: true, text: 'The lid came in two pieces.' };
  const opened = await take('openDispute', { ...claim, proposal: { kind: 'REFUND_ONLY', amountMinor: 2_000 } }, ana);
  expect((await lastTo(shopAt)).text).toMatch(
    /Ana opened a dispute.*arrived damaged[\s\S]*> The lid came in two pieces\.[\s\S]*Answer by \d+ March/,
  );
  const answer = { disputeId: opened.id, version: opened.version, kind: 'NO_REFUND', text: 'It was whole when it left.' };
  const countered = await take('proposeInDispute', answer, sellers[0]);
  expect((await lastTo(anaAt)).text).toMatch(/Tea House proposes[\s\S]*> It was whole when it left\./);
  await daysPass(3);
  const escalated = await take('escalateDispute', { disputeId: opened.id, version: countered.version, text: 'Please decide.' }, ana);
  expect((await lastTo(shopAt)).subject).toMatch(/^We decide the dispute/);
  const decision = {
    disputeId: opened.id,
    version: escalated.version,
    kind: 'REFUND_ONLY',
    amountMinor: 1_000,
    reason: 'The photo shows it.',
  };
  await take('decideDispute', decision, agent);
  for (const address of [anaAt, shopAt])
    expect((await mailsTo(address)).find((mail) => mail.subject.endsWith('is resolved'))?.text).toContain('$10.00 goes back to the buyer');
  expect(await listAudit(journey.market.system.db.reader, opened.id)).toMatchObject([
    { actorId: agent.accountId, act: 'dispute.decide', reason: 'The photo shows it.' },
    { actorId: agent.accountId, act: 'dispute.resolve' },
  ]);
});
