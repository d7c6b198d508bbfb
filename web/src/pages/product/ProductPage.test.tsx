// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aProduct } from '../../testing/fake-catalog.ts';
import { aCart } from '../../testing/fake-market.ts';
import { renderPage } from '../../testing/render-page.tsx';

const teapot = { product: () => aProduct() };

test('a thing says what it costs, when it comes and what happens to the money', async () => {
  const { container } = await renderPage('/p/enamel-teapot', teapot);

  expect(await screen.findByRole('heading', { level: 1, name: 'Enamel teapot' })).toBeTruthy();
  expect(await screen.findByText(/Arrives 9–15 December/)).toBeTruthy();
  expect(screen.getByText(/52.20 goes on hold/)).toBeTruthy();
  expect(await screen.findByText('Heavier than I thought, in a good way.')).toBeTruthy();
  await expectAccessible(container);
});

test('the chosen variant is in the address; a sold-out one can be looked at and says so', async () => {
  const { user, router } = await renderPage('/p/enamel-teapot', teapot);

  await user.click(await screen.findByRole('radio', { name: 'Delft, sold out' }));
  expect(router.state.location.search).toEqual({ sku: 'POT-BLUE' });
  expect(screen.getAllByText('Sold out').length).toBeGreaterThan(0);
  for (const button of screen.getAllByRole('button', { name: 'Buy Now' })) expect(button).toHaveProperty('disabled', true);
});

test('P14: Buy Now leaves the cart alone and goes straight to the checkout', async () => {
  const { user, router, said } = await renderPage('/p/enamel-teapot', {
    ...teapot,
    buyNow: () => ({ draft: { id: 'drf_1' }, ...noErrors }),
  });

  await user.click((await screen.findAllByRole('button', { name: 'Buy Now' }))[0]!);
  expect(router.state.location.href).toContain('draft=drf_1');
  expect(said.some(({ name }) => name === 'AddToCart')).toBe(false);
});

test('a refusal is shown in the server’s words', async () => {
  const outOfStock = {
    __typename: 'OutOfStock',
    code: 'OUT_OF_STOCK',
    message: 'Only 1 is left. Take fewer.',
    path: ['quantity'],
    available: 1,
    variantId: 'var_1',
  };
  const { user } = await renderPage('/p/enamel-teapot', { ...teapot, addToCart: () => ({ cart: aCart(), userErrors: [outOfStock] }) });

  await user.click((await screen.findAllByRole('button', { name: 'Add to cart' }))[0]!);
  expect((await screen.findAllByText('Only 1 is left. Take fewer.')).length).toBeGreaterThan(0);
});

test('a thing that is not there leads on', async () => {
  await renderPage('/p/gone', { product: () => null });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeTruthy();
});
