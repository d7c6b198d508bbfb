import fc from 'fast-check';
import { expect, test } from 'vitest';
import { volume } from '#test/volume.js';
import { chanceLength, giftCodeOf, letterCount, readGiftCode, shownGiftCode } from './gift-code.ts';

const chance = fc.array(fc.nat(letterCount - 1), { minLength: chanceLength, maxLength: chanceLength });
const runs = { numRuns: volume(300, 50_000) };

test('P1: a code is read however it is typed: small letters, blanks, dashes of any kind', () => {
  fc.assert(
    fc.property(chance, (numbers) => {
      const code = giftCodeOf(numbers);
      expect(code).toMatch(/^[A-HJKMNP-TV-Y2-9]{16}$/);
      for (const typed of [code, shownGiftCode(code), ` ${shownGiftCode(code).toLowerCase().replaceAll('-', ' – ')}\n`])
        expect(readGiftCode(typed)).toBe(code);
    }),
    runs,
  );
});

test('P1: one wrong letter, or two neighbours swapped, is told apart from a code that does not exist', () => {
  fc.assert(
    fc.property(chance, fc.nat(chanceLength), fc.integer({ min: 1, max: letterCount - 1 }), (numbers, place, step) => {
      const code = giftCodeOf(numbers);
      const letters = [...'ABCDEFGHJKMNPQRSTVWXY23456789'];
      const wrong = [...code];
      wrong[place] = letters[(letters.indexOf(code[place]!) + step) % letters.length]!;
      expect(readGiftCode(wrong.join(''))).toBeUndefined();
      const swapped = [...code];
      [swapped[place], swapped[place - 1]] = [swapped[place - 1] ?? swapped[place]!, swapped[place]!];
      if (place > 0 && place < chanceLength && code[place] !== code[place - 1]) expect(readGiftCode(swapped.join(''))).toBeUndefined();
    }),
    runs,
  );
});

test.each(['', ' ', '-', 'A', 'AAAA-AAAA-AAAA-AAA', 'AAAA-AAAA-AAAA-AAA0', '\u0000'.repeat(16), '💶'.repeat(16), 'OOOO-0000-IIII-LLLL'])(
  'P1: %j is no code',
  (typed) => expect(readGiftCode(typed)).toBeUndefined(),
);
