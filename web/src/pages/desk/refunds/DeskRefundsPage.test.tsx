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
  claimedBy: null as string | null,
  isClaimedByViewer: false,
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

test('P6: who pays a refund by hand takes it first, then says how; a refusal keeps what was typed', async () => {
  let refund = failed;
  const { user, said } = await renderPage('/desk/refunds', {
    viewer: anAgent(),
    refunds: () => aPage([refund]),
    claimRefund: () => {
      refund = { ...failed, state: 'CLAIMED', claimedBy: 'Yusuf Demir', isClaimedByViewer: true };
      return { refund, ...noErrors };
    },
    settleRefundManually: () => ({ refund: null, ...refused('REFUND_NOT_CLAIMED', 'It was paid another way meanwhile.') }),
  });
  await user.click(await screen.findByRole('button', { name: 'Pay by hand' }));
  expect(await screen.findByText(/Nothing else pays it until/)).toBeTruthy();
  expect(said.find(({ name }) => name === 'ClaimRefund')?.variables).toEqual({ input: { refundId: 'ref_1' } });
  expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'I have paid it' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'It is paid' }));
  expect(dialog.getAllByText('Write this first; it cannot stay empty.')).toHaveLength(2);
  await user.type(dialog.getByLabelText('Reference, the buyer reads it'), 'WIRE-4711');
  await user.type(dialog.getByLabelText('How it was paid, only staff read it'), 'To the account in the ticket.');
  await user.click(dialog.getByRole('button', { name: 'It is paid' }));
  expect(await dialog.findByText('It was paid another way meanwhile.')).toBeTruthy();
  expect(dialog.getByDisplayValue('WIRE-4711')).toBeTruthy();
});

test('P6: a refund that another agent pays by hand can be let go, and not settled', async () => {
  let refund: typeof failed = { ...failed, state: 'CLAIMED', claimedBy: 'Zoe' };
  const { user } = await renderPage('/desk/refunds', {
    viewer: anAgent(),
    refunds: () => aPage([refund]),
    releaseRefund: () => {
      refund = failed;
      return { refund, ...noErrors };
    },
  });
  expect(await screen.findByText('Zoe pays this by hand.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'I have paid it' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Do not pay by hand' }));
  expect(await screen.findByRole('button', { name: 'Send again' })).toBeTruthy();
});
