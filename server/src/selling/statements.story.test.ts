import { expect, test } from 'vitest';
import { oneSeller } from '#test/seller.js';
import { countStatements } from '#test/statements.js';

test('what is missing of 12 drafts takes as many statements as of two', async () => {
  const { market, paul, seller, categoryId } = await oneSeller();
  for (let i = 0; i < 12; i++) await seller.draft({ title: `Mug ${i}`, categoryId });
  const ask = async (first: number) => {
    const asked = `{ ownProducts(state: DRAFT, first: ${first}) { nodes { missing { code } availableActions { action allowed } } } }`;
    const { nodes } = (await market.ask(asked, {}, paul)).ownProducts;
    expect(nodes).toHaveLength(first);
    const codes = ['DESCRIPTION', 'PICTURE', 'VARIANT'].map((code) => ({ code }));
    for (const { missing } of nodes) expect(missing).toEqual(codes);
  };
  const forTwo = await countStatements(() => ask(2));
  const forMany = await countStatements(() => ask(12));
  expect(forMany).toBe(forTwo);
  expect(forMany).toBeGreaterThan(0);
  expect(forMany).toBeLessThanOrEqual(10);
});
