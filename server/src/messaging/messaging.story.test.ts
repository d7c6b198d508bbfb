import { expect, test } from 'vitest';
import { addProduct, addShop } from '#test/goods.js';
import { openJourney, payForTeapot, type Said, stepsOf } from '#test/journey.js';
import { listen } from '#test/live.js';
import { openShop, type Person, type TestMarket } from '#test/shop.js';
import { insertMessages } from './store.ts';

/** What people do with messages; each goes through GraphQL. */
function writing(shop: TestMarket) {
  const inbox =
    'conversations { totalCount nodes { id subject title unreadCount lastMessage { text isMine } buyer { name } shop { name } } }';
  return {
    send: async (person: Person, input: object): Promise<Said> =>
      (
        await shop.ask(
          `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { conversation { id subject title unreadCount product { slug } }
           message { id from authorName isMine text conversationId } userErrors { code message path } } }`,
          { input },
          person,
        )
      ).sendMessage,
    inbox: async (person: Person): Promise<Said> => (await shop.ask(`{ ${inbox} viewer { unread { messages } } }`, {}, person)) as Said,
    read: async (person: Person, conversationId: string): Promise<Said> =>
      (
        await shop.ask(
          'mutation ($input: MarkConversationReadInput!) { markConversationRead(input: $input) { conversation { unreadCount } userErrors { code message } } }',
          { input: { conversationId } },
          person,
        )
      ).markConversationRead,
    conversation: async (person: Person, id: string): Promise<Said> =>
      (
        await shop.ask(
          'query ($id: ID!) { conversation(id: $id) { subject order { number } messages { from authorName text isMine } } node(id: $id) { id } }',
          { id },
          person,
        )
      ).conversation,
  };
}

async function openTeaHouse() {
  const shop = await openShop();
  const seller = await shop.person('SELLER', 'Li');
  const shopId = await addShop(shop, seller, { name: 'Tea House' });
  const { productId, slug } = await addProduct(shop, { shopId, title: 'Teapot' });
  return { shop, seller, shopId, productId, slug, ana: await shop.person('BUYER', 'Ana'), ...writing(shop) };
}

test('S3, S4: a buyer asks about a product or a shop, the seller sees it unread and answers, the same thing is the same conversation', async () => {
  const { seller, shopId, productId, slug, ana, send, inbox, read } = await openTeaHouse();

  const asked = await send(ana, { about: { productId }, text: '  Does it pour without dripping?\nAnd how long to Lyon?  ' });
  expect(asked).toMatchObject({
    conversation: { subject: 'PRODUCT', title: 'Teapot', unreadCount: 0, product: { slug } },
    message: { from: 'BUYER', authorName: 'Ana', isMine: true, text: 'Does it pour without dripping?\nAnd how long to Lyon?' },
    userErrors: [],
  });
  const again = await send(ana, { about: { productId }, text: 'I forgot: is it blue?' });
  expect(again.conversation.id).toBe(asked.conversation.id);
  const other = await send(ana, { about: { shopId }, text: 'Are you open in August?' });
  expect(other.conversation).toMatchObject({ subject: 'SHOP', title: 'Tea House' });

  expect(await inbox(seller)).toMatchObject({
    viewer: { unread: { messages: 3 } },
    conversations: {
      totalCount: 2,
      nodes: [
        { title: 'Tea House', unreadCount: 1, buyer: { name: 'Ana' } },
        { title: 'Teapot', unreadCount: 2, lastMessage: { text: 'I forgot: is it blue?', isMine: false } },
      ],
    },
  });
  const answer = await send(seller, { conversationId: asked.conversation.id, text: 'It is blue, and it does not drip.' });
  expect(answer.message).toMatchObject({ from: 'SELLER', authorName: 'Tea House', conversationId: asked.conversation.id });
  expect((await read(seller, asked.conversation.id)).conversation).toEqual({ unreadCount: 0 });
  expect((await inbox(seller)).viewer.unread.messages).toBe(1);

  expect((await inbox(ana)).viewer.unread.messages).toBe(1);
  expect((await read(ana, asked.conversation.id)).conversation).toEqual({ unreadCount: 0 });
  expect((await inbox(ana)).viewer.unread.messages).toBe(0);
});

test('S4: nobody writes to his own shop, and only buyers begin', async () => {
  const { shop, seller, shopId, productId, send, ana } = await openTeaHouse();
  const sameSeller = await shop.person('BUYER', 'Li'); // the same address as the seller's
  const otherSeller = await shop.person('SELLER', 'Paper Crane');
  const agent = await shop.person('STAFF', 'Yusuf', ['AGENT']);

  for (const own of [seller, sameSeller])
    expect((await send(own, { about: { productId }, text: 'Hello, me' })).userErrors).toMatchObject([{ code: 'OWN_SHOP' }]);
  for (const other of [otherSeller, agent])
    expect((await send(other, { about: { shopId }, text: 'Hello' })).userErrors).toMatchObject([{ code: 'BUYER_ACCOUNT_NEEDED' }]);
  expect((await send(ana, { about: { orderId: 'ord_none' }, text: 'Hello' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await send(ana, { about: { productId, shopId }, text: 'Hello' })).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['about'] },
  ]);
  expect((await send(ana, { text: 'Hello' })).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
});

test('S4: an empty message, one of more than 4,000 characters and one with control characters are refused; HTML stays plain words', async () => {
  const { shopId, ana, send } = await openTeaHouse();
  for (const text of ['', '  \n ', 'a'.repeat(4_001), 'bell \u0007', 'nul \u0000'])
    expect((await send(ana, { about: { shopId }, text })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['text'] }]);
  const markup = '<script>alert(1)</script> &amp; <b>bold</b>';
  expect((await send(ana, { about: { shopId }, text: markup })).message.text).toBe(markup);
  expect((await send(ana, { about: { shopId }, text: '😀'.repeat(4_000) })).userErrors).toEqual([]);
});

test('S4: a hundred messages an hour are enough for anybody', async () => {
  const { shop, shopId, ana, send } = await openTeaHouse();
  for (let i = 0; i < 100; i++) await send(ana, { about: { shopId }, text: `Hello ${i}` });
  expect((await send(ana, { about: { shopId }, text: 'And again' })).userErrors).toMatchObject([{ code: 'RATE_LIMITED' }]);
  shop.clock.move(60 * 60_000 + 1);
  expect((await send(ana, { about: { shopId }, text: 'And again' })).userErrors).toEqual([]);
});

test('O11, O12, O13: about an order buyer and shop write in one conversation from every door; staff reads it, strangers see nothing', async () => {
  const journey = await openJourney();
  const { ana, ben, agent, sellers } = journey;
  const { send, conversation, inbox, read } = writing(journey);
  const { orderId } = await payForTeapot(journey, ana);
  const { number } = await stepsOf(journey).order(ana, orderId);

  const fromShop = await send(sellers[0], { about: { orderId }, text: 'We pack it today.' });
  const fromBuyer = await send(ana, { about: { orderId }, text: 'Thank you!' });
  const id = fromShop.conversation.id;
  expect(fromBuyer.conversation).toMatchObject({ id, subject: 'ORDER', title: `Order ${number}` });
  const seen = {
    order: { number },
    messages: [
      { from: 'SELLER', authorName: 'Tea House', text: 'We pack it today.' },
      { from: 'BUYER', authorName: 'Ana', text: 'Thank you!' },
    ],
  };
  for (const person of [ana, sellers[0], agent]) expect(await conversation(person, id)).toMatchObject(seen);
  const onOrder = 'query ($id: ID!) { order(id: $id) { conversation { id messages { text } } } }';
  expect((await journey.ask(onOrder, { id: orderId }, ana)).order.conversation).toMatchObject({ id, messages: [{}, {}] });

  for (const stranger of [ben, sellers[1]]) {
    expect(await conversation(stranger, id)).toBeNull();
    expect((await inbox(stranger)).conversations.totalCount).toBe(0);
    const refusals = [
      (await send(stranger, { conversationId: id, text: 'Me too' })).userErrors,
      (await send(stranger, { conversationId: 'cnv_none', text: 'Me too' })).userErrors,
      (await read(stranger, id)).userErrors,
    ];
    expect(new Set(refusals.map(([refusal]) => `${refusal.code} ${refusal.message}`)).size).toBe(1);
    expect((await send(stranger, { about: { orderId }, text: 'Me too' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  }
  expect((await send(agent, { conversationId: id, text: 'Hello' })).userErrors).toMatchObject([{ code: 'WRONG_ACTOR' }]);
  expect((await journey.send('{ conversations { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('S4, O12: a message arrives live, on the order page too, and only with the one to whom it was written', async () => {
  const journey = await openJourney();
  const { ana, ben, sellers } = journey;
  const { send } = writing(journey);
  const { orderId } = await payForTeapot(journey, ana);
  const received = 'subscription { messageReceived { text conversationId from isMine } }';
  const atSeller = await listen(journey, sellers[0], received);
  const atBen = await listen(journey, ben, received);
  const onOrderPage = await listen(
    journey,
    ana,
    'subscription ($id: ID!) { orderChanged(id: $id) { conversation { messages { text } } } }',
    { id: orderId },
  );
  expect(await onOrderPage.next()).toEqual({ orderChanged: { conversation: null } });

  const { conversation } = await send(ana, { about: { orderId }, text: 'When does it leave?' });
  expect(await atSeller.next()).toEqual({
    messageReceived: { text: 'When does it leave?', conversationId: conversation.id, from: 'BUYER', isMine: false },
  });
  expect(await onOrderPage.next()).toEqual({ orderChanged: { conversation: { messages: [{ text: 'When does it leave?' }] } } });

  await send(ben, { about: { shopId: journey.shopIds[0] }, text: 'Hello' });
  const answered = await send(sellers[0], { conversationId: conversation.id, text: 'Today.' });
  expect(answered.userErrors).toEqual([]);
  const toBen = await send(sellers[0], {
    conversationId: (await writing(journey).inbox(ben)).conversations.nodes[0].id,
    text: 'Hello Ben',
  });
  expect(toBen.userErrors).toEqual([]);
  expect((await atBen.next()).messageReceived.text).toBe('Hello Ben');
});

test('what waits for a person is counted: orders to ship, orders to confirm, payments to verify', async () => {
  const journey = await openJourney();
  const { ana, agent, sellers } = journey;
  const steps = stepsOf(journey);
  const waiting = async (person: Person) => (await journey.ask('{ viewer { unread { orders } } }', {}, person)).viewer.unread.orders;
  const { orderId } = await payForTeapot(journey, ana);
  expect([await waiting(ana), await waiting(sellers[0]), await waiting(agent)]).toEqual([0, 0, 1]);
  await steps.verify(agent, orderId, true);
  expect([await waiting(ana), await waiting(sellers[0]), await waiting(agent)]).toEqual([0, 1, 0]);
});

test('of a very long conversation the last 500 messages are read', async () => {
  const { shop, shopId, ana, send, conversation } = await openTeaHouse();
  const { id } = (await send(ana, { about: { shopId }, text: 'The first' })).conversation;
  const { db, ids } = shop.market.system;
  const row = { conversationId: id, at: shop.clock.now(), side: 'BUYER' as const, authorId: 'acc_of_old', authorName: 'Ana' };
  const many = Array.from({ length: 500 }, (_, i) => ({ ...row, id: ids('message'), text: `Message ${i}` }));
  await db.transaction((tx) => insertMessages(tx, many));
  const { messages } = await conversation(ana, id);
  expect(messages).toHaveLength(500);
  expect([messages[0].text, messages.at(-1).text]).toEqual(['Message 0', 'Message 499']);
});
