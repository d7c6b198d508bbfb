// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { money } from '../../testing/answers.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aSeller } from '../../testing/fake-work.ts';
import { renderPage } from '../../testing/render-page.tsx';

test('P1: My account says what the wallet holds, in each currency, and leads to its entries', async () => {
  const balances = [money(4500), { ...money(120), currency: 'EUR' }];
  await renderPage('/my-account', { viewer: () => aBuyer(), wallet: () => ({ balances }) });
  const wallet = within(await screen.findByRole('region', { name: 'Your wallet' }));
  expect(wallet.getByText(/45/)).toBeTruthy();
  expect(wallet.getByText(/1\.20|1/)).toBeTruthy();
  expect(wallet.getByRole('link', { name: 'Gift codes and entries' }).getAttribute('href')).toBe('/my-account/wallet');
});

test('P1: who sells has no wallet there', async () => {
  await renderPage('/my-account', { viewer: () => aSeller() });
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Your wallet' })).toBeNull();
});
