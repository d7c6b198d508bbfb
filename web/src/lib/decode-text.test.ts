import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from([...text].flatMap((sign) => (isLittle ? [sign.charCodeAt(0), 0] : [0, sign.charCodeAt(0)])));

test.each([
  ['UTF-8', new TextEncoder().encode('1;TNT;für'), '1;TNT;für'],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x31]), '1'],
  ['UTF-16, little end first, with a mark', Uint8Array.from([0xff, 0xfe, 0x31, 0]), '1'],
  ['UTF-16, big end first, with a mark', Uint8Array.from([0xfe, 0xff, 0, 0x31]), '1'],
  ['UTF-16, little end first', wide('1;TNT', true), '1;TNT'],
  ['UTF-16, big end first', wide('1;TNT', false), '1;TNT'],
  ['Windows-1252', Uint8Array.from([0x31, 0x3b, 0x66, 0xfc, 0x72]), '1;für'],
  ['nothing', new Uint8Array(), ''],
])('a file in %s is read', (_encoding, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});
