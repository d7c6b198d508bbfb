import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BookedForOrder, moneyPartsOf } from './money-parts.ts';

const line = (kind: string, account: string, amountMinor: number): BookedForOrder => ({ kind, account, amountMinor });

test('an order for which nothing was booked has no parts', () => {
  expect(moneyPartsOf([])).toBeNull();
  expect(moneyPartsOf([line('refund paid twice', 'goodwill', 5), line('refund paid twice', 'psp:x', -5)])).toBeNull();
});

test('a coupon of the market is paid money too (D.3)', () => {
  const allot = [line('allot', 'buyer_unapplied:p', 4_079), line('allot', 'promo_expense', 421), line('allot', 'escrow:a', -4_500)];
  expect(moneyPartsOf(allot)).toMatchObject({ paidMinor: 4_500, heldMinor: 4_500 });
});

test('an account that no part has is a fault', () => {
  expect(() => moneyPartsOf([line('odd', 'psp_fee', 1)])).toThrow('psp_fee');
});

const accounts = ['escrow:o', 'seller_pending:s:o', 'seller_available:s', 'commission', 'refund_payable:r', 'psp:x', 'wallet:a', 'bank'];
const movement = fc.record({
  from: fc.constantFrom(...accounts),
  to: fc.constantFrom(...accounts, 'chargeback_suspense:c', 'chargeback_loss'),
  amountMinor: fc.integer({ min: 1, max: 1_000_000 }),
});

test('however money moves between the accounts of an order, the parts sum to what was paid', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.array(movement), (paid, moves) => {
      const lines = moves.flatMap(({ from, to, amountMinor }) => [line('move', from, amountMinor), line('move', to, -amountMinor)]);
      const parts = moneyPartsOf([line('allot', 'buyer_unapplied:p', paid), line('allot', 'escrow:o', -paid), ...lines])!;
      expect(parts.paidMinor).toBe(paid);
      expect(parts.heldMinor + parts.withShopMinor + parts.beingRefundedMinor + parts.refundedMinor).toBe(paid);
    }),
  );
});
