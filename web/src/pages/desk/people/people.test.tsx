// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAgent, aPerson } from '../../../testing/fake-work.ts';
import { nextFrame, renderPage } from '../../../testing/render-page.tsx';

const operator = anAgent({ roles: ['AGENT', 'OPERATOR'] });
const anAct = (act: string, reason: string) => ({
  id: `aud_${act}`,
  at: '2026-11-20T10:00:00.000Z',
  act,
  reason,
  actor: { ...aPerson({ id: 'acc_3', name: 'Yusuf Demir' }) },
});

test('staff finds people by how their name begins', async () => {
  const { user, router, said, container } = await renderPage('/desk/people', {
    viewer: anAgent(),
    people: ({ query }: { query: string | null }) => aPage(query === 'nobody' ? [] : [aPerson()]),
  });
  expect(await screen.findByText('BE12345678')).toBeTruthy();
  await expectAccessible(container);
  expect(screen.queryByRole('button', { name: /Invite/ })).toBeNull();
  await user.type(screen.getByRole('searchbox'), 'nobody{Enter}');
  expect(await screen.findByRole('heading', { name: 'Nobody is found' })).toBeTruthy();
  expect(router.state.location.search).toEqual({ q: 'nobody' });
  expect(said.filter(({ name }) => name === 'DeskPeoplePage').at(-1)?.variables).toEqual({ query: 'nobody', after: null });
});

test('A8, A9: an agent restricts an account with a reason that its owner reads, and lifts it again', async () => {
  let person = aPerson();
  const { user, said, container } = await renderPage('/desk/people/acc_1', {
    viewer: anAgent(),
    person: () => person,
    restrictAccount: () => {
      person = aPerson({ isRestricted: true, acts: [anAct('account.restrict', 'Sold what was not yours.')] });
      return { person, ...noErrors };
    },
    liftRestriction: () => {
      person = aPerson();
      return { person, ...noErrors };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Restrict the account' }));
  await user.type(screen.getByLabelText('Reason, the owner reads it by mail'), 'Sold what was not yours.');
  await user.click(screen.getAllByRole('button', { name: 'Restrict the account' }).at(-1)!);
  expect(await screen.findByText('Sold what was not yours.')).toBeTruthy();
  expect(screen.getByText('Restricted')).toBeTruthy();
  expect(said.find(({ name }) => name === 'RestrictAccount')?.variables).toEqual({
    input: { accountId: 'acc_1', reason: 'Sold what was not yours.' },
  });
  await nextFrame();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Lift the restriction' }));
  await user.type(screen.getByLabelText('Reason, the owner reads it by mail'), 'A mistake.');
  await user.click(screen.getAllByRole('button', { name: 'Lift the restriction' }).at(-1)!);
  expect(await screen.findByRole('button', { name: 'Restrict the account' })).toBeTruthy();
  await nextFrame();
});

test.each([
  ['agents do not act on staff', aPerson({ kind: 'STAFF', roles: ['AGENT'] }), 'Only an operator may act on staff.'],
  ['nobody acts on himself', aPerson({ id: 'acc_3', kind: 'STAFF', roles: ['AGENT'] }), /your own account/],
  ['a closed account stays closed', aPerson({ closedAt: '2026-11-20T10:00:00.000Z' }), 'Its owner closed this account.'],
])('%s, and the page says so', async (_what, person, words) => {
  await renderPage('/desk/people/acc_1', { viewer: anAgent(), person });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Restrict the account' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change the rights' })).toBeNull();
});

test('an operator changes rights, and reads why when it is refused', async () => {
  const { user, said, container } = await renderPage('/desk/people/acc_9', {
    viewer: operator,
    person: aPerson({ id: 'acc_9', kind: 'STAFF', roles: ['OPERATOR'] }),
    setStaffRoles: () => ({ person: null, ...refused('CONFLICT', 'This is the last operator.') }),
  });
  await user.click(await screen.findByRole('checkbox', { name: /^Operator/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Agent/ }));
  await user.type(screen.getByLabelText('Reason, the owner reads it by mail'), 'Night shift.');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Change the rights' }));
  expect(await screen.findByText('This is the last operator.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'SetStaffRoles')?.variables).toEqual({
    input: { accountId: 'acc_9', roles: ['AGENT'], reason: 'Night shift.' },
  });
});

test('an operator invites somebody to the staff', async () => {
  const nia = aPerson({ id: 'acc_8', name: 'Nia', kind: 'STAFF', roles: ['AGENT'] });
  const { user, router, said } = await renderPage('/desk/people', {
    viewer: operator,
    people: () => aPage([aPerson()]),
    person: nia,
    inviteStaff: () => ({ person: nia, ...noErrors }),
  });
  await user.click(await screen.findByRole('button', { name: 'Invite somebody to the staff' }));
  await user.type(await screen.findByLabelText('Name'), 'Nia');
  await user.type(screen.getByLabelText('E-mail address'), 'nia@example.test');
  await user.type(screen.getByLabelText('Reason, only staff read it'), 'Night shift.');
  await user.click(screen.getByRole('button', { name: 'Send the invitation' }));
  expect(await screen.findByRole('heading', { name: 'Nia' })).toBeTruthy();
  expect(router.state.location.pathname).toBe('/desk/people/acc_8');
  expect(said.find(({ name }) => name === 'InviteStaff')?.variables['input']).toMatchObject({
    email: 'nia@example.test',
    roles: ['AGENT'],
  });
  await nextFrame();
});
