import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { MINUTE } from '#server/kernel/time.js';
import { systemContext } from '#server/platform/context.js';
import { throttles } from '#server/platform/throttle/tables.js';
import { openJourney } from '#test/journey.js';
import { listen } from '#test/live.js';
import { join, mailsTo, password, secretTo, tryToSignIn, zoe } from '#test/people.js';
import { openShop, type Person, type TestMarket } from '#test/shop.js';
import { inTurn } from './password-queue.ts';
import { listAccountsByEmail, updateAccount } from './store.ts';
import { sessions } from './tables.ts';
import { openSession } from './use-cases/sign-in.ts';

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
const codeAt = (shop: TestMarket, secret: string) => new TOTP({ secret }).generate({ timestamp: shop.clock.now() });

test('ten wrong passwords close an account to strangers for a while, not to the device that knows it, and not for ever', async () => {
  const shop = await openShop();
  await join(shop);
  const from = (device: string) => ({ cookie: `device=${device}` });
  for (let i = 0; i < 10; i++)
    expect((await tryToSignIn(shop, { login: zoe.email, password: `guess ${i}` })).data.signIn.userErrors[0].code).toBe(
      'WRONG_CREDENTIALS',
    );
  const refused = await tryToSignIn(shop, { login: zoe.email });
  expect(refused.errors).toMatchObject([
    { extensions: { code: 'RATE_LIMITED' }, message: expect.stringMatching(/^Too many tries\. Wait 15 minutes/) },
  ]);
  shop.clock.move(15 * MINUTE);
  expect((await tryToSignIn(shop, { login: zoe.email }, from('my-own-browser'))).data.signIn.viewer).not.toBeNull();

  for (let i = 0; i < 10; i++) await tryToSignIn(shop, { login: zoe.email, password: `guess ${i}` });
  expect((await tryToSignIn(shop, { login: zoe.email })).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  expect((await tryToSignIn(shop, { login: zoe.email }, from('my-own-browser'))).data.signIn.viewer).not.toBeNull();
});

test('every try of a request counts, and the answer is HTTP 429 with Retry-After', async () => {
  const shop = await openShop();
  const one = (i: number) =>
    `t${i}: signIn(input: { login: "nobody@test.example", password: "guess ${i}", wants: TOKEN }) { userErrors { code } }`;
  const { errors, data } = await shop.send(`mutation { ${Array.from({ length: 12 }, (_, i) => one(i)).join('\n')} }`);
  expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  expect(data).toBeNull();
  const answer = await shop.post({ query: `mutation { ${one(0)} }` });
  expect(answer.status).toBe(429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
});

test('who guesses the password of a registration, links of Password Retrieval, or writes to one address again and again, has to wait', async () => {
  const shop = await openShop();
  const limited = [{ extensions: { code: 'RATE_LIMITED' } }];
  const register = 'mutation ($input: RegisterAccountInput!) { registerAccount(input: $input) { sentTo userErrors { code } } }';
  for (let i = 0; i < 5; i++) expect((await shop.ask(register, { input: zoe })).registerAccount.userErrors).toEqual([]);
  expect((await shop.send(register, { input: zoe })).errors).toMatchObject(limited);
  const token = await secretTo(shop, zoe.email);
  const finish = (guess: string) =>
    shop.send('mutation ($input: FinishRegistrationInput!) { finishRegistration(input: $input) { token userErrors { code } } }', {
      input: { token, password: guess, wants: 'TOKEN' },
    });
  for (let i = 0; i < 10; i++)
    expect((await finish(`guess ${i}`)).data.finishRegistration.userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
  expect((await finish(password)).errors).toMatchObject(limited);
  shop.clock.move(15 * MINUTE);
  expect((await finish(password)).data.finishRegistration.token).not.toBeNull();

  const reset = (i: number) =>
    shop.send('mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { ok userErrors { code } } }', {
      input: { token: `guess-${i}`, newPassword: password },
    });
  for (let i = 0; i < 20; i++) expect((await reset(i)).data.resetPassword.userErrors).toMatchObject([{ code: 'LINK_DEAD' }]);
  expect((await reset(20)).errors).toMatchObject(limited);
});

test('more sign-ins than can wait in line are turned away with HTTP 429; the line gone, they are let in', async () => {
  const shop = await openShop();
  await join(shop);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const line = Array.from({ length: 16 }, () => inTurn(() => held));
  const query = `mutation { signIn(input: { login: "${zoe.email}", password: "${password}", wants: TOKEN }) { viewer { id } } }`;
  expect(await shop.post({ query })).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
  release();
  await Promise.all(line);
  expect((await tryToSignIn(shop, { login: zoe.email })).data.signIn.viewer).not.toBeNull();
});

test('a right password counts from any address, and a flood from one is turned away', async () => {
  const shop = await openShop();
  for (let i = 0; i < 100; i++) await tryToSignIn(shop, { login: `n${i}@test.example` });
  expect((await tryToSignIn(shop, { login: 'other@test.example' })).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
});

test('a second factor asks for a code that works once, or a recovery code that works once', async () => {
  const shop = await openShop();
  const me = await join(shop);
  const { secret, uri } = await run(shop, 'startSecondFactor', {}, 'secret uri', me);
  expect(uri).toMatch(/^otpauth:\/\/totp\/Test%20Market:Zoe%40Test\.example\?/);
  expect((await tryToSignIn(shop, { login: zoe.email })).data.signIn.userErrors).toEqual([]);
  expect(await run(shop, 'finishSecondFactor', { code: '000000' }, 'recoveryCodes', me)).toMatchObject({
    userErrors: [{ code: 'WRONG_CODE', path: ['code'] }],
  });
  const { recoveryCodes } = await run(shop, 'finishSecondFactor', { code: codeAt(shop, secret) }, 'recoveryCodes', me);
  expect(new Set(recoveryCodes).size).toBe(10);
  expect((await mailsTo(shop, zoe.email))[0]!.subject).toBe('Your account has a second factor');

  const refusal = async (input: object) =>
    (await tryToSignIn(shop, { login: zoe.email, ...input })).data.signIn.userErrors.map((each: { code: string }) => each.code);
  expect(await refusal({})).toEqual(['SECOND_FACTOR_NEEDED']);
  expect(await refusal({ password: 'wrong password' })).toEqual(['WRONG_CREDENTIALS']);
  expect(await refusal({ code: codeAt(shop, secret) })).toEqual(['WRONG_CODE']); // it turned the factor on: used
  shop.clock.move(30_000);
  expect(await refusal({ code: codeAt(shop, secret) })).toEqual([]);
  expect(await refusal({ code: codeAt(shop, secret) })).toEqual(['WRONG_CODE']);
  expect(await refusal({ code: recoveryCodes[0].toLowerCase().replace('-', ' ') })).toEqual([]);
  expect(await refusal({ code: recoveryCodes[0] })).toEqual(['WRONG_CODE']);
  expect((await shop.ask('{ viewer { secondFactor { isOn recoveryCodesLeft } } }', {}, me)).viewer.secondFactor).toEqual({
    isOn: true,
    recoveryCodesLeft: 9,
  });
});

test('new recovery codes replace the old ones; a wrong one hears of recovery codes, and a mail tells of it', async () => {
  const shop = await openShop();
  const me = await join(shop);
  expect(await run(shop, 'renewRecoveryCodes', {}, 'recoveryCodes', me)).toMatchObject({
    recoveryCodes: null,
    userErrors: [{ code: 'SECOND_FACTOR_REQUIRED' }],
  });
  const { secret } = await run(shop, 'startSecondFactor', {}, 'secret', me);
  const old = (await run(shop, 'finishSecondFactor', { code: codeAt(shop, secret) }, 'recoveryCodes', me)).recoveryCodes;
  const { recoveryCodes } = await run(shop, 'renewRecoveryCodes', {}, 'recoveryCodes', me);
  expect(new Set([...old, ...recoveryCodes]).size).toBe(20);
  expect((await mailsTo(shop, zoe.email))[0]!.subject).toBe('You have new recovery codes');
  const refusals = async (code: string) => (await tryToSignIn(shop, { login: zoe.email, code })).data.signIn.userErrors;
  expect(await refusals(old[0])).toMatchObject([{ code: 'WRONG_CODE', message: expect.stringContaining('none of your recovery codes') }]);
  expect(await refusals('000000')).toMatchObject([{ code: 'WRONG_CODE', message: expect.stringContaining('next one in your app') }]);
  expect(await refusals(recoveryCodes[0])).toEqual([]);
});

test('what guards the account is changed only within five minutes of a proof of identity', async () => {
  const shop = await openShop();
  const me = await join(shop);
  shop.clock.move(5 * MINUTE + 1);
  for (const [name, input, fields] of [
    ['changePassword', { newPassword: 'Brand new one 1' }, 'ok'],
    ['changeEmail', { email: 'new@test.example' }, 'sentTo'],
    ['startSecondFactor', {}, 'secret'],
    ['stopSecondFactor', {}, 'ok'],
    ['renewRecoveryCodes', {}, 'recoveryCodes'],
  ] as const)
    expect(await run(shop, name, input, fields, me), name).toMatchObject({ userErrors: [{ code: 'CONFIRMATION_NEEDED' }] });
  expect(await run(shop, 'confirmIdentity', { password: 'wrong' }, 'confirmedUntil', me)).toMatchObject({
    userErrors: [{ code: 'WRONG_CREDENTIALS' }],
  });
  const { confirmedUntil } = await run(shop, 'confirmIdentity', { password }, 'confirmedUntil', me);
  expect(Date.parse(confirmedUntil)).toBe(shop.clock.now() + 5 * MINUTE);
  expect(await run(shop, 'changePassword', { newPassword: 'Brand new one 1' }, 'ok', me)).toEqual({ ok: true, userErrors: [] });
});

test.each(['nonsense', '', 'x'.repeat(5_000), '%00', 'a=b; c'])(
  'A6: a bad cookie (%s) is forgotten, and one signs in all the same',
  async (session) => {
    const shop = await openShop();
    await join(shop);
    const cookie = `session=${encodeURIComponent(session)}`;
    const { status, headers } = await shop.post({ query: '{ viewer { id } market { name } }' }, { cookie });
    expect(status).toBe(200);
    if (session !== '') expect(headers['set-cookie']).toMatch(/^session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await tryToSignIn(shop, { login: zoe.email }, { cookie })).data.signIn.userErrors).toEqual([]);
  },
);

test('A6: the secret of a session is a new one at every sign-in, whatever came with the request', async () => {
  const shop = await openShop();
  const { token } = await join(shop);
  const again = (await tryToSignIn(shop, { login: zoe.email }, { cookie: `session=${token}` })).data.signIn;
  expect(again.token).not.toBe(token);
  expect(again.token.length).toBeGreaterThanOrEqual(43);
});

test('A6: a changed password signs out every other device, and this one stays', async () => {
  const shop = await openShop();
  const me = await join(shop);
  const other = (await tryToSignIn(shop, { login: zoe.email })).data.signIn;
  await run(shop, 'changePassword', { newPassword: 'Brand new one 1' }, 'ok', me);
  const viewer = async (token: string) => (await shop.ask('{ viewer { id } }', {}, { accountId: me.accountId, token })).viewer;
  expect(await viewer(other.token)).toBeNull();
  expect(await viewer(me.token)).not.toBeNull();
});

test('another e-mail address counts once its mail is opened by the account that asked; the old one is told', async () => {
  const shop = await openShop();
  const me = await join(shop);
  const thief = await join(shop, { email: 'thief@test.example' });
  expect(await run(shop, 'changeEmail', { email: 'new@test.example' }, 'sentTo', me)).toEqual({
    sentTo: 'new@test.example',
    userErrors: [],
  });
  const token = await secretTo(shop, 'new@test.example');
  expect(await run(shop, 'confirmEmailChange', { token }, 'account { email }', thief)).toMatchObject({
    userErrors: [{ code: 'LINK_DEAD' }],
  });
  await run(shop, 'changeEmail', { email: 'new@test.example' }, 'sentTo', me);
  const again = await secretTo(shop, 'new@test.example');
  expect(await run(shop, 'confirmEmailChange', { token: again }, 'account { email }', me)).toMatchObject({
    account: { email: 'new@test.example' },
  });
  expect((await mailsTo(shop, zoe.email))[0]!.subject).toBe('Your e-mail address was changed');
  expect((await tryToSignIn(shop, { login: 'new@test.example' })).data.signIn.viewer).toMatchObject({ id: me.accountId });
});

test('sessions are listed with their device, end one by one or all others, and sleep for two weeks at most', async () => {
  const shop = await openShop();
  const me = await join(shop);
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const other = (await tryToSignIn(shop, { login: zoe.email }, { 'user-agent': firefox })).data.signIn;
  const list = async () => (await shop.ask('{ viewer { sessions { id device isThis address country } } }', {}, me)).viewer.sessions;
  const sessions = await list();
  expect(sessions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ device: 'Firefox on Linux', isThis: false, country: null }),
      expect.objectContaining({ isThis: true }),
    ]),
  );
  const stranger = await join(shop, { email: 'stranger@test.example' });
  const id = sessions.find((each: { isThis: boolean }) => !each.isThis).id;
  expect(await run(shop, 'endSessions', { sessionId: id }, 'ok', stranger)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  expect(await run(shop, 'endSessions', { sessionId: id }, 'ok', me)).toEqual({ ok: true, userErrors: [] });
  expect((await shop.ask('{ viewer { id } }', {}, { accountId: '', token: other.token })).viewer).toBeNull();
  expect(await list()).toHaveLength(1);
  shop.clock.move(13 * 24 * 60 * MINUTE);
  expect((await shop.ask('{ viewer { id } }', {}, me)).viewer).not.toBeNull();
  shop.clock.move(15 * 24 * 60 * MINUTE);
  expect((await shop.ask('{ viewer { id } }', {}, me)).viewer).toBeNull();
});

test('a session that ends closes the sockets that are open for it, and no other', async () => {
  const shop = await openJourney();
  const me = await join(shop);
  const { viewer, token } = (await tryToSignIn(shop, { login: zoe.email })).data.signIn;
  const watch = 'subscription { deadlineApproaching { deadline { kind } } }';
  const other = await listen(shop, { accountId: viewer.id, token }, watch);
  const mine = await listen(shop, me, watch);
  await run(shop, 'endSessions', {}, 'ok', me);
  expect(await other.closed).toMatchObject({ code: 4403 });
  expect(mine.isOpen()).toBe(true);
});

test('an unknown name and a wrong password are answered alike', async () => {
  const shop = await openShop();
  await join(shop);
  const answers = await Promise.all(
    [zoe.email, 'nobody@test.example', 'FR00000000'].map((login) => tryToSignIn(shop, { login, password: 'wrong password' })),
  );
  for (const { data } of answers) expect(data.signIn).toEqual(answers[0]!.data.signIn);
});

test('a session is not opened by a password that was changed while it was being checked', async () => {
  const shop = await openShop();
  await join(shop);
  const ctx = systemContext(shop.market.system);
  const [account] = await listAccountsByEmail(ctx.db.reader, 'zoe@test.example');
  await ctx.db.transaction((tx) => updateAccount(tx, account!.id, { passwordHash: 'another' }));
  await expect(openSession(ctx, account!)).rejects.toThrow('do not belong together');
});

test('what has lapsed is forgotten once a day', async () => {
  const shop = await openShop();
  await join(shop);
  await tryToSignIn(shop, { login: 'nobody@test.example' });
  const { reader } = shop.market.system.db;
  const counted = async () => [await reader.select().from(sessions), await reader.select().from(throttles)].map((rows) => rows.length);
  expect((await counted()).every((count) => count > 0)).toBe(true);
  shop.clock.move(31 * 24 * 60 * MINUTE);
  await shop.market.worker.settle();
  expect(await counted()).toEqual([0, 0]);
});

test('who is just signing in reads his own second factor, as all of his account', async () => {
  const shop = await openShop();
  await join(shop);
  const query =
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { secondFactor { isOn recoveryCodesLeft } sessions { id } otherAccounts { kind } } } }';
  const { data, errors } = await shop.send(query, { input: { login: zoe.email, password, wants: 'TOKEN' } });
  expect(errors).toBeUndefined();
  expect(data.signIn.viewer.secondFactor).toEqual({ isOn: false, recoveryCodesLeft: 0 });
});
