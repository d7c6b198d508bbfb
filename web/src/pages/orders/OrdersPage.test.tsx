// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { aPage } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { anOrder } from '../../testing/fake-orders.ts';
import { renderPage } from '../../testing/render-page.tsx';

const mine = {
  viewer: () => aBuyer(),
  orderStateCounts: () => [{ state: 'AWAITING_DELIVERY', count: 1 }],
  orderProcess: () => ({ states: [{ state: 'AWAITING_DELIVERY', label: 'Awaiting delivery', isTerminal: false }], transitions: [] }),
};

test('O13: each order has Contact Seller and Track Order, and states have counts', async () => {
  const { user, router, container } = await renderPage('/orders', { ...mine, orders: () => aPage([anOrder()]) });

  expect((await screen.findByRole('link', { name: 'Contact Seller' })).getAttribute('href')).toBe('/messages/new?order=ord_1');
  expect(screen.getByRole('link', { name: 'Track Order' }).getAttribute('href')).toBe('/track?number=GD618402775WW');
  await expectAccessible(container);
  await user.click(screen.getByRole('link', { name: /Awaiting delivery/ }));
  expect(router.state.location.search).toEqual({ state: 'AWAITING_DELIVERY' });
});

test('the tabs follow the life of an order', async () => {
  const states = ['AWAITING_DELIVERY', 'AWAITING_PAYMENT', 'CLOSED', 'COMPLETED', 'PAYMENT_BEING_VERIFIED'];
  await renderPage('/orders', {
    ...mine,
    orderStateCounts: () => states.map((state) => ({ state, count: 1 })),
    orderProcess: () => ({ states: states.map((state) => ({ state, label: state, isTerminal: false })), transitions: [] }),
    orders: () => aPage([anOrder()]),
  });

  const tabs = within(await screen.findByRole('navigation', { name: 'Orders by state' })).getAllByRole('link');
  const life = ['AWAITING_PAYMENT', 'PAYMENT_BEING_VERIFIED', 'AWAITING_DELIVERY', 'COMPLETED', 'CLOSED'];
  expect(tabs.map((tab) => tab.textContent)).toEqual(['All5', ...life.map((state) => `${state}1`)]);
});

test('no orders yet leads on; a broken list can be tried again', async () => {
  let isDown = true;
  const { user } = await renderPage('/orders', {
    ...mine,
    orders: () => {
      if (isDown) throw new GraphQLError('down', { extensions: { code: 'INTERNAL', requestId: 'R-1' } });
      return aPage([]);
    },
  });
  expect(await screen.findByText('Reference R-1')).toBeTruthy();
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'No orders here' })).toBeTruthy();
});
