// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, money, noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const failed = {
  __typename: 'Refund',
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
  order: { id: 'ord_1', number: '4822-0114' },
  amount: money(3900),
};

test('P6: a refund that failed is sent again', async () => {
  let refund = failed;
  const { user, said, container } = await renderPage('/desk/refunds', {
    viewer: anAgent(),
    refunds: () => aPage([refund]),
    retryRefund: () => {
      refund = { ...failed, state: 'REQUESTED' };
      return { refund, ...noErrors };
    },
  });
  expect(await screen.findByRole('link', { name: '4822-0114' })).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Send again' }));
  expect(await screen.findByText(/is sent to Visa 3184 once more/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull();
  expect(said.find(({ name }) => name === 'RetryRefund')?.variables).toEqual({ input: { refundId: 'ref_1' } });
});

test('P6: a refund that was paid another way needs its reference; a refusal keeps what was typed', async () => {
  const { user } = await renderPage('/desk/refunds', {
    viewer: anAgent(),
    refunds: () => aPage([failed]),
    settleRefundManually: () => ({ refund: null, ...refused('REFUND_NOT_FAILED', 'It was sent again meanwhile.') }),
  });
  await user.click(await screen.findByRole('button', { name: 'Paid another way' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'It is paid' }));
  expect(dialog.getAllByText('Write this first; it cannot stay empty.')).toHaveLength(2);
  await user.type(dialog.getByLabelText('Reference, the buyer reads it'), 'WIRE-4711');
  await user.type(dialog.getByLabelText('How it was paid, only staff read it'), 'To the account in the ticket.');
  await user.click(dialog.getByRole('button', { name: 'It is paid' }));
  expect(await dialog.findByText('It was sent again meanwhile.')).toBeTruthy();
  expect(dialog.getByDisplayValue('WIRE-4711')).toBeTruthy();
});
