import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { openJourney } from '#test/journey.js';
import { listen } from '#test/live.js';
import { mailsTo, password, secretTo, tryToSignIn } from '#test/people.js';
import { openShop, type Person, type TestMarket } from '#test/shop.js';
import { listAudit } from './store.ts';

const change = async (shop: TestMarket, changes: object, by: Person, reason = 'We ship slowly in winter.') =>
  (
    await shop.ask(
      `mutation ($input: ChangePoliciesInput!) { changePolicies(input: $input) { settings { name value standard } userErrors { code path message } } }`,
      { input: { changes, reason } },
      by,
    )
  ).changePolicies;
const unpaidDays = async (shop: TestMarket) => (await shop.ask('{ policies { unpaidDays } }')).policies.unpaidDays;

test('F2: an operator changes a number of the market; it counts at once, for guests too, and the reason is recorded', async () => {
  const shop = await openShop();
  const olga = await shop.person('STAFF', 'Olga', ['OPERATOR']);
  expect(await unpaidDays(shop)).toBe(20);
  const { settings } = await change(shop, [{ name: 'UNPAID_DAYS', value: 10 }], olga);
  expect(settings).toContainEqual({ name: 'UNPAID_DAYS', value: 10, standard: 20 });
  expect(await unpaidDays(shop)).toBe(10);

  const { reader } = shop.market.system.db;
  expect(await listAudit(reader, 'unpaidDays')).toMatchObject([
    { actorId: olga.accountId, act: 'policy.change', reason: 'We ship slowly in winter. (20 → 10)' },
  ]);
  await change(shop, [{ name: 'UNPAID_DAYS', value: 20 }], olga);
  expect(await unpaidDays(shop)).toBe(20);
});

test('nobody but an operator sees or changes the numbers', async () => {
  const shop = await openShop();
  for (const [kind, roles] of [
    ['BUYER', []],
    ['SELLER', []],
    ['STAFF', ['AGENT']],
  ] as const) {
    const person = await shop.person(kind, 'Nobody', [...roles]);
    await expect(change(shop, [{ name: 'UNPAID_DAYS', value: 10 }], person)).rejects.toThrow('This account cannot do that.');
    await expect(shop.ask('{ policySettings { name } }', {}, person)).rejects.toThrow('This account cannot do that.');
  }
});

test.each([
  ['none', [], ['changes']],
  ['too much', [{ name: 'UNPAID_DAYS', value: 61 }], ['changes', '0', 'value']],
  ['less than nothing', [{ name: 'COMMISSION_BASIS_POINTS', value: -1 }], ['changes', '0', 'value']],
  ['neither on nor off', [{ name: 'STAFF_NEED_SECOND_FACTOR', value: 2 }], ['changes', '0', 'value']],
  [
    'a least above its most',
    [
      { name: 'UNPAID_DAYS', value: 10 },
      { name: 'TRANSIT_MAX_DAYS', value: 1 },
    ],
    ['changes', '1', 'value'],
  ],
  [
    'one of them twice',
    [
      { name: 'UNPAID_DAYS', value: 10 },
      { name: 'UNPAID_DAYS', value: 11 },
    ],
    ['changes'],
  ],
])('%s is refused, and nothing is changed', async (_what, changes, path) => {
  const shop = await openShop();
  const olga = await shop.person('STAFF', 'Olga', ['OPERATOR']);
  expect((await change(shop, changes, olga)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path }]);
  expect(await unpaidDays(shop)).toBe(20);
});

/** Sets a second factor up. @returns its secret. */
async function guard(shop: TestMarket, person: Person): Promise<string> {
  const start = 'mutation { startSecondFactor(input: {}) { secret } }';
  const finish = 'mutation ($code: String!) { finishSecondFactor(input: { code: $code }) { recoveryCodes } }';
  const { secret } = (await shop.ask(start, {}, person)).startSecondFactor;
  await shop.ask(finish, { code: new TOTP({ secret }).generate({ timestamp: shop.clock.now() }) }, person);
  return secret;
}

/** Somebody of the market with a password of his own. */
async function invited(shop: TestMarket, by: Person, email: string, roles: string[]) {
  const invite = 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { person { id } } }';
  await shop.ask(invite, { input: { email, name: 'Nia', country: 'KE', roles, reason: 'Night shift.' } }, by);
  const token = await secretTo(shop, email);
  await shop.ask('mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { ok } }', {
    input: { token, newPassword: password },
  });
  return signIn(shop, email);
}

async function signIn(shop: TestMarket, login: string): Promise<Person> {
  const { viewer, token } = (await tryToSignIn(shop, { login })).data.signIn;
  return { accountId: viewer.id, token };
}

test('a market may ask its staff for a second factor: who has none does no work until it is set up', async () => {
  const shop = await openJourney();
  const first = await shop.person('STAFF', 'First', ['OPERATOR']);
  const olga = await invited(shop, first, 'olga@test.example', ['OPERATOR']);
  const before = await invited(shop, first, 'nia@test.example', ['AGENT']);
  const desk = await listen(shop, before, 'subscription { deadlineApproaching { deadline { kind } } }');

  const on = [{ name: 'STAFF_NEED_SECOND_FACTOR', value: 1 }];
  expect((await change(shop, on, olga)).userErrors).toMatchObject([{ code: 'SECOND_FACTOR_REQUIRED' }]);
  await guard(shop, olga);
  expect((await change(shop, on, olga)).userErrors).toEqual([]);

  expect(await desk.closed).toMatchObject({ code: 4403 });
  const mail = { subject: 'Staff of Test Market now needs a second factor', text: expect.stringContaining('/my-account') };
  expect((await mailsTo(shop, 'nia@test.example'))[0]).toMatchObject(mail);
  expect((await mailsTo(shop, 'olga@test.example')).map(({ subject }) => subject)).not.toContain(mail.subject);
  const nia = await signIn(shop, 'nia@test.example');
  const isNeeded = async () => (await shop.ask('{ viewer { needsSecondFactor } }', {}, nia)).viewer.needsSecondFactor;
  expect(await isNeeded()).toBe(true);
  await expect(shop.ask('{ people { totalCount } }', {}, nia)).rejects.toThrow('This account cannot do that.');

  await guard(shop, nia);
  expect(await isNeeded()).toBe(false);
  expect((await shop.ask('{ people { totalCount } }', {}, nia)).people.totalCount).toBeGreaterThan(0);
  const stop = await shop.ask('mutation { stopSecondFactor(input: {}) { ok userErrors { code } } }', {}, nia);
  expect(stop.stopSecondFactor.userErrors).toEqual([{ code: 'SECOND_FACTOR_REQUIRED' }]);
});
