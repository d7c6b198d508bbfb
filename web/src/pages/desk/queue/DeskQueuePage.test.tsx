// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aDispute, anAgent, anOrder, aSeller, aTicket } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const verified = { state: 'PAYMENT_BEING_VERIFIED', stateLabel: 'Payment being verified' };
const review = { state: 'PLATFORM_REVIEW', stateLabel: 'Platform review', awaiting: 'PLATFORM' };
const answers = {
  viewer: anAgent(),
  orders: () => aPage([anOrder({ ...verified, riskSignals: ['The amount is high.'] })]),
  disputes: () => aPage([aDispute({ ...review, order: anOrder({ id: 'ord_2', number: '4771-5520' }) })]),
  tickets: () => aPage([aTicket()]),
  refunds: () => aPage([], { totalCount: 0 }),
};

test('an agent sees payments, disputes and questions by their clocks', async () => {
  const { container } = await renderPage('/desk', answers);

  const payment = (await screen.findByRole('link', { name: 'The amount is high.' })).closest('tr') as HTMLElement;
  expect(within(payment).getByText('Closed and refunded')).toBeTruthy();
  expect(screen.getByText('30.00 asked')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Decide' }).getAttribute('href')).toBe('/desk/disputes/dsp_1');
  expect(screen.getByRole('link', { name: 'Where is my parcel?' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: /No clock/ })).toBeTruthy();
  await expectAccessible(container);
});

test('without cases the desk says so and leads on', async () => {
  const none = () => aPage([]);
  await renderPage('/desk', { ...answers, orders: none, disputes: none, tickets: none });
  expect(await screen.findByRole('heading', { name: 'All done. No case waits' })).toBeTruthy();
});

test('a seller is told why the desk stays shut', async () => {
  await renderPage('/desk', { ...answers, viewer: aSeller() });
  expect(await screen.findByRole('heading', { name: 'The service desk belongs to the market’s staff' })).toBeTruthy();
  expect(screen.queryByRole('navigation', { name: 'Service desk' })).toBeNull();
});
