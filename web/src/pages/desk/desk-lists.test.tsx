// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, money } from '../../testing/answers.ts';
import { aDispute, anAgent, anOrder, aTicket } from '../../testing/fake-work.ts';
import { renderPage } from '../../testing/render-page.tsx';

const refund = {
  id: 'ref_1',
  state: 'FAILED',
  reason: 'ORDER_CLOSED',
  requestedAt: '2026-11-20T10:00:00.000Z',
  sentAt: null,
  expectedFrom: '2026-11-24',
  expectedTo: '2026-12-20',
  completeAt: null,
  to: 'Visa 3184',
  providerReference: null,
  manualReference: null,
  waitsForBank: false,
  waitsForStaff: false,
  claimedBy: null,
  isClaimedByViewer: false,
  order: { id: 'ord_1', number: '4822-0114' },
  amount: money(3900),
};

const lists = {
  viewer: anAgent(),
  orders: () => aPage([anOrder()]),
  orderStateCounts: [{ state: 'AWAITING_SHIPMENT', count: 1 }],
  disputes: () => aPage([aDispute()]),
  tickets: () => aPage([aTicket()]),
  refunds: () => aPage([refund]),
};
const nothing = { orders: () => aPage([]), disputes: () => aPage([]), tickets: () => aPage([]), refunds: () => aPage([]) };

test.each([
  ['/desk/payments', 'Payment to verify, no signal', 'No payment waits'],
  ['/desk/disputes', 'It arrived damaged', 'No dispute waits for a decision'],
  ['/desk/tickets', 'Where is my parcel?', 'Every question is answered'],
  ['/desk/refunds', 'Visa 3184', 'No refund is in this state'],
  ['/desk/orders', '4822-0114', 'No order is in this state'],
])('%s lists its cases, and says when there are none', async (path, row, none) => {
  await renderPage(path, lists);
  expect(await screen.findByText(row)).toBeTruthy();
  cleanup();

  await renderPage(path, { ...lists, ...nothing });
  expect(await screen.findByRole('heading', { name: none })).toBeTruthy();
});
