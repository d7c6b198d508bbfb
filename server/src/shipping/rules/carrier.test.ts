import { expect, test } from 'vitest';
import { trackingUrlFault } from './carrier.ts';

test.each([
  ['https://carrier.example/track?number={number}', true],
  ['https://carrier.example/{number}', true],
  ['https://carrier.example/#/track/{number}', true],
  ['http://carrier.example/{number}', false],
  ['https://carrier.example/track', false],
  ['https://{number}.example/', false],
  ['https://carrier.example:{number}/', false],
  ['https://carrier.example@{number}/', false],
  ['https://me@carrier.example/{number}', false],
  ['https://carrier.example/{number}/{number}', false],
  ['javascript:alert({number})', false],
  ['//carrier.example/{number}', false],
  ['', false],
])('S1: %s can be the address of a tracking page: %s', (template, expected) => {
  expect(trackingUrlFault(template) === undefined).toBe(expected);
});
