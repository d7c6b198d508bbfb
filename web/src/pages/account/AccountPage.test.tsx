// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer, anAddress } from '../../testing/fake-accounts.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('A10: /my-account/ shows who I am, with my Member ID, and lets me out', async () => {
  let viewer: unknown = aBuyer();
  const { user, router, container } = await renderPage('/my-account/', {
    viewer: () => viewer,
    signOut: () => {
      viewer = null;
      return { ok: true, ...noErrors };
    },
  });

  expect(await screen.findByText('M-4821')).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(router.state.location.pathname).toBe('/');
});

test('A10: signed out, it leads through sign-in', async () => {
  const { router } = await renderPage('/my-account/');
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
  expect(router.state.location.search).toMatchObject({ to: expect.stringContaining('/my-account') });
});

test('an address that is refused keeps what was typed', async () => {
  const { user } = await renderPage('/my-account', {
    viewer: () => aBuyer({ addresses: [anAddress()] }),
    saveAddress: () => ({ address: null, ...refused('INVALID_INPUT', 'This postcode does not fit France.') }),
  });
  await user.click(await screen.findByRole('button', { name: /^Edit/ }));
  const town = await screen.findByLabelText('Town or city');
  await user.clear(town);
  await user.type(town, 'Paris');
  await user.click(screen.getByRole('button', { name: 'Save address' }));
  expect(await screen.findByText('This postcode does not fit France.')).toBeTruthy();
  expect(screen.getByLabelText('Town or city')).toHaveProperty('value', 'Paris');
});

test('S6: an address is asked for as its country writes it; a doubtful postcode warns and what was typed stays', async () => {
  const { user, said, container } = await renderPage('/my-account', {
    viewer: () => aBuyer({ country: 'FR', addresses: [] }),
    saveAddress: () => ({ address: anAddress(), ...noErrors }),
  });
  await user.click(await screen.findByRole('button', { name: 'Add an address' }));
  await user.type(await screen.findByLabelText('Name'), 'Yui Sato');
  await user.selectOptions(screen.getByLabelText('Country'), 'JP');
  expect(await screen.findByLabelText('Prefecture')).toBeTruthy();
  expect(screen.queryByLabelText('Town or city')).toBeNull();
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Yui Sato');
  await user.type(screen.getByLabelText('Street and number'), '1-2-3 Sakura');
  await user.type(screen.getByLabelText('Postcode'), '12');
  expect(screen.getByText(/does not look like a postcode/)).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Save address' }));
  expect(await screen.findByText('Please fill this in.')).toBeTruthy(); // the prefecture
  await user.selectOptions(screen.getByLabelText('Prefecture'), 'Kyoto');
  await user.click(screen.getByRole('button', { name: 'Save address' }));
  expect(await screen.findByText('Address saved.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'SaveAddress')?.variables.input).toMatchObject({
    country: 'JP',
    region: 'Kyoto',
    postcode: '12',
    city: '',
  });
});
