// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aProduct } from '../../testing/fake-catalog.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('words, price and order are all in the address and reach the server', async () => {
  const { user, router, said, container } = await renderPage('/search?q=teapot', { products: () => aPage([aProduct()]) });

  expect(await screen.findByText('1 result')).toBeTruthy();
  await user.type(screen.getByLabelText('To'), '50');
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  await user.selectOptions(screen.getByLabelText('Sort by'), 'PRICE_ASC');

  expect(router.state.location.search).toEqual({ q: 'teapot', max: '50', sort: 'PRICE_ASC' });
  expect(said.findLast(({ name }) => name === 'Listing')?.variables).toMatchObject({
    query: 'teapot',
    price: { max: 5000 },
    sort: 'PRICE_ASC',
  });
  await expectAccessible(container);
});

const withoutUnicorns = { products: ({ query }: { query?: string }) => (query ? aPage([]) : aPage([aProduct()])) };

test('nothing found at these prices leads on', async () => {
  await renderPage('/search?q=unicorn&max=5', withoutUnicorns);

  expect(await screen.findByRole('heading', { name: 'Nothing fits all of that' })).toBeTruthy();
  expect(screen.getByText(/Nothing matches “unicorn” at these prices/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Drop the price limits' })).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Enamel teapot' })).toBeTruthy();
});

test('nothing found without a limit blames no limit', async () => {
  await renderPage('/search?q=unicorn', withoutUnicorns);

  expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeTruthy();
  expect(screen.getByText('Nothing matches “unicorn”. Fewer or more common words often help.')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Drop the price limits' })).toBeNull();
});

test('words without end are cut, in the address and in the box', async () => {
  const { said } = await renderPage(`/search?q=${'x'.repeat(3000)}`, { products: () => aPage([]) });

  expect(await screen.findByRole('heading', { level: 1, name: `Results for “${'x'.repeat(200)}”` })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Search everything').maxLength).toBe(200);
  expect(said.find(({ name }) => name === 'Listing')?.variables).toMatchObject({ query: 'x'.repeat(200) });
});
