// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { money, noErrors } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aFullCart, card, cardOff } from '../../testing/fake-market.ts';
import { renderPage } from '../../testing/render-page.tsx';

const ready = { viewer: () => aBuyer(), cart: () => aFullCart(), paymentMethods: () => [card] };
type User = Awaited<ReturnType<typeof renderPage>>['user'];

async function fillIn(user: User) {
  await user.click(await screen.findByRole('button', { name: 'Send it here' }));
  await user.click(await screen.findByRole('button', { name: 'Travel like this' }));
  await user.click(await screen.findByRole('radio', { name: /^Card/ }));
}

test('three sections, then one button that states the amount', async () => {
  const { user, router, said, container } = await renderPage('/checkout', {
    ...ready,
    placeOrder: () => ({ purchase: { id: 'pur_1' }, ...noErrors }),
    purchase: () => null,
  });

  await fillIn(user);
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: /^Pay US\$\s52.20$/ }));

  expect(router.state.location.href).toBe('/purchases/pur_1/pay?method=CARD');
  expect(said.find(({ name }) => name === 'PlaceOrder')?.variables.input).toMatchObject({
    expectedTotal: 5220,
    choices: [{ shopId: 'shp_1', shippingOptionId: 'opt_1' }],
    address: { city: 'Lyon', country: 'FR' },
  });
});

test('a total that changed is shown before anything is charged, and nothing typed is lost', async () => {
  const changed = {
    __typename: 'TotalChanged',
    code: 'TOTAL_CHANGED',
    message: 'The total has changed.',
    path: ['expectedTotal'],
    expected: money(5220),
    actual: money(5320),
  };
  const { user } = await renderPage('/checkout', { ...ready, placeOrder: () => ({ purchase: null, userErrors: [changed] }) });

  await fillIn(user);
  await user.click(screen.getByRole('button', { name: /^Pay/ }));
  expect(await screen.findByText(/The total was US\$\s52.20, now it is US\$\s53.20/)).toBeTruthy();
  expect(screen.getByText(/14 rue Mercière/)).toBeTruthy();
});

test('P12: pressing again after a lost answer sends the same key', async () => {
  let isLost = true;
  const { user, said } = await renderPage('/checkout', {
    ...ready,
    purchase: () => null,
    placeOrder: () => {
      if (!isLost) return { purchase: { id: 'pur_1' }, ...noErrors };
      isLost = false;
      throw Object.assign(new Error('lost'), { extensions: { code: 'INTERNAL' } });
    },
  });

  await fillIn(user);
  await user.click(screen.getByRole('button', { name: /^Pay/ }));
  expect(await screen.findByText(/Press again/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Pay/ }));
  const keys = said
    .filter(({ name }) => name === 'PlaceOrder')
    .map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey);
  expect(keys.length).toBe(2);
  expect(keys[0]).toBe(keys[1]);
});

test('signed out, the checkout leads through sign-in and comes back', async () => {
  const { router } = await renderPage('/checkout', { cart: () => aFullCart() });
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
  expect(router.state.location.search).toEqual({ to: '/checkout' });
});

test('P2: a way to pay that is off says why instead of hiding', async () => {
  const { user } = await renderPage('/checkout', { ...ready, paymentMethods: () => [cardOff] });
  await user.click(await screen.findByRole('button', { name: 'Send it here' }));
  await user.click(await screen.findByRole('button', { name: 'Travel like this' }));
  expect(await screen.findByText(/The card service does not answer/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Pay/ })).toHaveProperty('disabled', true);
});
