import fc from 'fast-check';
import { expect, test } from 'vitest';
import { volume } from '#test/volume.js';
import { commissionOf, leftOf, lossShares, type OrderMoney, refundShares } from './money-of-order.ts';

const order = fc.record({
  itemsMinor: fc.integer({ min: 0, max: 10_000_000 }),
  shippingMinor: fc.integer({ min: 0, max: 1_000_000 }),
  refundedMinor: fc.constant(0),
  chargedBackMinor: fc.constant(0),
  commissionBasisPoints: fc.integer({ min: 0, max: 3_000 }),
});

test('however an order is refunded in parts, both shares stay whole, none is negative, and the last part takes the rest', () => {
  fc.assert(
    fc.property(order, fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 8 }), (start, parts) => {
      let current: OrderMoney = start;
      let commission = commissionOf(start);
      let seller = leftOf(start) - commission;
      for (const part of [...parts, 100]) {
        const amount = Math.floor((leftOf(current) * part) / 100);
        const shares = refundShares(current, amount);
        expect(shares.seller + shares.commission).toBe(amount);
        commission -= shares.commission;
        seller -= shares.seller;
        current = { ...current, refundedMinor: current.refundedMinor + amount };
        expect(commission).toBeGreaterThanOrEqual(0);
        expect(seller).toBeGreaterThanOrEqual(0);
        expect(commission + seller).toBe(leftOf(current));
      }
      expect([commission, seller]).toEqual([0, 0]);
    }),
    { numRuns: volume(2_000, 200_000) },
  );
});

test('the market’s share is of merchandise, not of shipping (D.3)', () => {
  expect(commissionOf({ itemsMinor: 4_000, shippingMinor: 500, refundedMinor: 0, chargedBackMinor: 0, commissionBasisPoints: 800 })).toBe(
    320,
  );
});

test('a lost chargeback is borne to the last cent: by the market’s share, by what the shop is owed, and the rest is a loss', () => {
  const owed = fc.integer({ min: -5_000_000, max: 20_000_000 });
  fc.assert(
    fc.property(order, owed, owed, (start, pending, available) => {
      const shares = lossShares(start, leftOf(start), Math.max(0, pending), available);
      expect(shares.commission + shares.pending + shares.available + shares.loss).toBe(leftOf(start));
      expect(Math.min(shares.pending, shares.available, shares.loss)).toBeGreaterThanOrEqual(0);
      expect(shares.available).toBeLessThanOrEqual(Math.max(0, available));
    }),
  );
});
