import { expect, test } from 'vitest';
import { headlineOf } from './headline.ts';

const order = { state: 'AWAITING_DELIVERY' as const, closeReason: null, refunds: [], dispute: null, parcels: [] };

test.each([
  [{}, 'onWay'],
  [{ parcels: [{ events: [{ at: '2026-12-01', place: 'Lyon' }] }] }, 'inPlace'],
  [{ dispute: { endedAt: null } }, 'dispute'],
  [{ dispute: { endedAt: '2026-12-01T00:00:00Z' } }, 'onWay'],
  [{ state: 'CLOSED' as const, refunds: [{ state: 'PROCESSING' as const }] }, 'refunded'],
  [{ state: 'CLOSED' as const, refunds: [{ state: 'COMPLETE' as const }] }, 'refundDone'],
  [{ state: 'CLOSED' as const }, 'closed'],
])('%j says %s', (part, headline) => {
  expect(headlineOf({ ...order, ...part }).headline).toBe(headline);
});

test('the place is that of the newest scan that names one', () => {
  const events = [
    { at: '2026-11-30T00:00:00Z', place: 'Porto' },
    { at: '2026-12-01T00:00:00Z', place: 'Lyon' },
    { at: '2026-12-02T00:00:00Z', place: null },
  ];
  expect(headlineOf({ ...order, parcels: [{ events }] }).place).toBe('Lyon');
});
