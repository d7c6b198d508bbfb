import { expect, test } from 'vitest';
import { formatFault, hasFormat } from './number-format.ts';

test.each([
  ['1Z*{16}', '1Z999AA10123456784', true],
  ['1Z*{16}', '1Z999AA1012345678', false],
  ['E@#{9}@{2}', 'EE123456785GB', true],
  ['E@#{9}@{2}', 'RE123456785GB', false],
  ['E@#{9}@{2}', 'EE123456785G8', false],
  ['#{10,11}', '1234567890', true],
  ['#{10,11}', '12345678901', true],
  ['#{10,11}', '123456789012', false],
  ['JJD#{16,20}', 'JJD0000000000000000', true],
  ['@@######', 'AB123456', true],
])('S1: %s is the form of %s: %s', (format, number, expected) => {
  expect(formatFault(format)).toBeUndefined();
  expect(hasFormat(number, [format])).toBe(expected);
});

test.each([
  ['', /6 to 40 signs/],
  ['.*', /^Write #/],
  ['(a+)+$', /^Write #/],
  ['#{9', /^Write #/],
  ['#{9,8}', /^Write #/],
  ['#{0,9}', /^Write #/],
  ['A{9}', /^Write #/],
  ['е@#{9}', /^Write #/],
  ['1z*{16}', /^Write #/],
  ['#{5}', /6 to 40 signs/],
  ['#{41}', /6 to 40 signs/],
  ['*{1,20}*{1,20}', /Only one part/],
])('S1: %j is no form of a number', (format, fault) => {
  expect(formatFault(format)).toMatch(fault);
});

test('S1: a carrier without forms takes every number, one with several takes each of them', () => {
  expect(hasFormat('ANYTHING1', null)).toBe(true);
  expect(hasFormat('ANYTHING1', [])).toBe(true);
  expect(hasFormat('123456789', ['@{9}', '#{9}'])).toBe(true);
});
