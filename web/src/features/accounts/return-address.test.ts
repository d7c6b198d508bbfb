import { expect, test } from 'vitest';
import { safeReturn } from './return-address.ts';

test.each([
  ['/orders/ord_1', '/orders/ord_1'],
  ['//evil.test/orders', undefined],
  ['/\\evil.test', undefined],
  ['https://evil.test', undefined],
  ['/sign-in?to=/cart', undefined],
  ['/join/buyer', undefined],
  ['/retrieve-password/finish', undefined],
  ['/joiners', '/joiners'],
  [undefined, undefined],
])('%s leads back to %s', (to, back) => {
  expect(safeReturn(to)).toBe(back);
});
