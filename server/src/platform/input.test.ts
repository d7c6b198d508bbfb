import { expect, test } from 'vitest';
import { line, name, optionalLine, optionalName, parseInput } from './input.ts';

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

test.each([
  ['a turn of the direction', 'a\u202egnp'],
  ['an isolate', 'a\u2067b'],
  ['a mark of direction', 'a\u200eb'],
  ['a soft hyphen', 'a\u00adb'],
  ['a control of the second kind', 'a\u009bb'],
  ['hidden letters', 'a\u{e0061}b'],
])('%s in a name is refused', (_what, text) => {
  for (const schema of [name('The name', 20), optionalName('The name', 20)])
    expect(() => parseInput(schema, text)).toThrow('The name holds characters that nobody can see');
});

test.each([
  ['a joiner of Persian', 'می\u200cخواهم'],
  ['an emoji of several', '👩\u200d🚀'],
  ['a sign of Arabic', 'x\u0600y'],
])('%s in a name is taken', (_what, text) => expect(parseInput(name('The name', 20), text)).toBe(text));
