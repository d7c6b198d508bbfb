import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findAccount } from '#server/accounts/index.js';
import { DAY } from '#server/kernel/time.js';
import { dialect } from '#server/platform/db/dialect.js';
import { listMailsTo } from '#server/platform/mail/store.js';
import { addShop } from '#test/goods.js';
import { anAccount, giveMoney, otherIban, payOut, payoutSteps, prove } from '#test/payouts.js';
import { openShop, type Person } from '#test/shop.js';
import { findPayoutAccount } from './account-store.ts';

async function oneShop() {
  const market = await openShop();
  const marta = await market.person('SELLER', 'Marta');
  const shopId = await addShop(market, marta, { name: 'Tea House' });
  const { db } = market.market.system;
  const mails = async (person: Person) => {
    await market.market.worker.settle();
    const { email } = (await findAccount(db.reader, person.accountId))!;
    return (await listMailsTo(db.reader, email, 0)).map(({ subject }) => subject);
  };
  return { ...market, market, marta, shopId, mails, steps: payoutSteps(market) };
}

test('a payout account is set after a proof of who asks; its numbers are sealed, and its owner is mailed', async () => {
  const { market, marta, shopId, mails, steps, location } = await oneShop();
  expect((await steps.saveAccount(marta)).userErrors).toMatchObject([{ code: 'CONFIRMATION_NEEDED' }]);
  await prove(market, marta);
  const { account } = await steps.saveAccount(marta);
  expect(account).toMatchObject({ kind: 'IBAN', country: 'DE', ending: '3000', holder: 'Ana Rousseau', refusal: null });
  expect(account.payFrom).toBe(account.changedAt); // the first waits for nothing
  expect(await mails(marta)).toEqual(['Your shop has a payout account']);

  const kept = JSON.stringify(await findPayoutAccount(market.market.system.db.reader, shopId));
  for (const secret of ['3704004405320130', 'Rousseau']) expect(kept).not.toContain(secret);
  if (dialect === 'sqlite')
    for (const file of [location, `${location}-wal`]) expect(readFileSync(file).includes('37040044053201300')).toBe(false);
});

test.each([
  ['a wrong check digit', { iban: 'DE89 3704 0044 0532 0130 01' }, ['iban'], /digit/],
  ['a missing character', { iban: 'DE89 3704 0044 0532 0130 0' }, ['iban'], /22 characters/],
  ['another country’s IBAN', { iban: otherIban }, ['iban'], /begins with DE/],
  ['no IBAN', { iban: ' ' }, ['iban'], /22 characters/],
  ['signs in the IBAN', { iban: 'DE89_3704_0044' }, ['iban'], /letters and digits/],
  ['a BIC of nowhere', { bic: 'DEUT' }, ['bic'], /8 or 11/],
  ['a BIC of another country', { bic: 'BNPAFRPP' }, ['bic'], /FR/],
  ['no holder', { holder: ' ' }, ['holder'], /holder/],
  ['a holder with a formula behind a semicolon', { holder: 'Ana;=HYPERLINK(1)' }, ['holder'], /Banks take letters/],
  ['a holder that turns the writing', { holder: 'Ana \u202eRousseau' }, ['holder'], /nobody can see/],
  ['a country of nowhere', { country: 'QQ' }, ['country'], /country/],
  ['an American account without numbers', { country: 'US', iban: null }, ['accountNumber'], /number/],
  ['a wrong routing number', { country: 'US', iban: null, accountNumber: '123456789', bankCode: '021000022' }, ['bankCode'], /nine digits/],
])('%s is refused where it was typed', async (_, typed, path, message) => {
  const { market, marta, steps } = await oneShop();
  await prove(market, marta);
  const { account, userErrors } = await steps.saveAccount(marta, { ...anAccount, ...typed });
  expect(account).toBeNull();
  expect(userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', path });
  expect(userErrors[0].message).toMatch(message);
});

test.each([
  [{ country: 'US', accountNumber: '000-123 456 789', bankCode: '021000021' }, '6789'],
  [{ country: 'JE', iban: 'GB29 NWBK 6016 1331 9268 19', bic: 'NWBKGB2L' }, '6819'],
  [{ country: 'RE', iban: otherIban }, '2606'],
])('accounts are named as their country names them: %o', async (typed, ending) => {
  const { market, marta, steps } = await oneShop();
  await prove(market, marta);
  expect(await steps.saveAccount(marta, { holder: 'Marta', ...typed })).toMatchObject({ account: { ending }, userErrors: [] });
});

test('after a change nothing is paid out for three days, what waits comes back, and everybody who acts for the shop is told', async () => {
  const { market, marta, shopId, mails, steps, clock } = await oneShop();
  await prove(market, marta);
  await steps.saveAccount(marta);
  await giveMoney(market, shopId, 5_000);
  const [waiting] = await payOut(market, shopId);
  const operator = await market.person('STAFF', 'Oscar', ['OPERATOR']);
  const { account } = await steps.saveAccount(marta, { holder: 'Ana Rousseau', country: 'FR', iban: otherIban });
  expect(Date.parse(account.payFrom) - clock.now()).toBe(3 * DAY);
  expect(await mails(marta)).toContain('Your payout account was changed');
  const money = await steps.money(marta, shopId);
  expect(money.payouts.nodes).toMatchObject([{ id: waiting!.id, state: 'CANCELED' }]);
  expect(money.nextPayouts).toMatchObject([{ amount: { amountMinor: 5_000 }, at: account.payFrom, obstacle: 'COOL_DOWN' }]);
  expect(await payOut(market, shopId)).toEqual([]);
  expect((await steps.send(operator)).userErrors).toMatchObject([{ code: 'PAYOUT_TRANSITION_REFUSED' }]);
  clock.move(3 * DAY);
  expect(await payOut(market, shopId)).toMatchObject([{ amountMinor: 5_000 }]);
  const { acts } = (await market.ask(`{ person(id: "${marta.accountId}") { acts { act reason } } }`, {}, operator)).person;
  expect(acts).toEqual([
    { act: 'payoutAccount.set', reason: 'An account in DE.' },
    { act: 'payoutAccount.change', reason: 'An account in FR.' },
  ]);
  const { nodes } = (await market.ask(`{ payouts { nodes { shop { name } account { holder } } } }`, {}, operator)).payouts;
  expect(nodes[0]).toEqual({ shop: { name: 'Tea House' }, account: { holder: 'Ana Rousseau' } });
});

test('saving the same account again changes nothing', async () => {
  const { market, marta, mails, steps, clock } = await oneShop();
  await prove(market, marta);
  const first = await steps.saveAccount(marta);
  clock.move(1_000);
  expect(await steps.saveAccount(marta)).toEqual(first);
  expect(await mails(marta)).toHaveLength(1);
});

test('nobody but the shop and staff sees where its money goes; the holder is for operators', async () => {
  const { market, marta, shopId, steps } = await oneShop();
  await prove(market, marta);
  await steps.saveAccount(marta);
  const hidden = { balance: null, payoutAccount: null, nextPayouts: null, payouts: null };
  for (const kind of ['BUYER', 'SELLER'] as const)
    expect(await steps.money(await market.person(kind, `A ${kind}`), shopId)).toEqual(hidden);
  expect((await steps.money(await market.person('STAFF', 'Agnes', ['AGENT']), shopId)).payoutAccount).toMatchObject({
    ending: '3000',
    holder: null,
  });
  expect((await steps.money(await market.person('STAFF', 'Dismissed', []), shopId)).payoutAccount).toBeNull();
});

test('a seller does not close an account while a payout is on its way', async () => {
  const { market, marta, shopId, steps } = await oneShop();
  await prove(market, marta);
  await steps.saveAccount(marta);
  await giveMoney(market, shopId, 5_000);
  await payOut(market, shopId);
  const operator = await market.person('STAFF', 'Oscar', ['OPERATOR']);
  const close = () => steps.mutate('closeAccount', {}, '__typename', marta);
  const [refusal] = (await close()).userErrors;
  expect(refusal).toMatchObject({
    code: 'ACCOUNT_IN_USE',
    message: expect.stringContaining('A payout is on its way to you. Wait until it is paid.'),
  });
  const { file } = await steps.send(operator);
  expect((await close()).userErrors).toMatchObject([{ code: 'ACCOUNT_IN_USE' }]);
  await steps.markPaid(operator, file.payouts[0].id);
  expect((await close()).userErrors).toEqual([]);
});
