import { expect, test } from 'vitest';
import type { Said } from '#test/journey.js';
import { oneSeller } from '#test/seller.js';

const one = (more: object) => ({ options: [], variants: [{ options: [], ...more }] });
const colours = [{ name: 'Colour', values: ['Red', 'Blue'] }];
const red = { options: [{ name: 'Colour', value: 'Red' }] };
const blue = { options: [{ name: 'Colour', value: 'Blue' }] };

test.each<[what: string, change: Record<string, unknown>, paths: string[]]>([
  ['no title', { title: ' ' }, ['title']],
  ['a title too long', { title: 'x'.repeat(201) }, ['title']],
  ['a NUL', { title: 'a\u0000b', description: 'c\u0000d' }, ['title', 'description']],
  ['a description too long', { description: 'x'.repeat(20_001) }, ['description']],
  ['a price of nothing and a weight below', one({ priceMinor: 0, weightGrams: -1 }), ['variants.0.priceMinor', 'variants.0.weightGrams']],
  ['a price above the limit', one({ priceMinor: 100_000_001 }), ['variants.0.priceMinor']],
  ['fewer than none', one({ onHand: -1 }), ['variants.0.onHand']],
  ['four options', { options: ['A', 'B', 'C', 'D'].map((name) => ({ name, values: ['1'] })), variants: [] }, ['options']],
  ['an option without values', { options: [{ name: 'A', values: [] }], variants: [] }, ['options.0.values']],
  ['31 values', { options: [{ name: 'A', values: Array.from({ length: 31 }, (_, i) => `v${i}`) }], variants: [] }, ['options.0.values']],
  ['one option twice', { options: [...colours, { name: 'colour', values: ['1'] }], variants: [] }, ['options.1.name']],
  ['one value twice', { options: [{ name: 'A', values: ['Red', 'red'] }], variants: [] }, ['options.0.values.1']],
  ['options alone', { options: colours }, ['variants']],
  ['one combination twice', { options: colours, variants: [red, red] }, ['variants.1.options']],
  [
    'one number twice',
    {
      options: colours,
      variants: [
        { ...red, sku: 'A-1' },
        { ...blue, sku: 'a-1' },
      ],
    },
    ['variants.1.sku'],
  ],
  ['a value that is none', { options: colours, variants: [{ options: [{ name: 'Colour', value: 'Green' }] }] }, ['variants.0.options']],
  ['two without options', { options: [], variants: [{ options: [] }, { options: [] }] }, ['variants.1.options']],
  ['101 variants', { options: colours, variants: Array.from({ length: 101 }, () => red) }, ['variants']],
  ['a variant of nobody', one({ id: 'var_none' }), ['variants.0.id']],
  ['a picture of nobody', { pictures: [{ key: 'goods/upl_none', alt: '' }] }, ['pictures.0.key']],
  ['a category of nobody', { categoryId: 'cat_none' }, ['categoryId']],
  ['a number that another product has', one({ sku: 'TAKEN' }), ['variants.0.sku']],
  ['several at once', { title: '', ...one({ priceMinor: 0, sku: 'x'.repeat(61) }) }, ['title', 'variants.0.sku', 'variants.0.priceMinor']],
])('A11: %s is refused at its place, and nothing changes', async (_what, change, paths) => {
  const { market, paul, categoryId, seller } = await oneSeller();
  const other = (await seller.draft({ title: 'Other', categoryId })).product;
  await seller.update(other, one({ sku: 'TAKEN' }));
  const draft = (await seller.draft({ title: 'Mug', categoryId })).product;
  const { product, userErrors } = await seller.update(draft, change);
  expect(product).toBeNull();
  const found = userErrors.map((error: Said) => error.path.join('.'));
  for (const path of paths) expect(found).toContain(path);
  expect(userErrors.every((error: Said) => error.code === 'INVALID_INPUT')).toBe(true);
  const { ownProduct } = await market.ask(
    'query ($id: ID!) { ownProduct(id: $id) { title version variants { id } } }',
    { id: draft.id },
    paul,
  );
  expect(ownProduct).toEqual({ title: 'Mug', version: 1, variants: [] });
});
