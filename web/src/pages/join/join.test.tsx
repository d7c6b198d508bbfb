// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aMarket } from '../../testing/fake-market.ts';
import { aSeller } from '../../testing/fake-work.ts';
import { renderPage } from '../../testing/render-page.tsx';

const sent = { sentTo: 'zoe@example.test', expiresAt: '2026-12-03T10:00:00.000Z', ...noErrors };

test('A11: two kinds of account are told apart before anything is typed, and the way back is not lost', async () => {
  const { user, router, container } = await renderPage('/join?to=/checkout');
  await expectAccessible(container);
  expect(await screen.findByText(/an account keeps its kind for ever/)).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Join as a buyer' }));
  expect(await screen.findByRole('heading', { name: 'Join as a buyer' })).toBeTruthy();
  expect(router.state.location.search).toEqual({ to: '/checkout' });
  await user.click(screen.getAllByRole('link', { name: 'Sign in' })[0]!);
  expect(router.state.location.search).toEqual({ to: '/checkout' });
});

test('a buyer registers, is told of the mail, finishes with the password, and is back where she came from', async () => {
  let viewer: unknown = null;
  const { user, router, said, container } = await renderPage('/join/buyer?to=/cart', {
    viewer: () => viewer,
    mailedLink: 'WORKS',
    registerAccount: () => sent,
    finishRegistration: () => {
      viewer = aBuyer();
      return { viewer, token: null, mergedLines: 1, ...noErrors };
    },
  });

  await user.type(await screen.findByLabelText('Name'), 'Zoé');
  await user.type(screen.getByLabelText('E-mail address'), 'zoe@example.test');
  await user.type(screen.getByLabelText('Choose a password'), 'a sentence of mine ');
  expect(screen.getByText(/Take it away/)).toBeTruthy();
  await user.type(screen.getByLabelText('Choose a password'), '{Backspace}');
  await user.selectOptions(screen.getByLabelText('Country where you live'), 'FR');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Register as a buyer' }));

  expect(await screen.findByRole('heading', { name: 'We sent a mail to zoe@example.test' })).toHaveProperty('tabIndex', -1);
  expect(screen.getByRole('link', { name: 'Read it in the mailbox' })).toHaveProperty('pathname', '/dev/mailbox');
  expect(said.find(({ name }) => name === 'RegisterAccount')?.variables).toEqual({
    input: { kind: 'BUYER', name: 'Zoé', email: 'zoe@example.test', password: 'a sentence of mine', country: 'FR', shopName: null },
  });

  await user.click(screen.getByRole('button', { name: 'Correct what I typed' }));
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Zoé');

  await router.navigate({ href: '/join/finish#secret-1' });
  await user.type(await screen.findByLabelText('The password that you chose'), 'a sentence of mine');
  expect(router.state.location.href).toBe('/join/finish');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Finish and sign in' }));
  expect(await screen.findByRole('heading', { name: /cart/i })).toBeTruthy();
  expect(router.state.location.pathname).toBe('/cart');
  expect(said.find(({ name }) => name === 'FinishRegistration')?.variables).toEqual({
    input: { token: 'secret-1', password: 'a sentence of mine', isNewPassword: false, wants: 'COOKIE' },
  });
});

test('A1: a seller who wants to buy reads that she registers again, with her address filled in', async () => {
  const { container } = await renderPage('/join/buyer', { viewer: aSeller() });
  expect(await screen.findByText(/register again under a buyer account/)).toBeTruthy();
  expect(screen.getByLabelText('E-mail address')).toHaveProperty('value', 'camille@example.test');
  await expectAccessible(container);
});

test('A1: from the checkout of a seller account, registering as a buyer is one click', async () => {
  const { user, router } = await renderPage('/checkout', { viewer: aSeller() });
  await user.click(await screen.findByRole('link', { name: 'Register again under a buyer account' }));
  expect(await screen.findByRole('heading', { name: 'Join as a buyer' })).toBeTruthy();
  expect(router.state.location.search).toEqual({ to: '/checkout' });
});

test('a shop gives its name too; what is refused stands at its field, and nothing typed is lost', async () => {
  const { user, said } = await renderPage('/join/seller', {
    registerAccount: () => ({
      sentTo: null,
      expiresAt: null,
      ...refused('INVALID_INPUT', 'A password needs at least 10 characters.', { path: ['password'] }),
    }),
  });
  await user.type(await screen.findByLabelText('Name of the shop'), 'Zoé & Søn');
  await user.type(screen.getByLabelText('Your name'), 'Zoé');
  await user.type(screen.getByLabelText('E-mail address'), 'zoe@example.test');
  await user.type(screen.getByLabelText('Choose a password'), 'short');
  await user.click(screen.getByRole('button', { name: 'Register my shop' }));
  expect(await screen.findAllByText('A password needs at least 10 characters.')).toHaveLength(2);
  expect(screen.getByLabelText('Choose a password').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText('Name of the shop')).toHaveProperty('value', 'Zoé & Søn');
  expect(said.find(({ name }) => name === 'RegisterAccount')?.variables['input']).toMatchObject({ kind: 'SELLER', shopName: 'Zoé & Søn' });
});

test('who does not remember the password of the registration chooses a new one', async () => {
  const { user, said } = await renderPage('/join/finish#secret-2', {
    mailedLink: 'WORKS', // it dies while the form is filled
    finishRegistration: () => ({ viewer: null, token: null, mergedLines: 0, ...refused('LINK_DEAD', 'This link is dead.') }),
  });
  await user.click(await screen.findByRole('button', { name: /I don’t remember it/ }));
  await user.type(screen.getByLabelText('New password'), 'another sentence');
  await user.click(screen.getByRole('button', { name: 'Finish and sign in' }));
  expect(await screen.findByRole('heading', { name: 'This link does not work any more' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Register again' })).toBeTruthy();
  expect(said.find(({ name }) => name === 'FinishRegistration')?.variables['input']).toMatchObject({ isNewPassword: true });
});

test('a dead registration link says so before anything is typed', async () => {
  await renderPage('/join/finish#secret-3', { mailedLink: 'DEAD' });
  expect(await screen.findByRole('heading', { name: 'This link does not work any more' })).toBeTruthy();
  expect(screen.queryByLabelText('The password that you chose')).toBeNull();
});

test('a link without its secret says what to do', async () => {
  const { container } = await renderPage('/retrieve-password/finish');
  expect(await screen.findByRole('heading', { name: 'A part of the link is missing' })).toBeTruthy();
  await expectAccessible(container);
});

test.each([
  [false, /no waiting list/],
  [true, /We look at each new shop once/],
])('A11: with approval of shops %s, the page says so to sellers', async (shopsNeedApproval, words) => {
  const { market } = aMarket() as { market: { policies: object } };
  await renderPage('/join', { market: { ...market, policies: { ...market.policies, shopsNeedApproval } } });
  expect(await screen.findByText(words)).toBeTruthy();
});
