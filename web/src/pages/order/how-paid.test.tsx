// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { money, noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { anOrder } from '../../testing/fake-orders.ts';
import { renderPage } from '../../testing/render-page.tsx';

const viewer = () => aBuyer();
const stuck = {
  ...{ id: 'rfn_1', amount: money(5220), reason: 'CANCELLED', state: 'FAILED', requestedAt: '2026-12-01T10:00:00.000Z' },
  ...{ sentAt: null, completeAt: null, expectedFrom: '2026-12-04', expectedTo: '2026-12-28', to: 'Visa, 3184' },
  ...{ providerReference: null, manualReference: null, waitsForBank: false, waitsForStaff: false, canGoToWallet: true },
};

test('P1 P3: an order that two ways paid says how much each, and that a refund divides so too', async () => {
  const payments = [
    { method: 'WALLET', by: 'Your wallet', amount: money(1200) },
    { method: 'CARD', by: 'Visa 3184', amount: money(4020) },
  ];
  const purchase = { id: 'pur_1', orders: [{ id: 'ord_1' }], payments, refunds: [] };
  const { container } = await renderPage('/orders/ord_1', {
    viewer,
    order: () => anOrder({ purchase, paidBy: 'Your wallet and Visa 3184' }),
  });
  expect(await screen.findByText('Paid by Your wallet and Visa 3184')).toBeTruthy();
  expect(screen.getByText('Visa 3184').nextElementSibling?.textContent).toMatch(/40\.20/);
  expect(screen.getByText('A refund goes back the same ways, in the same proportions.')).toBeTruthy();
  await expectAccessible(container);
});

test('P3 P6: a refund that is stuck can be taken into the wallet; a refusal is said beside it', async () => {
  let tries = 0;
  const { user, said } = await renderPage('/orders/ord_1', {
    viewer,
    order: () => anOrder({ state: 'CLOSED', stateLabel: 'Closed', refunds: [stuck] }),
    refundToWallet: () => {
      tries += 1;
      if (tries === 1) return { refund: null, ...refused('REFUND_NOT_FAILED', 'Look at where this refund stands now.') };
      return { refund: { id: 'rfn_1', state: 'COMPLETE' }, ...noErrors };
    },
  });
  const button = await screen.findByRole('button', { name: 'Take it into my wallet' });
  await user.click(button);
  expect(await screen.findByText('Look at where this refund stands now.')).toBeTruthy();
  await user.click(button);
  expect(await screen.findByText(/US\$\s52.20 are in your wallet/)).toBeTruthy();
  expect(said.find(({ name }) => name === 'RefundToWallet')?.variables).toEqual({ input: { refundId: 'rfn_1' } });
});
