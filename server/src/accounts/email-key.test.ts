import { expect, test } from 'vitest';
import { emailKey } from './email-key.ts';
import { looksLikeEmail } from './rules/account.ts';

test.each([
  [' Camille@Demo.Test ', 'camille@demo.test'],
  ['ÉMILE@x.fr', 'émile@x.fr'],
  ['e\u0301mile@x.fr', 'émile@x.fr'],
  ['zoe@MÜNCHEN.example', 'zoe@xn--mnchen-3ya.example'],
  ['zoe@mu\u0308nchen.example', 'zoe@xn--mnchen-3ya.example'],
  ['zoe@XN--mnchen-3ya.example', 'zoe@xn--mnchen-3ya.example'],
  ['zoe@1.2', 'zoe@1.2'],
  ['FR12345678', 'fr12345678'],
])('A3: %j is compared as %j', (typed, key) => expect(emailKey(typed)).toBe(key));

test.each([
  ['camille@demo.test', true],
  ['M-4K7Q2', false],
])('%s looks like an e-mail: %s', (login, answer) => expect(looksLikeEmail(login)).toBe(answer));
