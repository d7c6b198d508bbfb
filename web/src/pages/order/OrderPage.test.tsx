// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { money, noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aCorrection, anAction, anOrder, aParcel, moneyParts } from '../../testing/fake-orders.ts';
import { renderPage } from '../../testing/render-page.tsx';

const viewer = () => aBuyer();

test('the page says in a sentence where the order is, where the money is, and what happens by itself', async () => {
  const { container } = await renderPage('/orders/ord_1', { viewer, order: () => anOrder() });

  expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/^In Lyon. With you by Fri,? 4 Dec.$/);
  expect(screen.getByText(/52.20 held/)).toBeTruthy();
  expect(screen.getByText(/If you do nothing:/)).toBeTruthy();
  expect(screen.getByText('At the depot')).toBeTruthy();
  await expectAccessible(container);
});

test('confirming receipt asks once, then the page shows the new state', async () => {
  let order = anOrder();
  const { user } = await renderPage('/orders/ord_1', {
    viewer,
    order: () => order,
    confirmReceipt: () => {
      order = anOrder({ state: 'COMPLETED', stateLabel: 'Completed', held: money(0), availableActions: [] });
      return { order, ...noErrors };
    },
  });

  await user.click(await screen.findByRole('button', { name: 'Confirm receipt' }));
  await user.click(await screen.findByRole('button', { name: 'Yes, pay the shop' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Received, and done.' })).toBeTruthy();
});

test('a refusal stays in the dialog, in the server’s words', async () => {
  const { user } = await renderPage('/orders/ord_1', {
    viewer,
    order: () => anOrder(),
    confirmReceipt: () => ({ order: null, ...refused('DISPUTE_OPEN', 'A dispute about this order is open.') }),
  });

  await user.click(await screen.findByRole('button', { name: 'Confirm receipt' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Yes, pay the shop' }));
  expect(await within(dialog).findByText('A dispute about this order is open.')).toBeTruthy();
});

test('P4 P5 P6: a refund is a line with dates, and Complete offers a way to find it', async () => {
  const refund = {
    id: 'rfn_1',
    amount: money(5220),
    reason: 'CANCELLED',
    state: 'COMPLETE',
    requestedAt: '2026-12-01T10:00:00.000Z',
    sentAt: '2026-12-01T11:00:00.000Z',
    completeAt: '2026-12-05T11:00:00.000Z',
    expectedFrom: '2026-12-04',
    expectedTo: '2026-12-28',
    to: 'Visa, 3184',
    waitsForStaff: false,
    canGoToWallet: false,
    providerReference: 'ARN-1',
    manualReference: null,
    waitsForBank: false,
  };
  await renderPage('/orders/ord_1', {
    viewer,
    order: () =>
      anOrder({
        state: 'CLOSED',
        stateLabel: 'Closed',
        held: money(0),
        refunded: money(5220),
        refunds: [refund],
        availableActions: [],
        parcels: [],
      }),
  });

  expect(await screen.findByRole('heading', { level: 1, name: 'Closed. Your money is back.' })).toBeTruthy();
  expect(screen.getByText('This order is done. There is no next step.')).toBeTruthy();
  expect(screen.getByText(/^US\$\s52.20 is back$/)).toBeTruthy();
  expect(screen.getByText('Complete')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Can’t find this refund?' })).toBeTruthy();
});

test('the bar divides what was paid by where it is, and says the same in words', async () => {
  const parts = moneyParts({ withShop: 2_500, beingRefunded: 1_000, refunded: 1_000 });
  const order = () => anOrder({ state: 'COMPLETED', stateLabel: 'Completed', held: money(0), moneyParts: parts });
  const { container } = await renderPage('/orders/ord_1', { viewer, order });
  expect(await screen.findByText(/^Of the US\$\s45.00 that you paid$/)).toBeTruthy();
  const words = [...container.querySelectorAll('.money-bar li')].map((each) => each.textContent?.replace(/\s/g, ' '));
  expect(words).toEqual([
    'US$ 25.00 with Kiln & Kettle, less the market’s fee',
    'US$ 10.00 on its way back to you',
    'US$ 10.00 paid back to you',
  ]);
  expect(container.querySelectorAll('.money-bar .bar span')).toHaveLength(3);
  await expectAccessible(container);
});

test('an order that is not paid has no bar', async () => {
  const unpaid = { state: 'AWAITING_PAYMENT', stateLabel: 'Awaiting Payment', paidAt: null, held: money(0), moneyParts: null };
  const { container } = await renderPage('/orders/ord_1', { viewer, order: () => anOrder(unpaid) });
  expect(await screen.findByRole('heading', { name: 'Where your money is' })).toBeTruthy();
  expect(container.querySelector('.money-bar')).toBeNull();
});

test('P6: a refund that waits for the bank says so', async () => {
  const refund = {
    ...{ id: 'rfn_1', amount: money(5220), reason: 'CANCELLED', state: 'REQUESTED', requestedAt: '2026-12-01T10:00:00.000Z' },
    ...{ sentAt: null, completeAt: null, expectedFrom: '2026-12-04', expectedTo: '2026-12-28', to: 'Visa, 3184' },
    ...{ providerReference: null, manualReference: null, waitsForBank: true, waitsForStaff: false, canGoToWallet: false },
  };
  await renderPage('/orders/ord_1', { viewer, order: () => anOrder({ state: 'CLOSED', stateLabel: 'Closed', refunds: [refund] }) });
  expect(await screen.findByText(/Your bank has asked for this money too/)).toBeTruthy();
});

test('too early for a dispute says from when', async () => {
  const later = anAction('OPEN_DISPUTE', { allowed: false, reason: 'Too early.', availableAt: '2026-12-05T00:00:00.000Z' });
  await renderPage('/orders/ord_1', { viewer, order: () => anOrder({ availableActions: [later] }) });
  expect(await screen.findByText(/Not received\? You can say so from/)).toBeTruthy();
});

test('somebody else’s order is nothing at this address', async () => {
  await renderPage('/orders/ord_9', { viewer, order: () => null });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeTruthy();
});

test('news redraw the page while it is looked at', async () => {
  let order = anOrder({ state: 'AWAITING_SHIPMENT', stateLabel: 'Awaiting Shipment', parcels: [], availableActions: [] });
  const { tell } = await renderPage('/orders/ord_1', { viewer, order: () => order });
  expect(await screen.findByRole('heading', { level: 1, name: 'Paid and held. Kiln & Kettle is packing.' })).toBeTruthy();

  order = anOrder({ version: 4 });
  await tell({ orderChanged: { __typename: 'Order', id: 'ord_1', version: 4 } });
  expect((await screen.findByRole('heading', { level: 1, name: /^In Lyon/ })).textContent).toBeTruthy();
});

test('a frozen order says why, in a calm sentence, and offers no step', async () => {
  const text = 'The buyer’s bank has asked for the payment of this order back. Messages stay open.';
  const freeze = { reason: 'CHARGEBACK', since: '2026-12-02T10:00:00.000Z', text };
  const availableActions = [anAction('CONFIRM_RECEIPT', { allowed: false, reason: text })];
  const { container } = await renderPage('/orders/ord_1', { viewer, order: () => anOrder({ freeze, availableActions }) });
  expect(await screen.findByText(text)).toBeTruthy();
  expect(screen.getByText(/Frozen since/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Confirm receipt' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Something is wrong' })).toBeNull();
  await expectAccessible(container);
});

test('asking to cancel without a reason is refused in the market’s words, at the field', async () => {
  const { user, said } = await renderPage('/orders/ord_1', {
    viewer,
    order: () => anOrder({ availableActions: [anAction('REQUEST_CANCEL')] }),
  });

  await user.click(await screen.findByRole('button', { name: 'Ask to cancel' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Ask to cancel' }));
  expect(within(dialog).getByText('Write a reason first; the shop reads it.')).toBeTruthy();
  expect(document.activeElement).toBe(within(dialog).getByLabelText('Why, in a sentence'));
  await expectAccessible(dialog);
  expect(said.some(({ name }) => name === 'RequestCancel')).toBe(false);
});

test('O7: Order again leads to a checkout of the same things, and tells what is left out', async () => {
  const { user, router, said } = await renderPage('/orders/ord_1', {
    viewer,
    order: () => anOrder({ state: 'CLOSED', stateLabel: 'Closed', availableActions: [anAction('ORDER_AGAIN')] }),
    orderAgain: () => ({ draft: { id: 'drf_1' }, notices: ['Only 2 of “Teapot” are left.'], ...noErrors }),
  });
  await user.click(await screen.findByRole('button', { name: 'Order again' }));
  expect(await screen.findByText('Only 2 of “Teapot” are left.')).toBeTruthy();
  expect(router.state.location).toMatchObject({ pathname: '/checkout', search: { draft: 'drf_1' } });
  expect(said.find(({ name }) => name === 'OrderAgain')?.variables).toMatchObject({ input: { orderId: 'ord_1' } });
});

test('O10: the way of a parcel tells that its number was corrected, and warns when it was handed over in another country', async () => {
  const parcel = aParcel({ numberCorrections: [aCorrection()], deliveredElsewhere: 'BE', state: 'DELIVERED', stateLabel: 'Delivered' });
  await renderPage('/orders/ord_1', { viewer: aBuyer(), order: () => anOrder({ parcels: [parcel] }) });
  const way = await screen.findByRole('region', { name: 'The parcel' });
  expect(within(way).getByText('Kiln & Kettle corrected the tracking number')).toBeTruthy();
  expect(within(way).getByText('TNT GD618402757WW is now TNT GD618402775WW')).toBeTruthy();
  expect(within(way).getByText(/handed this parcel over in Belgium/)).toBeTruthy();
});
