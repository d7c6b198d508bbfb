import { expect, test } from 'vitest';
import { line, optionalLine, parseInput } from './input.ts';

test.each([
  ['half a character', 'a\ud800b'],
  ['the other half', '\udc00'],
  ['NUL', 'a\u0000b'],
  ['a bell', 'a\u0007'],
])('%s in a line is refused', (_what, text) => {
  expect(() => parseInput(line('The name', 20), text)).toThrow('The name holds characters that cannot be printed.');
  expect(() => parseInput(optionalLine('The name', 20), text)).toThrow('The name holds characters that cannot be printed.');
});

test.each([
  ['a whole character of two halves', '🫖', '🫖'],
  ['blanks around', '  tea ', 'tea'],
  ['what turns the direction of writing', 'a\u202egnp', 'agnp'],
  ['every normal form', 'e\u0301', 'e\u0301'],
])('%s in a line is taken', (_what, text, taken) => {
  expect(parseInput(line('The name', 20), text)).toBe(taken);
});
