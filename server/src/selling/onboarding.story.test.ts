import { expect, test } from 'vitest';
import { addCategory, addShippingOption, addShop } from '#test/goods.js';
import type { Said } from '#test/journey.js';
import { sellerOf } from '#test/seller.js';
import { openShop, type Person, type TestMarket } from '#test/shop.js';

const onboarding = '{ viewer { shop { onboarding { steps { code isDone } isReady review { state reason canAsk } } } } }';
const review = 'mutation ($input: ReviewShopInput!) { reviewShop(input: $input) { shop { name } userErrors { code message path } } }';

async function stateOf(market: TestMarket, person: Person): Promise<Said> {
  const { steps, ...rest } = (await market.ask(onboarding, {}, person)).viewer.shop.onboarding;
  return { ...rest, done: steps.filter((step: Said) => step.isDone).map((step: Said) => step.code) };
}

test('A11: a new shop is told step by step what it needs, and nobody else is', async () => {
  const market = await openShop();
  const paul = await market.person('SELLER', 'Paul');
  const shopId = await addShop(market, paul, { handle: 'kiln', about: '', city: '' });
  expect(await stateOf(market, paul)).toEqual({ done: [], isReady: false, review: null });
  const { system } = market.market;
  const { shops } = await import('#server/shops/tables.js');
  await system.db.transaction((tx) => tx.update(shops).set({ about: 'Two people and a kiln.', city: 'Porto' }));
  await addShippingOption(market, shopId);
  expect(await stateOf(market, paul)).toMatchObject({ done: ['ABOUT', 'PLACE', 'SHIPPING'], isReady: false });
  const seller = sellerOf(market, paul);
  await seller.fill((await seller.draft({ title: 'Mug', categoryId: await addCategory(market, 'Mugs') })).product);
  expect(await stateOf(market, paul)).toMatchObject({ done: ['ABOUT', 'PLACE', 'SHIPPING', 'PRODUCT'], isReady: true });

  const rita = await market.person('SELLER', 'Rita');
  await addShop(market, rita);
  for (const person of [undefined, rita]) {
    const { shop } = await market.ask('{ shop(handle: "kiln") { name onboarding { isReady } } }', {}, person);
    expect(shop.onboarding).toBeNull();
  }
  const asked = await seller.mutate('askForReview', {}, 'shop { id }');
  expect(asked.userErrors).toMatchObject([{ code: 'SHOP_TRANSITION_REFUSED' }]); // this market looks at no shops first
});

/** A market in which operators approve shops, and a shop that has done everything else. */
async function strictMarket() {
  const market = await openShop();
  Object.assign(market.market.system.policies, { shopsNeedApproval: true });
  const paul = await market.person('SELLER', 'Paul');
  const shopId = await addShop(market, paul, { name: 'Kiln', state: 'ONBOARDING' });
  const seller = sellerOf(market, paul);
  const categoryId = await addCategory(market, 'Mugs');
  const operator = await market.person('STAFF', 'Olga', ['OPERATOR']);
  const decide = async (approve: boolean, reason: string): Promise<Said> =>
    (await market.ask(review, { input: { shopId, approve, reason } }, operator)).reviewShop;
  return { market, paul, shopId, seller, categoryId, operator, decide };
}

test('A11: where shops are approved, a new one is unseen and publishes nothing until an operator says yes', async () => {
  const { market, paul, shopId, seller, categoryId, operator, decide } = await strictMarket();
  const seen = '{ shop(handle: "kiln") { name } shops { totalCount } market { shopCount } }';
  const unseen = { shop: null, shops: { totalCount: 0 }, market: { shopCount: 0 } };
  expect(await market.ask(seen)).toEqual(unseen);
  expect((await market.ask('query ($id: ID!) { node(id: $id) { id } }', { id: shopId })).node).toBeNull();
  expect((await market.ask(seen, {}, paul)).shop).toEqual({ name: 'Kiln' });

  const draft = await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  const ask = () => seller.mutate('askForReview', {}, 'shop { onboarding { review { state } } }');
  expect((await ask()).userErrors).toMatchObject([{ code: 'SHOP_INCOMPLETE' }]);
  await addShippingOption(market, shopId);
  expect((await seller.publish(draft.id)).userErrors).toMatchObject([{ missing: [{ code: 'SHOP_REVIEW' }] }]);
  expect(await stateOf(market, paul)).toMatchObject({ isReady: false, review: { state: 'ONBOARDING', canAsk: true } });
  for (const _twice of [1, 2]) expect((await ask()).shop).toEqual({ onboarding: { review: { state: 'IN_REVIEW' } } });

  const waiting = await market.ask('{ shopsInReview { totalCount nodes { name about } } }', {}, operator);
  expect(waiting.shopsInReview).toEqual({ totalCount: 1, nodes: [{ name: 'Kiln', about: 'Things.' }] });
  expect((await decide(false, 'Say what your shop sells.')).userErrors).toEqual([]);
  expect(await stateOf(market, paul)).toMatchObject({ review: { state: 'ONBOARDING', reason: 'Say what your shop sells.', canAsk: true } });
  await ask();
  expect((await decide(true, 'Welcome.')).userErrors).toEqual([]);
  expect(await stateOf(market, paul)).toMatchObject({ isReady: true, review: { state: 'ACTIVE' } });
  expect((await seller.publish(draft.id)).userErrors).toEqual([]);
  expect(await market.ask(seen)).toEqual({ shop: { name: 'Kiln' }, shops: { totalCount: 1 }, market: { shopCount: 1 } });
});

test('A11: a decision is mailed with its reason, recorded, taken once, and an operator’s alone', async () => {
  const { market, shopId, operator, decide, seller, categoryId } = await strictMarket();
  await addShippingOption(market, shopId);
  await seller.fill((await seller.draft({ title: 'Mug', categoryId })).product);
  await seller.mutate('askForReview', {}, 'shop { id }');
  const agent = await market.person('STAFF', 'Yusuf', ['AGENT']);
  const tried = await market.send(review, { input: { shopId, approve: true, reason: 'Yes.' } }, agent);
  expect(tried.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await decide(true, ' ')).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['reason'] }]);
  expect((await decide(true, 'Welcome, good pictures.')).userErrors).toEqual([]);
  expect((await decide(false, 'Too late.')).userErrors).toMatchObject([{ code: 'SHOP_TRANSITION_REFUSED' }]);

  const mailbox = (await market.fetch('/dev/mailbox')).body.toString();
  expect(mailbox).toContain('Kiln is approved at Test Market');
  const { listAudit } = await import('#server/desk/index.js');
  const acts = await listAudit(market.market.system.db.reader, shopId);
  expect(acts).toMatchObject([{ act: 'shop.approve', actorId: operator.accountId, reason: 'Welcome, good pictures.' }]);
});

test('A11: who registers where shops are approved begins in the list; elsewhere the shop is open at once', async () => {
  const { openShop: openOf } = await import('#server/shops/index.js');
  const { systemContext } = await import('#server/platform/context.js');
  for (const shopsNeedApproval of [true, false]) {
    const market = await openShop();
    Object.assign(market.market.system.policies, { shopsNeedApproval });
    const paul = await market.person('SELLER', 'Paul');
    const ctx = systemContext(market.market.system);
    const { findAccount } = await import('#server/accounts/index.js');
    const account = (await findAccount(ctx.db.reader, paul.accountId))!;
    await ctx.db.transaction((tx) => openOf(ctx, tx, account, 'Kiln'));
    const state = await stateOf(market, paul);
    expect(state.review).toEqual(shopsNeedApproval ? { state: 'ONBOARDING', reason: null, canAsk: false } : null);
  }
});
