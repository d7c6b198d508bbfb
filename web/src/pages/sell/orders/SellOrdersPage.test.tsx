// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aBuyer } from '../../../testing/fake-accounts.ts';
import { aCarrier, aShop } from '../../../testing/fake-catalog.ts';
import { aDispute, anOrder, anOrderLine, aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const answers = {
  viewer: aSeller(),
  orders: () => aPage([anOrder()]),
  disputes: () => aPage([]),
  orderStateCounts: [{ state: 'AWAITING_SHIPMENT', count: 1 }],
  carriers: [aCarrier(), { ...aCarrier(), code: 'UPS', name: 'UPS', hasChecksum: true }],
};

test('a seller sees what waits by deadline, and ships', async () => {
  const { user, said, container } = await renderPage('/sell/orders', {
    ...answers,
    shipOrder: () => ({ order: anOrder({ state: 'AWAITING_DELIVERY', stateLabel: 'Awaiting delivery' }), ...noErrors }),
  });

  const row = (await screen.findByRole('link', { name: '4822-0114' })).closest('tr') as HTMLElement;
  expect(within(row).getByText('Refunded, and it counts as late')).toBeTruthy();
  expect(screen.getByText('on hold, 23 orders')).toBeTruthy();
  await expectAccessible(container);
  await user.click(within(row).getByRole('button', { name: 'Ship' }));
  await user.selectOptions(await screen.findByLabelText('Carrier'), 'UPS');
  await user.type(screen.getByLabelText('Tracking number'), '1Z 999 AA1 01 2345 6784');
  await user.click(screen.getByRole('button', { name: 'Mark as shipped' }));

  expect(await screen.findByText('4822-0114 is on its way. Inês Moreira can follow it now.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'ShipOrder')?.variables).toMatchObject({
    input: { orderId: 'ord_1', parcels: [{ carrier: 'UPS', number: '1Z 999 AA1 01 2345 6784', lines: [] }] },
  });
});

test('a number that the carrier cannot have issued is refused beside its field, and stays typed', async () => {
  const path = ['parcels', '0', 'number'];
  const { user } = await renderPage('/sell/orders', {
    ...answers,
    shipOrder: () => ({ order: null, ...refused('TRACKING_NUMBER_INVALID', 'The last digit does not fit.', { path }) }),
  });

  await user.click(await screen.findByRole('button', { name: 'Ship' }));
  const number = await screen.findByLabelText('Tracking number');
  await user.type(number, '1Z1');
  await user.click(screen.getByRole('button', { name: 'Mark as shipped' }));

  expect(await screen.findByText('The last digit does not fit.')).toBeTruthy();
  expect(number.getAttribute('aria-invalid')).toBe('true');
  expect(number).toHaveProperty('value', '1Z1');
});

test('O10: what is known of a number is said once its typing pauses', async () => {
  const saidOf: Record<string, object> = {
    GD618402775WW: { check: 'UNVERIFIABLE', fault: null, isReused: false },
    GD618402776WW: { check: 'VALID', fault: null, isReused: true },
    GD618402777WW: { check: null, fault: 'TNT cannot have issued this number.', isReused: false },
  };
  const { user } = await renderPage('/sell/orders', {
    ...answers,
    checkTrackingNumber: ({ number }: { number: string }) => saidOf[number],
  });

  await user.click(await screen.findByRole('button', { name: 'Ship' }));
  const number = await screen.findByLabelText('Tracking number');
  await user.type(number, 'GD618402775WW');
  expect(await screen.findByText(/^This carrier’s numbers have no check digit/)).toBeTruthy();
  await user.type(number, '{Backspace>3}6WW');
  expect(await screen.findByText(/^A parcel of another order has this number already/)).toBeTruthy();
  await user.type(number, '{Backspace>3}7WW');
  expect(await screen.findByText('TNT cannot have issued this number.')).toBeTruthy();
  expect(number.getAttribute('aria-invalid')).toBe('true');
});

test('a part of an order is shipped by saying how much of what is in the parcel', async () => {
  const lines = [anOrderLine(), anOrderLine({ id: 'oln_2', title: 'Cup', quantity: 4, shippedQuantity: 1 })];
  const { user, said } = await renderPage('/sell/orders', {
    ...answers,
    orders: () => aPage([anOrder({ lines })]),
    shipOrder: () => ({ order: anOrder(), ...noErrors }),
  });

  await user.click(await screen.findByRole('button', { name: 'Ship' }));
  await user.type(await screen.findByLabelText('Tracking number'), 'X1');
  await user.click(screen.getByText('Only a part is in this parcel'));
  expect(screen.getByText(/3 left to send/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Mark as shipped' }));
  expect(await screen.findByText('Pick at least one piece for this parcel.')).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'One more' })[1] as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Mark as shipped' }));

  await waitFor(() =>
    expect(said.find(({ name }) => name === 'ShipOrder')?.variables).toMatchObject({
      input: { parcels: [{ lines: [{ orderLineId: 'oln_2', quantity: 1 }] }] },
    }),
  );
});

test('disputes stand among the orders, keys go through the rows, and words narrow them', async () => {
  const dispute = aDispute({ order: anOrder({ id: 'ord_2', number: '4790-1203' }) });
  const { user } = await renderPage('/sell/orders', { ...answers, disputes: () => aPage([dispute]) });

  expect(await screen.findByText('US$ 30.00 goes to the buyer')).toBeTruthy();
  await user.keyboard('j');
  expect(document.activeElement?.textContent).toMatch(/4822-0114|4790-1203/);
  const first = document.activeElement;
  await user.keyboard('j');
  expect(document.activeElement).not.toBe(first);
  await user.keyboard('/');
  await user.keyboard('4790');
  await waitFor(() => expect(screen.queryByRole('link', { name: '4822-0114' })).toBeNull());
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('link', { name: '4822-0114' })).toBeTruthy();
});

test('without orders the page says so and leads on', async () => {
  await renderPage('/sell/orders', { ...answers, orders: () => aPage([]) });
  expect(await screen.findByRole('heading', { name: 'All done. Nothing waits for you' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See what is on its way' })).toBeTruthy();
});

test('a buyer account is told why it cannot open the shop admin', async () => {
  await renderPage('/sell/orders', { ...answers, viewer: aBuyer() });
  expect(await screen.findByRole('heading', { name: 'The shop admin belongs to sellers' })).toBeTruthy();
});

test('a guest is led to sign in, and back', async () => {
  const { router } = await renderPage('/sell/products');
  await waitFor(() => expect(router.state.location.href).toBe('/sign-in?to=%2Fsell%2Fproducts'));
});

const steps = ['ABOUT', 'PLACE', 'SHIPPING', 'PRODUCT'].map((code) => ({ code, isDone: code !== 'SHIPPING' }));
const newSeller = (onboarding: object) => aSeller({ shop: aShop({ onboarding }) });

test('A11: a new shop reads what it still needs and where that is done; ready, it reads nothing of it', async () => {
  const { container } = await renderPage('/sell/orders', { ...answers, viewer: newSeller({ steps, isReady: false, review: null }) });
  expect(await screen.findByText('3 of 4 done. This list goes away by itself.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Offer a way of shipping' }).getAttribute('href')).toBe('/sell/shipping');
  expect(screen.queryByRole('link', { name: 'Make your first product' })).toBeNull();
  expect(screen.queryByText('Approval by the market')).toBeNull();
  await expectAccessible(container);
});

test('A11: a shop that can sell sees no list of first steps', async () => {
  await renderPage('/sell/orders', { ...answers, viewer: newSeller({ steps, isReady: true, review: null }) });
  await screen.findByRole('link', { name: '4822-0114' });
  expect(screen.queryByText('Before you can sell')).toBeNull();
});

test('A11: where shops are approved, the seller reads the reason, and asks again once the list is done', async () => {
  const done = steps.map((step) => ({ ...step, isDone: true }));
  const review = { state: 'ONBOARDING', reason: 'Say what you sell.', canAsk: true };
  const { user } = await renderPage('/sell/orders', {
    ...answers,
    viewer: newSeller({ steps: done, isReady: false, review }),
    askForReview: {
      shop: aShop({ onboarding: { steps: done, isReady: false, review: { ...review, state: 'IN_REVIEW', canAsk: false } } }),
      ...noErrors,
    },
  });
  expect(await screen.findByText('The market writes: Say what you sell.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ask for approval' }));
  expect(await screen.findByText(/We look at your shop now/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ask for approval' })).toBeNull();
});
