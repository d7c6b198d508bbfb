// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aProduct, aReview, aShop } from '../../testing/fake-catalog.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('S4: a shop page shows the record, the goods and Contact Now', async () => {
  const { container } = await renderPage('/s/kiln-and-kettle', {
    shop: () => aShop({ products: aPage([aProduct()]), reviews: aPage([aReview()]) }),
  });

  expect(await screen.findByRole('heading', { level: 1, name: 'Kiln & Kettle' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /Contact Now/ }).getAttribute('href')).toBe('/messages/new?shop=shp_1');
  expect(screen.getByText('shipped on time')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Enamel teapot' })).toBeTruthy();
  await expectAccessible(container);
});

test('an unknown shop is nothing at this address', async () => {
  await renderPage('/s/nobody', { shop: () => null });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeTruthy();
});

test.each([
  [false, 'Kiln & Kettle offers nothing right now.'],
  [true, /is closed for now and sells nothing/],
])('a shop without goods (suspended: %s) says so, under no empty heading', async (isSuspended, words) => {
  await renderPage('/s/kiln-and-kettle', { shop: () => aShop({ isSuspended, products: aPage([]), reviews: aPage([]) }) });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'All its goods' })).toBeNull();
});
