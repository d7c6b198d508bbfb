import { expect, test } from 'vitest';
import { mailsTo, password, secretTo, tryToSignIn, zoe } from '#test/people.js';
import { openShop, type TestMarket } from '#test/shop.js';
import { findAccount, updateAccount } from './store.ts';

const register = `mutation ($input: RegisterAccountInput!) { registerAccount(input: $input) { sentTo expiresAt userErrors { code message path } } }`;
const finish = `mutation ($input: FinishRegistrationInput!) { finishRegistration(input: $input) {
  viewer { id kind memberId email name shop { name handle } } token userErrors { code message path } } }`;
const askReset = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { ok userErrors { code path } } }`;
const reset = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { ok userErrors { code message path } } }`;

/** Joins, and is told what came of it. */
const join = async (shop: TestMarket, who: object = {}) => {
  const person = { ...zoe, ...who };
  await shop.ask(register, { input: person });
  const token = await secretTo(shop, person.email);
  return (await shop.ask(finish, { input: { token, password: person.password, wants: 'TOKEN' } })).finishRegistration;
};
const tryIn = async (shop: TestMarket, input: object) => (await tryToSignIn(shop, input)).data.signIn;

test('A3: who registers gets a mail, becomes an account by its link, and signs in by e-mail in any case or by Member ID', async () => {
  const shop = await openShop();
  const { registerAccount } = await shop.ask(register, { input: zoe });
  expect(registerAccount).toMatchObject({ sentTo: 'Zoe@Test.example', userErrors: [] });
  expect((await tryIn(shop, { login: zoe.email, password })).userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);

  const token = await secretTo(shop, zoe.email);
  const wrong = (await shop.ask(finish, { input: { token, password: 'something else' } })).finishRegistration;
  expect(wrong).toMatchObject({ viewer: null, userErrors: [{ code: 'WRONG_CREDENTIALS', path: ['password'] }] });
  const { viewer } = (await shop.ask(finish, { input: { token, password, wants: 'TOKEN' } })).finishRegistration;
  expect(viewer).toMatchObject({ kind: 'BUYER', name: 'Zoé', memberId: expect.stringMatching(/^FR\d{8}$/), shop: null });
  expect((await shop.ask(finish, { input: { token, password } })).finishRegistration.userErrors).toMatchObject([{ code: 'LINK_DEAD' }]);

  for (const login of [' zoe@test.EXAMPLE ', viewer.memberId, viewer.memberId.toLowerCase()])
    expect((await tryIn(shop, { login, password })).viewer).toMatchObject({ id: viewer.id });
});

test('A1, A11, A12: one address holds a buyer and a seller account; equal passwords ask which', async () => {
  const shop = await openShop();
  const buyer = (await join(shop)).viewer;
  const seller = (await join(shop, { ...zoe, kind: 'SELLER', shopName: 'Zoé & Søn' })).viewer;
  expect(seller).toMatchObject({ kind: 'SELLER', shop: { name: 'Zoé & Søn', handle: 'zoe-søn' } });
  expect((await tryIn(shop, { login: zoe.email, password })).userErrors).toMatchObject([
    { code: 'CHOOSE_ACCOUNT', kinds: ['BUYER', 'SELLER'] },
  ]);
  expect((await tryIn(shop, { login: zoe.email, password, kind: 'SELLER' })).viewer).toMatchObject({ id: seller.id });
  expect((await tryIn(shop, { login: buyer.memberId, password })).viewer).toMatchObject({ id: buyer.id });
});

test('A2: what an account is for is fixed: the API refuses, and says how to have the other', async () => {
  const shop = await openShop();
  const { token, viewer } = await join(shop, { ...zoe, kind: 'SELLER', shopName: 'Zoé' });
  const change =
    'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { account { kind } userErrors { code message path } } }';
  const { updateProfile } = await shop.ask(change, { input: { kind: 'BUYER' } }, { accountId: viewer.id, token });
  expect(updateProfile).toMatchObject({ account: null, userErrors: [{ code: 'ACCOUNT_TYPE_IMMUTABLE', path: ['kind'] }] });
  expect(updateProfile.userErrors[0].message).toContain('Register again under a buyer account');
});

test('A2: the database, too, refuses that an account becomes one of another kind', async () => {
  const shop = await openShop();
  const { viewer } = await join(shop);
  const change = shop.market.system.db.transaction((tx) => updateAccount(tx, viewer.id, { kind: 'SELLER' }));
  await expect(change).rejects.toSatisfy((error: Error) => /kind.* fixed/.test(`${error.message} ${error.cause}`));
  expect(await findAccount(shop.market.system.db.reader, viewer.id)).toMatchObject({ kind: 'BUYER' });
});

test('a registration with a known address answers the same; only the owner of the address hears that there is an account', async () => {
  const shop = await openShop();
  await join(shop);
  const { registerAccount } = await shop.ask(register, { input: { ...zoe, email: 'zoe@test.example', password: 'Another pass 1' } });
  expect(registerAccount).toMatchObject({ sentTo: 'zoe@test.example', userErrors: [] });
  expect((await mailsTo(shop, zoe.email))[0]).toMatchObject({ subject: 'You have an account at Test Market already' });
  expect((await tryIn(shop, { login: zoe.email, password: 'Another pass 1' })).userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
  expect((await tryIn(shop, { login: zoe.email, password })).userErrors).toEqual([]);
});

test('who registers the address of another gains nothing: the owner chooses the password, and the newest registration counts', async () => {
  const shop = await openShop();
  await shop.ask(register, { input: { ...zoe, password: 'chosen by a thief', name: 'Thief' } });
  const first = await secretTo(shop, zoe.email);
  const mine = (await shop.ask(finish, { input: { token: first, password, isNewPassword: true, wants: 'TOKEN' } })).finishRegistration;
  expect(mine.userErrors).toEqual([]);
  expect((await tryIn(shop, { login: zoe.email, password: 'chosen by a thief' })).userErrors).toMatchObject([
    { code: 'WRONG_CREDENTIALS' },
  ]);
  expect((await tryIn(shop, { login: zoe.email, password })).viewer).toMatchObject({ id: mine.viewer.id });
});

test('two registrations of one address in the same moment are one account; both are answered the same', async () => {
  const shop = await openShop();
  const answers = await Promise.all([1, 2].map((n) => shop.ask(register, { input: { ...zoe, name: `Zoé ${n}` } })));
  for (const { registerAccount } of answers) expect(registerAccount).toMatchObject({ sentTo: zoe.email, userErrors: [] });
  const tokens = (await mailsTo(shop, zoe.email)).map((mail) => /#(\S+)/.exec(mail.text)![1]!);
  const finished = await Promise.all(
    [...tokens, ...tokens].map(async (token) => (await shop.ask(finish, { input: { token, password } })).finishRegistration),
  );
  expect(finished.filter(({ viewer }) => viewer !== null)).toHaveLength(1);
  for (const { userErrors } of finished.filter(({ viewer }) => viewer === null)) expect(userErrors).toMatchObject([{ code: 'LINK_DEAD' }]);
});

test.each([
  ['password', 'a', 'at least 10 characters'],
  ['password', 'x'.repeat(10_000), 'at most 200'],
  ['password', 'ends with one ', 'begins or ends with a blank'],
  ['password', 'holds a \0 in it', 'NUL'],
  ['email', 'nobody', 'such as name@example.com'],
  ['email', `${'x'.repeat(250)}@test.example`, 'at most 254'],
  ['email', 'a b@test.example', 'such as name@example.com'],
  ['name', '\u0001', 'cannot be printed'],
  ['country', 'ZZ', 'Choose a country of the list'],
])('a registration with a bad %s is refused at its path', async (field, value, message) => {
  const shop = await openShop();
  expect((await shop.ask(register, { input: { ...zoe, [field]: value } })).registerAccount).toMatchObject({
    sentTo: null,
    userErrors: [{ code: 'INVALID_INPUT', path: [field], message: expect.stringContaining(message) }],
  });
});

test('a registration with a country that no code can be is refused as what it is: not in the form of a code', async () => {
  const shop = await openShop();
  expect((await shop.send(register, { input: { ...zoe, country: 'fr' } })).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test.each(['ZOE+shop@test.example', 'zoé@tést.example', 'zoe@xn--tst-bma.example'])('the address %s can register', async (email) => {
  const shop = await openShop();
  expect((await join(shop, { ...zoe, email })).viewer).toMatchObject({ email });
});

test('A4, A5: a password is what was typed: case and blanks inside count, the normal form does not', async () => {
  const shop = await openShop();
  const typed = 'Ünï  cödé Ⅷ';
  await join(shop, { ...zoe, password: typed });
  expect((await tryIn(shop, { login: zoe.email, password: typed })).userErrors).toEqual([]);
  expect((await tryIn(shop, { login: zoe.email, password: typed.normalize('NFD') })).userErrors).toEqual([]);
  for (const other of [typed.toLowerCase(), typed.replace('  ', ' '), ` ${typed}`])
    expect((await tryIn(shop, { login: zoe.email, password: other })).userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
});

test('A7: Password Retrieval answers the same for everybody; its link works once, the newest only, and signs every device out', async () => {
  const shop = await openShop();
  const { viewer, token: session } = await join(shop);
  for (const login of [zoe.email, 'nobody@test.example', viewer.memberId])
    expect((await shop.ask(askReset, { input: { login } })).requestPasswordReset).toEqual({ ok: true, userErrors: [] });
  expect(await mailsTo(shop, 'nobody@test.example')).toEqual([]);
  const [newest, older] = (await mailsTo(shop, zoe.email)).map((mail) => /#(\S+)/.exec(mail.text)![1]!);
  const set = async (token: string, newPassword: string) => (await shop.ask(reset, { input: { token, newPassword } })).resetPassword;
  expect(await set(older!, 'Brand new one 1')).toMatchObject({ ok: null, userErrors: [{ code: 'LINK_DEAD', path: ['token'] }] });
  expect(await set(newest!, 'Brand new one 1')).toEqual({ ok: true, userErrors: [] });
  expect(await set(newest!, 'Brand new one 2')).toMatchObject({ userErrors: [{ code: 'LINK_DEAD' }] });
  expect((await shop.ask('{ viewer { id } }', {}, { accountId: viewer.id, token: session })).viewer).toBeNull();
  expect((await tryIn(shop, { login: zoe.email, password })).userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
  expect((await tryIn(shop, { login: zoe.email, password: 'Brand new one 1' })).viewer).toMatchObject({ id: viewer.id });
  expect((await mailsTo(shop, zoe.email))[0]!.subject).toBe('Your password was changed');
});

test('A7: the link of Password Retrieval is dead after half an hour, and is no link of another kind', async () => {
  const shop = await openShop();
  await join(shop);
  await shop.ask(askReset, { input: { login: zoe.email } });
  const token = await secretTo(shop, zoe.email);
  expect((await shop.ask(finish, { input: { token, password } })).finishRegistration.userErrors).toMatchObject([{ code: 'LINK_DEAD' }]);
  shop.clock.move(30 * 60_000);
  expect((await shop.ask(reset, { input: { token, newPassword: 'Brand new one 1' } })).resetPassword.userErrors).toMatchObject([
    { code: 'LINK_DEAD' },
  ]);
});
