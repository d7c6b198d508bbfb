// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer, aFullCart, noErrors, refused } from '../../testing/fake-market.ts';
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
