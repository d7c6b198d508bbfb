// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { money } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const operator = anAgent({ roles: ['OPERATOR'] });
const proof = {
  ...{ at: '2026-12-01T10:00:00.000Z', transactionCount: 3, entryCount: 7, sealedCount: 3, head: 'ab12', isBalanced: true },
  balances: [
    { group: 'psp', amount: money(4500) },
    { group: 'escrow', amount: money(-4500) },
  ],
};

test('an operator reads what stands where, and how to check it', async () => {
  const { container } = await renderPage('/desk/books', { viewer: operator, ledgerProof: proof });
  expect(await screen.findByText('The books balance: all bookings sum to zero.')).toBeTruthy();
  const row = within(screen.getByRole('row', { name: /Held for orders/ }));
  expect(row.getAllByRole('cell')[2]!.textContent).toContain('45.00');
  expect(screen.getByText('3 bookings of 7 lines, 3 of them sealed.')).toBeTruthy();
  expect(screen.getByText(/--head ab12/)).toBeTruthy();
  await expectAccessible(container);
});

test('books that do not balance raise an alarm', async () => {
  await renderPage('/desk/books', { viewer: operator, ledgerProof: { ...proof, isBalanced: false, balances: [], head: '' } });
  expect(await screen.findByText(/The books do not balance/)).toBeTruthy();
  expect(screen.getByText('Nothing is booked yet.')).toBeTruthy();
});

test('an agent is told whose the books are', async () => {
  await renderPage('/desk/books', { viewer: anAgent() });
  expect(await screen.findByRole('heading', { name: 'The books belong to the market’s operators' })).toBeTruthy();
});
