import { expect, test } from 'vitest';
import { emailKey, looksLikeEmail } from './account.ts';

test.each([
  [' Camille@Demo.Test ', 'camille@demo.test'],
  ['ÉMILE@x.fr', 'émile@x.fr'],
])('%j is compared as %j', (typed, key) => expect(emailKey(typed)).toBe(key));

test.each([
  ['camille@demo.test', true],
  ['M-4K7Q2', false],
])('%s looks like an e-mail: %s', (login, answer) => expect(looksLikeEmail(login)).toBe(answer));
