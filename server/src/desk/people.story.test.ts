import { expect, test } from 'vitest';
import { accountsWithRole } from '#server/accounts/index.js';
import { type Context, systemContext } from '#server/platform/context.js';
import { openJourney } from '#test/journey.js';
import { listen } from '#test/live.js';
import { join, mailsTo, password, secretTo, tryToSignIn, zoe } from '#test/people.js';
import { openShop, type Person, type TestMarket } from '#test/shop.js';
import { restrictAccount } from './use-cases/restrict-account.ts';
import { setStaffRoles } from './use-cases/set-staff-roles.ts';

const fields = 'person { id isRestricted roles acts { act reason actor { name } } } userErrors { code path message }';
const act = async (shop: TestMarket, name: string, input: object, by: Person) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  return (await shop.ask(`mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`, { input }, by))[name];
};
const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { ok userErrors { code } } }';

test('A8, A9: a restricted account reads the exact sentence with its right password only, and was told why by mail', async () => {
  const shop = await openShop();
  const me = await join(shop);
  const agent = await shop.person('STAFF', 'Yusuf', ['AGENT']);
  const answer = await act(shop, 'restrictAccount', { accountId: me.accountId, reason: 'Sold what was not yours.' }, agent);
  expect(answer).toMatchObject({
    person: { isRestricted: true, acts: [{ act: 'account.restrict', reason: 'Sold what was not yours.', actor: { name: 'Yusuf' } }] },
    userErrors: [],
  });
  const [mail] = await mailsTo(shop, zoe.email);
  expect(mail).toMatchObject({
    subject: 'Your account at Test Market is restricted',
    text: expect.stringContaining('> Sold what was not yours.'),
  });

  const refusal = async (input: object) => (await tryToSignIn(shop, { login: zoe.email, ...input })).data.signIn.userErrors[0];
  expect(await refusal({})).toMatchObject({
    code: 'ACCOUNT_NOT_AUTHORIZED',
    message: 'Sorry, you are not authorized to sign into this account',
  });
  expect(await refusal({ password: 'wrong password' })).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  expect((await shop.ask('{ viewer { id } }', {}, me)).viewer).toBeNull();

  await shop.ask('mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { ok } }', {
    input: { login: zoe.email },
  });
  expect((await mailsTo(shop, zoe.email))[0]).toMatchObject({
    subject: 'Your account is restricted',
    text: expect.not.stringContaining('#'),
  });

  await act(shop, 'liftRestriction', { accountId: me.accountId, reason: 'It was a mistake.' }, agent);
  expect((await tryToSignIn(shop, { login: zoe.email })).data.signIn.viewer).toMatchObject({ id: me.accountId });
  expect((await mailsTo(shop, zoe.email)).map((each) => each.subject)).toContain('Your account at Test Market is open again');
});

test('A8: a restriction closes the pages that are open', async () => {
  const shop = await openJourney();
  const me = await join(shop);
  const mine = await listen(shop, me, 'subscription { deadlineApproaching { deadline { kind } } }');
  const others = await listen(shop, shop.ana, 'subscription { deadlineApproaching { deadline { kind } } }');
  await act(shop, 'restrictAccount', { accountId: me.accountId, reason: 'Looked at.' }, shop.agent);
  expect(await mine.closed).toMatchObject({ code: 4403 });
  expect(others.isOpen()).toBe(true);
});

test('staff is made by operators, chooses its own password, and hears of every change of its rights', async () => {
  const shop = await openShop();
  const operator = await shop.person('STAFF', 'Olga', ['OPERATOR']);
  const agent = await shop.person('STAFF', 'Yusuf', ['AGENT']);
  const wanted = { email: 'nia@test.example', name: 'Nia', country: 'KE', roles: ['AGENT'], reason: 'Night shift.' };
  await expect(act(shop, 'inviteStaff', wanted, agent)).rejects.toThrow('This account cannot do that.');
  const { person } = await act(shop, 'inviteStaff', wanted, operator);
  expect(person).toMatchObject({ roles: ['AGENT'], acts: [{ act: 'account.inviteStaff', reason: 'Night shift.' }] });
  expect(await act(shop, 'inviteStaff', wanted, operator)).toMatchObject({ userErrors: [{ code: 'CONFLICT', path: ['email'] }] });

  const token = await secretTo(shop, 'nia@test.example');
  expect((await shop.ask(reset, { input: { token, newPassword: password } })).resetPassword).toEqual({ ok: true, userErrors: [] });
  const nia = (await tryToSignIn(shop, { login: 'nia@test.example' })).data.signIn;
  expect(nia.viewer).toMatchObject({ kind: 'STAFF' });

  expect(await act(shop, 'setStaffRoles', { accountId: person.id, roles: [], reason: 'Left.' }, operator)).toMatchObject({
    person: { roles: [] },
  });
  expect((await shop.ask('{ viewer { id } }', {}, { accountId: person.id, token: nia.token })).viewer).toBeNull();
  expect((await mailsTo(shop, 'nia@test.example')).map((mail) => mail.subject)).toContain('Your rights at Test Market were changed');
});

test('nobody acts on himself, agents do not act on staff, and buyers never become staff', async () => {
  const shop = await openShop();
  const operator = await shop.person('STAFF', 'Olga', ['OPERATOR']);
  const agent = await shop.person('STAFF', 'Yusuf', ['AGENT']);
  const buyer = await shop.person('BUYER', 'Ana');
  const code = async (name: string, input: object, by: Person) =>
    (await act(shop, name, { reason: 'Why not.', ...input }, by)).userErrors[0]?.code;
  expect(await code('restrictAccount', { accountId: agent.accountId }, agent)).toBe('WRONG_ACTOR');
  expect(await code('restrictAccount', { accountId: operator.accountId }, agent)).toBe('WRONG_ACTOR');
  expect(await code('restrictAccount', { accountId: 'acc_nobody' }, agent)).toBe('NOT_FOUND');
  expect(await code('setStaffRoles', { accountId: buyer.accountId, roles: ['AGENT'] }, operator)).toBe('ACCOUNT_TYPE_IMMUTABLE');
  expect(await code('setStaffRoles', { accountId: operator.accountId, roles: [] }, operator)).toBe('WRONG_ACTOR');
  expect(await code('restrictAccount', { accountId: agent.accountId }, operator)).toBeUndefined();
});

test('staff finds people by the beginning of address, Member ID or name, a page at a time', async () => {
  const shop = await openShop();
  const agent = await shop.person('STAFF', 'Yusuf', ['AGENT']);
  const me = await join(shop);
  await join(shop, { email: 'zack@test.example', name: 'Zack' });
  const find = async (query: string | null, first = 24) =>
    (
      await shop.ask(
        'query ($query: String, $first: Int) { people(query: $query, first: $first) { totalCount nodes { name } pageInfo { hasNextPage } } }',
        { query, first },
        agent,
      )
    ).people;
  expect((await find('z')).nodes).toEqual([{ name: 'Zack' }, { name: 'Zoé' }]);
  expect((await find(me.memberId.toLowerCase())).nodes).toEqual([{ name: 'Zoé' }]);
  expect((await find('Zo')).nodes).toEqual([{ name: 'Zoé' }]);
  expect((await find('*')).nodes).toEqual([]);
  expect(await find(null, 2)).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
});

test.each([
  ['setStaffRoles', (ctx: Context, accountId: string) => setStaffRoles(ctx, { accountId, roles: [], reason: 'Left.' })],
  ['restrictAccount', (ctx: Context, accountId: string) => restrictAccount(ctx, { accountId, reason: 'Left.' })],
] as const)('two operators who send each other away in the same moment, by %s: one stays', async (_name, sendAway) => {
  const { market, person } = await openShop();
  const [olga, omar] = [await person('STAFF', 'Olga', ['OPERATOR']), await person('STAFF', 'Omar', ['OPERATOR'])];
  const as = ({ accountId }: Person): Context => ({
    ...systemContext(market.system),
    viewer: { accountId, sessionId: 's', kind: 'STAFF', roles: ['OPERATOR'], name: 'Operator' },
  });
  const outcomes = await Promise.allSettled([sendAway(as(olga), omar.accountId), sendAway(as(omar), olga.accountId)]);
  const refusals = outcomes.filter((each) => each.status === 'rejected').map((each) => each.reason);
  expect(refusals).toMatchObject([{ code: 'ACCOUNT_IN_USE', message: expect.stringContaining('the last operator') }]);
  expect(await accountsWithRole(market.system.db.reader, 'OPERATOR')).toHaveLength(1);
});
