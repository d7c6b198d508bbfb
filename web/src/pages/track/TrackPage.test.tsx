// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aParcel } from '../../testing/fake-orders.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('O9: a stranger finds a parcel by its number, typed with blanks and small letters', async () => {
  const { user, router, said, container } = await renderPage('/track', { trackParcel: () => aParcel() });

  await user.type(await screen.findByLabelText('Tracking number'), 'gd 618 402 775 ww');
  await user.click(screen.getAllByRole('button', { name: 'Track Order' })[0]!);
  expect(await screen.findByText('At the depot')).toBeTruthy();
  expect(router.state.location.search).toEqual({ number: 'GD618402775WW' });
  expect(said.findLast(({ name }) => name === 'TrackPage')?.variables).toEqual({ number: 'GD618402775WW' });
  await expectAccessible(container);
});

test('O10: an unknown number says how long carriers take', async () => {
  await renderPage('/track?number=NOPE', { trackParcel: () => null });
  expect(await screen.findByText(/Carriers need 3 to 7 days/)).toBeTruthy();
});

test('O9: a guest finds an order by its number and e-mail address, and the address stays out of the page’s own', async () => {
  const order = {
    number: '4821-709312',
    state: 'AWAITING_DELIVERY',
    stateLabel: 'Awaiting delivery',
    promised: { from: '2026-12-03', to: '2026-12-09' },
  };
  const { user, router, said, container } = await renderPage('/track', {
    trackOrder: () => ({ ...order, parcels: [aParcel({ lines: [] }), aParcel({ id: 'pcl_2', number: 'GD618402776WW', lines: [] })] }),
  });

  await user.type(await screen.findByLabelText('Order number'), '4821 709312');
  await user.type(screen.getByLabelText('E-mail address'), 'ana@test.example');
  await user.click(screen.getAllByRole('button', { name: 'Track Order' })[1]!);
  expect(await screen.findByRole('heading', { name: 'Order 4821-709312' })).toBeTruthy();
  expect(screen.getByText(/^Awaiting delivery\. Promised for 3–9 Dec/)).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Parcel 2 of 2' })).toBeTruthy();
  expect(said.findLast(({ name }) => name === 'TrackOrder')?.variables).toEqual({ number: '4821 709312', email: 'ana@test.example' });
  expect(router.state.location.href).toBe('/track');
  await expectAccessible(container);
});

test('O9: an order that is not found, and one of somebody else, read the same', async () => {
  const { user } = await renderPage('/track', { trackOrder: () => null });
  await user.type(await screen.findByLabelText('Order number'), '0000-000000');
  await user.type(screen.getByLabelText('E-mail address'), 'ana@test.example');
  await user.click(screen.getAllByRole('button', { name: 'Track Order' })[1]!);
  expect(await screen.findByText('We find no order with this number and address')).toBeTruthy();
});

test('O9: the page of one’s own parcel hears of each scan', async () => {
  let parcel = aParcel({ order: { id: 'ord_1', number: '4821-7093' } });
  const { tell } = await renderPage('/track?number=GD618402775WW', { trackParcel: () => parcel });
  expect(await screen.findByText('At the depot')).toBeTruthy();
  const delivered = {
    id: 'trk_3',
    at: '2026-12-02T09:00:00.000Z',
    code: 'DELIVERED',
    description: 'Handed over',
    place: 'Lyon',
    country: 'FR',
  };
  parcel = aParcel({ state: 'DELIVERED', stateLabel: 'Delivered', events: [delivered], order: { id: 'ord_1', number: '4821-7093' } });
  await tell({ orderChanged: { __typename: 'Order', id: 'ord_1', version: 4 } });
  expect(await screen.findByText('Handed over')).toBeTruthy();
});
