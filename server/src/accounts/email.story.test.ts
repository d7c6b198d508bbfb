import { hash } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { MINUTE } from '#server/kernel/time.js';
import { systemContext } from '#server/platform/context.js';
import { join, mailsTo, secretTo, tryToSignIn, zoe } from '#test/people.js';
import { openShop, type Person, type TestMarket } from '#test/shop.js';
import { respellEmailKeys } from './respell-email-keys.ts';
import { updateAccount } from './store.ts';

const run = async (shop: TestMarket, name: string, input: object, fields: string, person: Person) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  return (
    await shop.ask(
      `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} userErrors { code path message } } }`,
      { input },
      person,
    )
  )[name];
};

test('a change of the e-mail address is told to the present one at once; one’s own is refused, and the owner of a taken one hears nothing of accounts', async () => {
  const shop = await openShop();
  const me = await join(shop);
  await join(shop, { email: 'taken@test.example' });
  expect(await run(shop, 'changeEmail', { email: ' zoe@TEST.example' }, 'sentTo', me)).toEqual({
    sentTo: null,
    userErrors: [{ code: 'INVALID_INPUT', path: ['email'], message: 'This is the address of your account already. Type another one.' }],
  });
  const asked = { sentTo: 'taken@test.example', userErrors: [] };
  expect(await run(shop, 'changeEmail', { email: 'taken@test.example' }, 'sentTo', me)).toEqual(asked);
  const [letter] = await mailsTo(shop, 'taken@test.example');
  expect(letter).toMatchObject({ subject: 'Your e-mail address was typed for another account at Test Market' });
  expect(letter!.text).toContain('nothing was changed');
  expect(letter!.text).not.toMatch(/buyer account|#/);
  const [told] = await mailsTo(shop, zoe.email);
  expect(told).toMatchObject({ subject: 'Another e-mail address was asked for your account at Test Market' });
  expect(told!.text).toContain('t***@test.example');
  expect(told!.text).not.toContain('taken@');
});

test('A7: a mailed link can be looked at without being used up: it works, is dead, or belongs to another account', async () => {
  const shop = await openShop();
  const me = await join(shop);
  const other = await join(shop, { email: 'other@test.example' });
  const look = async (purpose: string, token: string, by?: Person) =>
    (
      await shop.ask(
        'query ($purpose: LinkPurpose!, $token: String!) { mailedLink(purpose: $purpose, token: $token) }',
        { purpose, token },
        by,
      )
    ).mailedLink;
  const register = 'mutation ($input: RegisterAccountInput!) { registerAccount(input: $input) { sentTo } }';
  await shop.ask(register, { input: { ...zoe, email: 'third@test.example' } });
  const registration = await secretTo(shop, 'third@test.example');
  expect(await look('REGISTER', registration)).toBe('WORKS');
  expect(await look('REGISTER', 'made-up')).toBe('DEAD');
  await run(shop, 'changeEmail', { email: 'new@test.example' }, 'sentTo', me);
  const change = await secretTo(shop, 'new@test.example');
  expect(await look('CHANGE_EMAIL', change, me)).toBe('WORKS');
  expect(await look('CHANGE_EMAIL', change, me)).toBe('WORKS');
  expect(await look('CHANGE_EMAIL', change, other)).toBe('OF_ANOTHER_ACCOUNT');
  expect(await look('RESET_PASSWORD', change)).toBe('DEAD');
  await run(shop, 'confirmEmailChange', { token: change }, 'account { email }', me);
  expect(await look('CHANGE_EMAIL', change, me)).toBe('DEAD');

  await shop.ask('mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { ok } }', {
    input: { login: 'other@test.example' },
  });
  const reset = await secretTo(shop, 'other@test.example');
  expect(await look('RESET_PASSWORD', reset)).toBe('WORKS');
  shop.clock.move(31 * MINUTE);
  expect(await look('RESET_PASSWORD', reset)).toBe('DEAD');
  for (let i = 0; i < 45; i++)
    await shop.send('query ($token: String!) { mailedLink(purpose: RESET_PASSWORD, token: $token) }', { token: `${i}` });
  await expect(look('RESET_PASSWORD', reset)).rejects.toThrow('Too many tries');
});

test('A3: an address is one address in every spelling, for joining, signing in and Password Retrieval', async () => {
  const shop = await openShop();
  const me = await join(shop, { email: 'zoe\u0301@mu\u0308nchen.example' });
  for (const login of ['zoé@münchen.example', 'ZOÉ@xn--mnchen-3ya.example'])
    expect((await tryToSignIn(shop, { login })).data.signIn.viewer, login).toMatchObject({ id: me.accountId });
  const register = 'mutation ($input: RegisterAccountInput!) { registerAccount(input: $input) { sentTo userErrors { code } } }';
  await shop.ask(register, { input: { ...zoe, email: 'zoé@xn--mnchen-3ya.example' } });
  expect((await mailsTo(shop, 'zoé@xn--mnchen-3ya.example'))[0]!.subject).toBe('You have an account at Test Market already');
});

test('A3: accounts of an earlier release whose address has letters beyond ASCII are found by every spelling from the next start on', async () => {
  const shop = await openShop();
  const me = await join(shop, { email: 'zoé@münchen.example' });
  const ctx = systemContext(shop.market.system);
  await ctx.db.transaction((tx) => updateAccount(tx, me.accountId, { emailKey: 'zoé@münchen.example' }));
  await respellEmailKeys(ctx.db);
  expect((await tryToSignIn(shop, { login: 'zoé@münchen.example' })).data.signIn.viewer).toMatchObject({ id: me.accountId });
});

test.each(['Zo\u202eé', 'Zo\u200fé', '\u2066Zoé', 'Zo\u00adé', 'Zo\u0085é'])(
  'a name with characters that nobody sees (%j) is refused',
  async (name) => {
    const shop = await openShop();
    const register = 'mutation ($input: RegisterAccountInput!) { registerAccount(input: $input) { userErrors { path message } } }';
    expect((await shop.ask(register, { input: { ...zoe, name } })).registerAccount.userErrors).toEqual([
      {
        path: ['name'],
        message: 'The name holds characters that nobody can see, such as ones that turn the direction of writing. Type it again.',
      },
    ]);
  },
);

test('A4: a password is one password however a keyboard spells its letters, also one that an earlier release kept as it was typed', async () => {
  const shop = await openShop();
  const me = await join(shop, { password: 'Zoe\u0301 isst Cafe\u0301' });
  const isIn = async (password: string) => (await tryToSignIn(shop, { login: zoe.email, password })).data.signIn.viewer !== null;
  expect(await isIn('Zoé isst Café')).toBe(true);
  expect(await isIn('Zoe\u0301 isst Cafe\u0301')).toBe(true);
  expect(await isIn('zoé isst café')).toBe(false);
  expect(await isIn('Zoe isst Cafe')).toBe(false);

  const passwordHash = await hash('Cafe\u0301 am Eck', { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await shop.market.system.db.transaction((tx) => updateAccount(tx, me.accountId, { passwordHash }));
  expect(await isIn('Cafe\u0301 am Eck')).toBe(true);
});
