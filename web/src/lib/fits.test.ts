import { expect, test } from 'vitest';
import { fits } from './fits.ts';

test.each([
  ['', true],
  ['tea ines', true],
  ['TEAPOT', true],
  ['odegard', true],
  ['kettle', false],
])('“%s” fits the row: %s', (typed, isThere) => {
  expect(fits(typed, ['Enamel teapot', 'Inês Ödegård'])).toBe(isThere);
});
