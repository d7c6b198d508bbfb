import { expect, test } from 'vitest';
import { refuseTooManyPieces, refuseTooManyUnpaid } from './unpaid-limits.ts';

test.each([
  [0, 1, null],
  [1, 1, 'You have 1 unpaid purchase,'],
  [19, 20, null],
  [20, 20, 'You have 20 unpaid purchases,'],
  [25, 20, 'You have 20 unpaid purchases,'], // the operator has lowered the limit since
])('with %i other unpaid purchases and a limit of %i: %s', (others, limit, said) => {
  const refusing = () => refuseTooManyUnpaid(others, limit, []);
  if (said) expect(refusing).toThrow(said);
  else expect(refusing).not.toThrow();
});

const pieces = (variantId: string, quantity: number) => ({ variantId, quantity, title: variantId });

test.each([
  ['as many as may be', [pieces('a', 10)], [], null],
  ['one too many', [pieces('a', 11)], [], 'a'],
  ['too many together with another purchase', [pieces('a', 6)], [pieces('a', 5)], 'a'],
  ['many of another variant elsewhere', [pieces('a', 10)], [pieces('b', 50)], null],
  ['the second line', [pieces('a', 1), pieces('b', 2)], [pieces('b', 9)], 'b'],
  ['nothing', [], [pieces('a', 50)], null],
])('%s', (_, wanted, others, variantId) => {
  const refusing = () => refuseTooManyPieces(wanted, others, 10);
  if (variantId) expect(refusing).toThrow(expect.objectContaining({ code: 'TOO_MANY_PIECES_UNPAID', variantId, limit: 10 }));
  else expect(refusing).not.toThrow();
});
