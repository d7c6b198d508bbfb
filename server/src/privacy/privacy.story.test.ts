import { expect, test } from 'vitest';
import { listMails } from '#server/platform/mail/store.js';
import { addProduct } from '#test/goods.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import { join, mailsTo, password, tryToSignIn, zoe } from '#test/people.js';
import { openShop, type Person } from '#test/shop.js';
import { fillWallet } from '#test/wallet.js';
import { reasonsToStay } from './rules/reasons-to-stay.ts';

/** Proves who one is, then asks for it. */
async function ask(journey: Pick<Journey, 'ask'>, name: 'exportMyData' | 'closeAccount', fields: string, person: Person) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const inUse = '... on AccountInUse { reasons }';
  return (
    await journey.ask(
      `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code ${inUse} } } }`,
      { input: {} },
      person,
    )
  )[name];
}

/** Zoé with a paid order of her own. */
async function withOrder() {
  const journey = await openJourney();
  const me = await join(journey);
  const { orderId } = await payForTeapot(journey, me);
  return { journey, me, orderId, steps: stepsOf(journey) };
}

test('a person gets all that is kept about her, and no secret of hers or anybody else', async () => {
  const { journey, me, orderId, steps } = await withOrder();
  await steps.mutate('sendMessage', { about: { orderId }, text: 'Is it blue?' }, 'conversation { id }', me);
  await fillWallet(journey, me, 1_200);
  const { json } = await ask(journey, 'exportMyData', 'json', me);
  const data = JSON.parse(json);
  expect(data.wallet).toMatchObject({
    balances: [{ amountMinor: 1_200, currency: 'USD' }],
    entries: [{ kind: 'GIFT_CODE', isIn: true, amount: { amountMinor: 1_200, currency: 'USD' } }],
  });
  expect(data).toMatchObject({
    account: { email: 'Zoe@Test.example', memberId: me.memberId, hasSecondFactor: false },
    sessions: [{}],
    orders: [{ id: orderId, lines: [{ title: 'Teapot' }], payments: [{ brand: 'Visa', last4: '4242' }], address: { city: 'Lyon' } }],
    conversations: [{ messages: [{ text: 'Is it blue?' }] }],
    mails: expect.arrayContaining([expect.objectContaining({ subject: 'Your order is placed' })]),
  });
  for (const secret of ['argon2', 'tokenHash', 'passwordHash', 'totpSecret', 'riskSignals', journey.ben.accountId])
    expect(json).not.toContain(secret);
});

test('what is kept is given only to who proved a moment ago who she is', async () => {
  const shop = await openShop();
  const me = await join(shop);
  shop.clock.move(6 * 60_000);
  for (const [name, fields] of [
    ['exportMyData', 'json'],
    ['closeAccount', 'ok'],
  ] as const)
    expect(await ask(shop, name, fields, me)).toMatchObject({ userErrors: [{ code: 'CONFIRMATION_NEEDED' }] });
});

test('an account with a running order is not closed, and says why; once all has ended it is, and its address is free', async () => {
  const { journey, me, orderId, steps } = await withOrder();
  const refused = await ask(journey, 'closeAccount', 'ok', me);
  expect(refused).toMatchObject({
    ok: null,
    userErrors: [{ code: 'ACCOUNT_IN_USE', reasons: [expect.stringContaining('still under way')] }],
  });
  await steps.mutate('requestCancel', { orderId, reason: 'Not needed.' }, 'order { id }', me);
  await steps.answerCancel(journey.sellers[0], orderId, true);
  expect(await ask(journey, 'closeAccount', 'ok', me)).toMatchObject({ userErrors: [{ reasons: [expect.stringContaining('refund')] }] });
  await journey.settle();
  journey.clock.move(10_000);
  await journey.settle();
  expect(await ask(journey, 'closeAccount', 'ok', me)).toEqual({ ok: true, userErrors: [] });
  expect((await journey.ask('{ viewer { id } }', {}, me)).viewer).toBeNull();
  expect((await mailsTo(journey, zoe.email))[0]!.subject).toBe('Your account is closed');
  expect((await tryToSignIn(journey, { login: zoe.email })).data.signIn.userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
  expect((await tryToSignIn(journey, { login: me.memberId })).data.signIn.userErrors).toMatchObject([{ code: 'ACCOUNT_NOT_AUTHORIZED' }]);
  const again = await join(journey);
  expect(again.accountId).not.toBe(me.accountId);
});

test('a wallet that holds money, and a refund on its way, keep an account open', () => {
  const none = { kind: 'BUYER', orders: 0, disputes: 0, offered: 0, owed: false, wallet: null, refunds: 0, payouts: 0 } as const;
  expect(reasonsToStay(none)).toEqual([]);
  expect(reasonsToStay({ ...none, wallet: '$50.00', refunds: 1 })).toEqual([
    'A refund is on its way to you. Wait until it is Complete.',
    'Your wallet still holds $50.00. Buy something with it first, or ask customer service what can be done.',
  ]);
});

test('a shop that still offers goods is not closed; with empty shelves it is', async () => {
  const shop = await openShop();
  const me = await join(shop, { kind: 'SELLER', shopName: 'Tea House' });
  const { viewer } = await shop.ask('{ viewer { shop { id } } }', {}, me);
  const { variantIds } = await addProduct(shop, { shopId: viewer.shop.id, title: 'Teapot' });
  expect(await ask(shop, 'closeAccount', 'ok', me)).toMatchObject({
    userErrors: [{ reasons: ['Your shop still offers a product. Set its stock to 0 first.'] }],
  });
  const empty = 'mutation ($input: UpdateVariantInput!) { updateVariant(input: $input) { userErrors { code } } }';
  await shop.ask(empty, { input: { variantId: variantIds[0], onHand: 0 } }, me);
  await shop.market.worker.settle();
  expect(await ask(shop, 'closeAccount', 'ok', me)).toEqual({ ok: true, userErrors: [] });
});

test('news that a person muted are not mailed; deadlines, money and security always are', async () => {
  const { journey, me, orderId, steps } = await withOrder();
  const choose = 'mutation ($input: ChooseMailsInput!) { chooseMails(input: $input) { account { mutedMails } userErrors { code } } }';
  const { chooseMails } = await journey.ask(choose, { input: { muted: ['ORDER_NEWS', 'MESSAGES', 'MESSAGES'] } }, me);
  expect(chooseMails).toEqual({ account: { mutedMails: ['ORDER_NEWS', 'MESSAGES'] }, userErrors: [] });
  await steps.verify(journey.agent, orderId, true);
  await steps.ship(journey.sellers[0], orderId);
  await steps.mutate('sendMessage', { about: { orderId }, text: 'On its way.' }, 'conversation { id }', journey.sellers[0]);
  await journey.daysPass(8);
  const subjects = (await listMails(journey.market.system.db.reader, 1_000))
    .filter((mail) => mail.to === zoe.email)
    .map((mail) => mail.subject.replace(/\d{4}-\d{6}/, 'N'));
  expect(subjects).toContain('Order N was delivered');
  expect(subjects.filter((subject) => /verified|on its way|wrote|message/i.test(subject))).toEqual([]);
});

test('A12: a person who holds both accounts sees the other, and switches with its password alone', async () => {
  const shop = await openShop();
  const buyer = await join(shop);
  const seller = await join(shop, { kind: 'SELLER', shopName: 'Zoé', password: 'Another pass 9' });
  const stranger = await join(shop, { email: 'stranger@test.example' });
  const others = async (person: Person) => (await shop.ask('{ viewer { email otherAccounts { kind memberId } } }', {}, person)).viewer;
  expect((await others(stranger)).otherAccounts).toEqual([]);
  const { email, otherAccounts } = await others(seller);
  expect(otherAccounts).toEqual([{ kind: 'BUYER', memberId: buyer.memberId }]);
  expect((await tryToSignIn(shop, { login: email, kind: 'BUYER', password })).data.signIn.viewer).toMatchObject({ id: buyer.accountId });
});
