// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../testing/axe.ts';
import { aParcel } from '../../testing/fake-orders.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('O9: a stranger finds a parcel by its number, typed with blanks and small letters', async () => {
  const { user, router, said, container } = await renderPage('/track', { trackParcel: () => aParcel() });

  await user.type(await screen.findByLabelText('Tracking number'), 'gd 618 402 775 ww');
  await user.click(screen.getByRole('button', { name: 'Track Order' }));
  expect(await screen.findByText('At the depot')).toBeTruthy();
  expect(router.state.location.search).toEqual({ number: 'GD618402775WW' });
  expect(said.findLast(({ name }) => name === 'TrackPage')?.variables).toEqual({ number: 'GD618402775WW' });
  await expectAccessible(container);
});

test('O10: an unknown number says how long carriers take', async () => {
  await renderPage('/track?number=NOPE', { trackParcel: () => null });
  expect(await screen.findByText(/Carriers need 3 to 7 days/)).toBeTruthy();
});
