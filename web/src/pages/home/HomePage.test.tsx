// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { aPage } from '../../testing/answers.ts';
import { aProduct, aShop } from '../../testing/fake-catalog.ts';
import { aMarket } from '../../testing/fake-market.ts';
import { renderPage } from '../../testing/render-page.tsx';

const shelves = { products: () => aPage([aProduct()]), shops: () => aPage([aShop()]) };

test('the front page promises with the market’s own numbers and shows what arrives first', async () => {
  const { user, router } = await renderPage('/', shelves);

  expect(await screen.findByText(/120 things in 12 shops/)).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'With you by 15 December' })).toBeTruthy();
  await user.click(screen.getAllByRole('link', { name: 'Enamel teapot' })[0]!);
  expect(router.state.location.pathname).toBe('/p/enamel-teapot');
});

test('when the shelves fail the promise stays, and trying again brings them', async () => {
  let isDown = true;
  const { user } = await renderPage('/', {
    ...shelves,
    shops: () => {
      if (isDown) throw new GraphQLError('down', { extensions: { code: 'INTERNAL', requestId: '7Q4-KD2' } });
      return aPage([aShop()]);
    },
  });

  expect(await screen.findByText('Reference 7Q4-KD2')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'We hold the money until you hold the goods.' })).toBeTruthy();
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'With you by 15 December' })).toBeTruthy();
});

test('a market in which nothing is sold yet says so, without empty shelves', async () => {
  await renderPage('/', {
    products: () => aPage([]),
    shops: () => aPage([]),
    market: { ...(aMarket()['market'] as object), productCount: 0, shopCount: 0 },
  });

  expect(await screen.findByText(/Nothing is sold here yet\. Anyone can sell/)).toBeTruthy();
  await screen.findAllByRole('link', { name: /Kitchen/ });
  expect(screen.queryByRole('heading', { name: 'New on the shelves' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Shops and their records' })).toBeNull();
});
