// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { money, noErrors } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aShop } from '../../../testing/fake-catalog.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const operator = anAgent({ roles: ['OPERATOR'] });
const aPayout = (part: object) => ({
  ...{ id: 'pay_1', number: 'P-1', state: 'PENDING', createdAt: '2026-11-20T10:00:00.000Z', takenAt: null, batch: null, ending: null },
  ...{ paidOn: null, bankReference: null, failure: null, note: null, isOverdue: false, obstacle: null },
  ...{ amount: money(5230), shop: aShop() },
  ...part,
});
const sent = { state: 'PROCESSING', takenAt: '2026-11-20T10:00:00.000Z', batch: 'B-7', ending: '3000' };
const payouts = [
  aPayout({}),
  aPayout({ id: 'pay_2', number: 'P-2', obstacle: 'SUSPENDED' }),
  aPayout({ id: 'pay_3', number: 'P-3', ...sent, isOverdue: true }),
];
const page = (nodes: unknown[]) => ({ nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } });

test('an operator takes what waits into a file, and reads what is in the way of the rest', async () => {
  const { user, said, container } = await renderPage('/desk/payouts', {
    viewer: operator,
    payouts: () => page(payouts),
    sendPayouts: () => ({ file: { batch: 'B-8', text: 'payout\r\n', payouts: [{ id: 'pay_1', state: 'PROCESSING' }] }, ...noErrors }),
  });
  expect(await screen.findByText('the shop is suspended', undefined, { timeout: 20_000 })).toBeTruthy();
  expect(screen.getByText(/longer on its way than it should be/)).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Take what waits into a file' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Take them' }));
  expect(await dialog.findByText(/One payout is in it\./)).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Download as CSV' })).toBeTruthy();
  expect(said.find(({ name }) => name === 'SendPayouts')?.variables.input).toMatchObject({
    idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test('of a payout that is with the bank an operator says that it was paid, or why it failed', async () => {
  const { user, said } = await renderPage('/desk/payouts', {
    viewer: operator,
    payouts: () => page(payouts),
    markPayoutPaid: () => ({ payout: { id: 'pay_3', state: 'PAID' }, ...noErrors }),
    markPayoutFailed: () => ({ payout: { id: 'pay_3', state: 'FAILED' }, ...noErrors }),
  });
  const open = async () => {
    await user.click(await screen.findByRole('button', { name: 'What became of it: payout P-3' }, { timeout: 20_000 }));
    return within(await screen.findByRole('dialog'));
  };
  const paid = await open();
  await user.click(paid.getByRole('button', { name: 'Save' }));
  expect(paid.getByText('Type what the bank calls it.')).toBeTruthy();
  await user.type(paid.getByLabelText('What the bank calls the transfer'), 'BANK-1');
  await user.click(paid.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Payout P-3 is settled.')).toBeTruthy();
  expect(said.find(({ name }) => name === 'MarkPayoutPaid')?.variables.input).toMatchObject({ payoutId: 'pay_3', bankReference: 'BANK-1' });
});

test('a payout that waits is taken back with a reason, and a file is fetched again with one', async () => {
  const { user, said } = await renderPage('/desk/payouts', {
    viewer: operator,
    payouts: () => page(payouts),
    cancelPayout: () => ({ payout: { id: 'pay_1', state: 'CANCELED' }, ...noErrors }),
    fetchPayoutFile: () => ({ file: { batch: 'B-7', text: 'payout\r\n', payouts: [] }, ...noErrors }),
  });
  await user.click(await screen.findByRole('button', { name: 'Take back payout P-1' }, { timeout: 20_000 }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Take back' }));
  expect(dialog.getByText('Say why.')).toBeTruthy();
  await user.type(dialog.getByLabelText('Reason, the shop reads it'), 'Odd.');
  await user.click(dialog.getByRole('button', { name: 'Take back' }));
  expect(await screen.findByText('The payout is taken back.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fetch file B-7 again' }));
  const fetching = within(await screen.findByRole('dialog'));
  await user.type(fetching.getByLabelText('Reason, only staff read it'), 'Lost.');
  await user.click(fetching.getByRole('button', { name: 'Fetch the file' }));
  expect(await fetching.findByRole('button', { name: 'Download as CSV' })).toBeTruthy();
  expect(said.find(({ name }) => name === 'FetchPayoutFile')?.variables.input).toEqual({ batch: 'B-7', reason: 'Lost.' });
});
