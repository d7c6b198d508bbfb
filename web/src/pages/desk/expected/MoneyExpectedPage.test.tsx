// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, money, noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const awaited = {
  __typename: 'PaymentAttempt',
  id: 'att_1',
  state: 'PENDING_OFFLINE',
  startedAt: '2026-12-01T10:00:00.000Z',
  methodName: 'Wire Transfer',
  amount: money(5220),
  transfer: { reference: 'PAY-7K3M-9Q2X', payBy: '2026-12-08T10:00:00.000Z', received: money(0), missing: money(5220) },
  purchase: { id: 'pur_1', orders: [{ id: 'ord_1', number: '4822-0114', buyer: { name: 'Ana' } }] },
};

test('P1: money that arrived is confirmed with amount and reference; what is typed wrong is said first', async () => {
  const { user, said, container } = await renderPage('/desk/expected', {
    viewer: anAgent(),
    moneyExpected: () => aPage([awaited]),
    confirmOfflinePayment: () => ({
      attempt: { ...awaited, state: 'UNDERPAID', transfer: { ...awaited.transfer, missing: money(220) } },
      ...noErrors,
    }),
  });
  expect(await screen.findByText('PAY-7K3M-9Q2X')).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Confirm money' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Amount that arrived, in USD'), 'fifty');
  await user.click(dialog.getByRole('button', { name: 'The money is here' }));
  expect(dialog.getByText('Type the amount like 45.00.')).toBeTruthy();
  expect(dialog.getByText('Type the reference of the statement.')).toBeTruthy();
  await user.clear(dialog.getByLabelText('Amount that arrived, in USD'));
  await user.type(dialog.getByLabelText('Amount that arrived, in USD'), '50.00');
  await user.type(dialog.getByLabelText('Reference of the bank or service'), 'BANK-1');
  await user.click(dialog.getByRole('button', { name: 'The money is here' }));
  expect(await screen.findByText(/US\$\s2.20 are still missing, and the buyer is told/)).toBeTruthy();
  expect(said.find(({ name }) => name === 'ConfirmOfflinePayment')?.variables.input).toMatchObject({
    ...{ attemptId: 'att_1', amountMinor: 5000, reference: 'BANK-1', note: null },
  });
});

test('P1: a reference that was used is refused at its field, and what was typed stays', async () => {
  const refusal = refused('PAYMENT_REFERENCE_USED', 'A payment with this reference was confirmed before.', { path: ['reference'] });
  const { user } = await renderPage('/desk/expected', {
    viewer: anAgent(),
    moneyExpected: () => aPage([awaited]),
    confirmOfflinePayment: () => ({ attempt: null, ...refusal }),
  });
  await user.click(await screen.findByRole('button', { name: 'Confirm money' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Amount that arrived, in USD'), '52.20');
  await user.type(dialog.getByLabelText('Reference of the bank or service'), 'BANK-1');
  await user.click(dialog.getByRole('button', { name: 'The money is here' }));
  expect((await dialog.findAllByText(/was confirmed before/)).length).toBeGreaterThan(0);
  expect(dialog.getByDisplayValue('BANK-1')).toBeTruthy();
});

test('P1: nothing awaited, and a reference that nothing has, say what to do', async () => {
  const { user } = await renderPage('/desk/expected', { viewer: anAgent(), moneyExpected: () => aPage([]) });
  expect(await screen.findByRole('heading', { name: 'No money is awaited' })).toBeTruthy();
  await user.type(screen.getByLabelText('Find by reference'), 'pay 7k3m{Enter}');
  expect(await screen.findByRole('heading', { name: 'No payment has this reference' })).toBeTruthy();
});
