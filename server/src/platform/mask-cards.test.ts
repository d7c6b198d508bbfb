import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testCards } from '#sandbox/cards.js';
import { holdsCard, maskCards } from './mask-cards.ts';

test.each(Object.keys(testCards))('the card number %s is masked, however it is written', (number) => {
  const last = number.slice(-4);
  const inFours = number.replace(/(.{4})(?=.)/g, '$1 ');
  for (const typed of [number, inFours, inFours.replaceAll(' ', '-'), inFours.replaceAll(' ', '. '), [...number].join(' ')])
    expect(maskCards(`My card: ${typed}, thanks`)).toBe(`My card: •••• ${last}, thanks`);
});

test.each([
  ['with the date and the code behind it', '4242 4242 4242 4242 12 29 123', '•••• 4242 12 29 123'],
  ['two of them', '4242424242424242 5555555555554444', '•••• 4242 •••• 4444'],
  ['on two lines', '4242 4242\n4242 4242', '•••• 4242'],
  ['with a word before it', 'Visa4242424242424242', 'Visa•••• 4242'],
  ['behind an account number', 'DE89370400440532013000 4242 4242 4242 4242', 'DE89370400440532013000 •••• 4242'],
  ['below an account number', 'FR14 2004 1010 0505 0001 3M02 606\n4242424242424242', 'FR14 2004 1010 0505 0001 3M02 606\n•••• 4242'],
  ['with minus signs', '4242\u22124242\u22124242\u22124242', '•••• 4242'],
  ['in wide digits', '４２４２４２４２４２４２４２４２', '•••• 4242'],
  ['in Arabic digits', '٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢', '•••• 4242'],
  ['with blanks that nobody sees', '4242\u200b4242\u200b4242\u200b4242', '•••• 4242'],
])('a card number %s is masked', (_how, typed, masked) => expect(maskCards(typed)).toBe(masked));

test.each([
  ['a wrong check digit', '4242 4242 4242 4241'],
  ['a number with slashes', '4242/4242/4242/4242'],
  ['a longer number', '42424242424242424242424242424242'],
  ['an order number', 'Order 4821-709312, ticket T-4821-709312'],
  ['a phone number', '+63 917 123 4567 or +33 4 72 00 00 00'],
  ['two phone numbers on two lines', '600 000 000\n600 000 001'],
  ['a bar code', 'EAN 4006381333931'],
  ['a tracking number', 'GD618402775WW, 9400 1000 0000 0000 0000 00'],
  ['an account number', 'Pay to FR14 2004 1010 0505 0001 3M02 606 please'],
  ['an account number of digits', 'IBAN DE89370400440532013000, BIC COBADEFFXXX'],
  ['a moment in milliseconds twice', '1795518743194 1795518747179'],
])('%s is left as it is', (_what, typed) => expect(maskCards(typed)).toBe(typed));

test('what was masked holds no card, and masking it again changes nothing', () => {
  const piece = fc.constantFrom(...Object.keys(testCards), ' ', '-', '12', '4', 'a', ', ', '\n', '/');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const masked = maskCards(pieces.join(''));
      expect(holdsCard(masked)).toBe(false);
    }),
  );
});
