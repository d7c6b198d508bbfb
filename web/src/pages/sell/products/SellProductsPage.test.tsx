// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, money, noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aProduct, aShop, aVariant } from '../../../testing/fake-catalog.ts';
import { aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const stock = { onHand: 14, held: 1, available: 13 };
const variant = aVariant({ stock });
const viewer = aSeller({ shop: aShop({ products: () => aPage([aProduct({ variants: [variant] })]) }) });
const priceField = 'Price of Enamel teapot, Raspberry';

test('a price is changed in place and can be taken back', async () => {
  const prices: number[] = [];
  const { user, container } = await renderPage('/sell/products', {
    viewer,
    updateVariant: ({ input }: { input: { priceMinor: number } }) => {
      prices.push(input.priceMinor);
      return { variant: aVariant({ stock, price: money(input.priceMinor) }), ...noErrors };
    },
  });

  const price = await screen.findByLabelText(priceField);
  await expectAccessible(container);
  await user.clear(price);
  await user.type(price, '52.50{Enter}');
  expect(await screen.findByText(/now costs US\$.52\.50/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText(/now costs US\$.48\.00/)).toBeTruthy();
  expect(prices).toEqual([5250, 4800]);
});

test('what is no amount, or is refused, stays typed with the reason; Escape takes it back', async () => {
  const { user } = await renderPage('/sell/products', {
    viewer,
    updateVariant: () => ({ variant: null, ...refused('INVALID_INPUT', 'One piece is promised to an order.', { path: ['onHand'] }) }),
  });

  const price = await screen.findByLabelText(priceField);
  await user.clear(price);
  await user.type(price, 'cheap{Enter}');
  expect(await screen.findByText('Write a price like 12.50.')).toBeTruthy();
  await user.type(price, '{Escape}');
  expect(price).toHaveProperty('value', '48.00');

  const shelf = screen.getByLabelText('On the shelf of Enamel teapot, Raspberry');
  await user.clear(shelf);
  await user.type(shelf, '0{Enter}');
  expect(await screen.findByText('One piece is promised to an order.')).toBeTruthy();
  expect(shelf).toHaveProperty('value', '0');
});
