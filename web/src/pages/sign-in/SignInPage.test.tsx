// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aFullCart, aMarket } from '../../testing/fake-market.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('A3: after signing in the shopper is back where she came from', async () => {
  let viewer: unknown = null;
  const { user, router, container } = await renderPage('/sign-in?to=/cart', {
    viewer: () => viewer,
    cart: () => aFullCart(),
    signIn: () => {
      viewer = aBuyer();
      return { viewer, token: null, mergedLines: 1, ...noErrors };
    },
  });

  await expectAccessible(container);
  await user.type(await screen.findByLabelText('E-mail address or Member ID'), 'M-4821');
  await user.type(screen.getByLabelText('Password'), 'secret');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));

  expect(await screen.findByRole('heading', { name: 'Your cart' })).toBeTruthy();
  expect(router.state.location.pathname).toBe('/cart');
  expect(screen.getByText(/We added 1 item/)).toBeTruthy();
});

test('A8 A9: a closed account hears exactly why, and where to turn', async () => {
  const { user } = await renderPage('/sign-in', {
    signIn: () => ({
      viewer: null,
      token: null,
      mergedLines: 0,
      ...refused('ACCOUNT_NOT_AUTHORIZED', 'Sorry, you are not authorized to sign into this account'),
    }),
  });

  await user.type(await screen.findByLabelText('E-mail address or Member ID'), 'shut@example.test');
  await user.type(screen.getByLabelText('Password'), 'secret');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));

  expect(await screen.findByText('Sorry, you are not authorized to sign into this account')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Contact Customer Service' }).length).toBeGreaterThan(1);
  expect(screen.getByText(/Check your email inbox. You may have missed important information regarding your account/)).toBeTruthy();
  expect(screen.getByLabelText('Password')).toHaveProperty('value', 'secret');
});

test('A4 A5: Caps Lock and blanks are pointed out, never corrected', async () => {
  const { user } = await renderPage('/sign-in');
  const password = await screen.findByLabelText('Password');

  await user.type(password, 'secret ');
  expect(await screen.findByText(/There is a blank/)).toBeTruthy();
  fireEvent.keyDown(password, { key: 'A', modifierCapsLock: true });
  expect(await screen.findByText(/Caps Lock is on/)).toBeTruthy();
  expect(password).toHaveProperty('value', 'secret ');
});

test('a second factor is asked for in its own field, and what was typed stays', async () => {
  let viewer: unknown = null;
  const { user, said, container } = await renderPage('/sign-in', {
    viewer: () => viewer,
    signIn: ({ input }: { input: { code?: string | null } }) => {
      if (!input.code) return { viewer: null, token: null, mergedLines: 0, ...refused('SECOND_FACTOR_NEEDED', 'Type the six digits.') };
      if (input.code === '000000') return { viewer: null, token: null, mergedLines: 0, ...refused('WRONG_CODE', 'This code is wrong.') };
      viewer = aBuyer();
      return { viewer, token: null, mergedLines: 0, ...noErrors };
    },
  });
  await user.type(await screen.findByLabelText('E-mail address or Member ID'), 'M-4821');
  await user.type(screen.getByLabelText('Password'), 'secret');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  const code = await screen.findByLabelText('Code of your second factor');
  expect(document.activeElement).toBe(code);
  expect(screen.queryByRole('alert')).toBeNull();
  await expectAccessible(container);
  await user.type(code, '000000');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('This code is wrong.')).toBeTruthy();
  expect(screen.getByLabelText('Password')).toHaveProperty('value', 'secret');
  await user.clear(screen.getByLabelText('Code of your second factor'));
  await user.type(screen.getByLabelText('Code of your second factor'), '123456{Enter}');
  expect(await screen.findByRole('link', { name: 'My account, Camille Rousseau' })).toBeTruthy();
  expect(said.filter(({ name }) => name === 'SignIn').map(({ variables }) => variables['input'])).toMatchObject([
    { code: null },
    { code: '000000' },
    { login: 'M-4821', password: 'secret', code: '123456' },
  ]);
});

test('A12: name and password of two accounts ask which', async () => {
  const { user, said, container } = await renderPage('/sign-in', {
    signIn: ({ input }: { input: { kind?: string | null } }) => ({
      viewer: null,
      token: null,
      mergedLines: 0,
      ...(input.kind
        ? refused('SECOND_FACTOR_NEEDED', 'Type the six digits.')
        : refused('CHOOSE_ACCOUNT', 'Choose.', { __typename: 'ChooseAccount', kinds: ['BUYER', 'SELLER'] })),
    }),
  });
  await user.type(await screen.findByLabelText('E-mail address or Member ID'), 'zoe@example.test');
  await user.type(screen.getByLabelText('Password'), 'secret');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Which account?')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Buyer account' }));
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Seller account' }));
  await user.type(await screen.findByLabelText('Code of your second factor'), '123456{Enter}');
  expect(said.filter(({ name }) => name === 'SignIn').at(-1)?.variables['input']).toMatchObject({ kind: 'SELLER', code: '123456' });
});

test('too many tries: it says when to try again', async () => {
  const { user } = await renderPage('/sign-in', {
    signIn: () => {
      throw new GraphQLError('Too many tries. Wait 15 minutes, then try again.', { extensions: { code: 'RATE_LIMITED', requestId: 'r1' } });
    },
  });
  await user.type(await screen.findByLabelText('E-mail address or Member ID'), 'zoe@example.test');
  await user.type(screen.getByLabelText('Password'), 'secret{Enter}');
  expect(await screen.findByText('Too many tries. Wait 15 minutes, then try again.')).toBeTruthy();
});

test('a demo person with a second factor stays in the form, so that the code can be sent with Enter', async () => {
  const { user, said } = await renderPage('/sign-in', {
    signIn: () => ({ viewer: null, token: null, mergedLines: 0, ...refused('SECOND_FACTOR_NEEDED', 'Type the six digits.') }),
  });
  await user.click(await screen.findByRole('button', { name: 'Camille, a buyer' }));
  expect(await screen.findByLabelText('E-mail address or Member ID')).toHaveProperty('value', 'camille@demo.amotarget.test');
  await user.type(await screen.findByLabelText('Code of your second factor'), '123456{Enter}');
  expect(said.filter(({ name }) => name === 'SignIn').at(-1)?.variables['input']).toMatchObject({
    login: 'camille@demo.amotarget.test',
    code: '123456',
  });
});

test.each([
  [true, '/desk/orders/ord_1', true],
  [true, '/cart', false],
  [false, '/desk', false],
])('with the rule of the second factor %s, sign-in on the way to %s says why: %s', async (isOn, to, isSaid) => {
  const { market } = aMarket() as { market: { policies: object } };
  await renderPage(`/sign-in?to=${to}`, { market: { ...market, policies: { ...market.policies, staffNeedSecondFactor: isOn } } });
  await screen.findByLabelText('Password');
  expect(screen.queryByText(/Staff of this market needs a second factor/) !== null).toBe(isSaid);
});
