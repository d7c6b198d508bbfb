import { expect, test } from 'vitest';
import { isNumberKey, numberKey } from './number-key.ts';

test.each([
  [' rb 123 456 785 gb ', 'RB123456785GB'],
  ['RB‑123–456—785 GB', 'RB123456785GB'],
  ['ＲＢ１２３４５６７８５ＧＢ', 'RB123456785GB'],
  ['RB\u200B123456\u00AD785GB\uFEFF', 'RB123456785GB'],
])('O9: %j is looked up as %s', (typed, key) => {
  expect(numberKey(typed)).toBe(key);
  expect(isNumberKey(numberKey(typed))).toBe(true);
});

test.each([
  ['a Cyrillic letter', 'RВ123456785GB'],
  ['nothing', ''],
  ['too short', '12345'],
  ['10,000 signs', '1'.repeat(10_000)],
  ['a wildcard', 'RB12345678%GB'],
])('O9: %s is nobody’s number', (_, typed) => expect(isNumberKey(numberKey(typed))).toBe(false));
