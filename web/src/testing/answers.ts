/** The pieces that all answers for tests are made of. */

export type Part = Record<string, unknown>;

export const money = (amountMinor: number, currency = 'USD') => ({
  amountMinor,
  currency,
  formatted: `US$ ${(amountMinor / 100).toFixed(2)}`,
});

export const picture = (name: string) => ({ url: `/media/${name}.webp`, alt: `A ${name}` });

export const aPage = (nodes: unknown[], part: Part = {}) => ({
  nodes,
  edges: nodes.map((node, index) => ({ cursor: String(index), node })),
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  ...part,
});

export const noErrors: { userErrors: unknown[] } = { userErrors: [] };

export const refused = (code: string, message: string, part: Part = {}) => ({
  userErrors: [{ __typename: 'GenericUserError', code, message, path: [], ...part }],
});
