// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { money, noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aShop } from '../../testing/fake-catalog.ts';
import { aCart, aFullCart } from '../../testing/fake-market.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('a removed thing can be put back', async () => {
  let cart = aFullCart();
  const { user } = await renderPage('/cart', {
    cart: () => cart,
    removeCartLine: () => {
      cart = aCart();
      return { cart, ...noErrors };
    },
    addToCart: () => {
      cart = aFullCart();
      return { cart, ...noErrors };
    },
  });

  await user.click(await screen.findByRole('button', { name: 'Remove Enamel teapot' }));
  expect(await screen.findByText('Enamel teapot removed.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('heading', { name: 'Kiln & Kettle' })).toBeTruthy();
});

test('shipping is chosen per shop and the sum follows', async () => {
  const { user, container } = await renderPage('/cart', { cart: () => aFullCart() });

  expect(await screen.findByText('52.20')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText(/Shipping to/), 'opt_2');
  expect(await screen.findByText('62.90')).toBeTruthy();
  await expectAccessible(container);
});

test('a price that changed since adding is said with the old value', async () => {
  await renderPage('/cart', { cart: () => aFullCart({ problem: 'PRICE_CHANGED', priceWhenAdded: money(4500) }) });
  expect(await screen.findByText(/it was US\$\s45.00, now it is US\$\s48.00/)).toBeTruthy();
});

test('a refused change is said and nothing is lost', async () => {
  const { user } = await renderPage('/cart', {
    cart: () => aFullCart(),
    updateCartLine: () => ({ cart: null, ...refused('OUT_OF_STOCK', 'Only 1 is left.') }),
  });
  await user.click(await screen.findByRole('button', { name: 'One more' }));
  expect(await screen.findByText('Only 1 is left.')).toBeTruthy();
});

test('an empty cart leads on', async () => {
  await renderPage('/cart');
  expect(await screen.findByRole('heading', { name: 'Nothing in it yet' })).toBeTruthy();
});

test('goods of a shop on holiday say until when, and hold the checkout back', async () => {
  await renderPage('/cart', { cart: () => aFullCart({ problem: 'SHOP_CLOSED' }, { shop: aShop({ closedUntil: '2026-12-28' }) }) });
  expect(await screen.findByText(/Kiln & Kettle is closed until/)).toBeTruthy();
  expect(screen.getByText('28 December')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /checkout/i })).toBeNull();
});
