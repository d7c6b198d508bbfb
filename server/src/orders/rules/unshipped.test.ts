import { expect, test } from 'vitest';
import { divideLines } from './unshipped.ts';

const lines = [
  { id: 'a', title: 'Teapot', quantity: 3, shippedQuantity: 1, cancelledQuantity: 0 },
  { id: 'b', title: 'Cup', quantity: 2, shippedQuantity: 0, cancelledQuantity: 1 },
];

test('a parcel that names nothing takes all that is left', () => {
  expect(divideLines(lines, [[]])).toEqual([
    [
      { orderLineId: 'a', quantity: 2, title: 'Teapot' },
      { orderLineId: 'b', quantity: 1, title: 'Cup' },
    ],
  ]);
});

test('beside a parcel that names its lines, it takes the rest', () => {
  expect(divideLines(lines, [[{ orderLineId: 'a', quantity: 2 }], []])).toEqual([
    [{ orderLineId: 'a', quantity: 2, title: 'Teapot' }],
    [{ orderLineId: 'b', quantity: 1, title: 'Cup' }],
  ]);
});

test.each([
  [[[{ orderLineId: 'a', quantity: 3 }]], 'More of “Teapot”'],
  [[[{ orderLineId: 'a', quantity: 1 }], [{ orderLineId: 'a', quantity: 2 }]], 'More of “Teapot”'],
  [[[{ orderLineId: 'x', quantity: 1 }]], 'not in this order'],
  [[[], []], 'nothing in it'],
])('%j is refused: %s', (parcels, reason) => expect(divideLines(lines, parcels)).toContain(reason));
