import { expect, test } from 'vitest';
import { overpaidLetter } from './payment-letters.ts';

const refund = {
  amount: { amountMinor: 4_500, currency: 'USD' },
  to: 'Visa 4242',
  way: 'PROVIDER' as const,
  expectedFrom: '2026-03-05',
  expectedTo: '2026-03-30',
};
const window = { minDays: 3, maxDays: 20 };

test('O1, O2: who paid twice has nothing to do, and hears when the money comes', () => {
  expect(overpaidLetter({ ...refund, ...window, reason: 'DUPLICATE' })).toMatchObject({
    subject: 'You paid twice: $45.00 goes back',
    paragraphs: [
      'You paid $45.00 a second time for the same purchase.',
      '$45.00 goes back to Visa 4242 by itself; you have nothing to do. This takes 3 to 20 business days: expect it between 5 March 2026 and 30 March 2026.',
    ],
  });
});

test('O3: money that arrives for a closed order goes back too', () => {
  expect(overpaidLetter({ ...refund, ...window, reason: 'ORDER_CLOSED' }).paragraphs[0]).toMatch(/^Your payment of \$45\.00 arrived after/);
});
