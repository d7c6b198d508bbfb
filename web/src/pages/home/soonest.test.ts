import { expect, test } from 'vitest';
import { soonest } from './soonest.ts';

const thing = (id: string, ...days: string[]) => ({ id, shippingOptions: days.map((to) => ({ arrives: { from: to, to } })) });

test('the things that arrive first lead, by their quickest option', () => {
  const { products, by } = soonest([thing('slow', '2026-12-20'), thing('quick', '2026-12-24', '2026-12-09'), thing('unserved')], 5);
  expect(products.map((product) => product.id)).toEqual(['quick', 'slow']);
  expect(by).toBe('2026-12-20');
});

test('where nothing can be sent there is no day to promise', () => {
  expect(soonest([thing('unserved')], 5)).toEqual({ products: [], by: null });
});
