import { expect, test } from 'vitest';
import { chosenVariant, isOut, variantWith } from './choose-variant.ts';

const boot = (colour: string, size: string, available: number) => ({
  sku: `${colour}-${size}`,
  available,
  options: [
    { name: 'Colour', value: colour },
    { name: 'Size', value: size },
  ],
});
const boots = [boot('red', '39', 0), boot('red', '40', 2), boot('blue', '39', 1), boot('green', '41', 0)];
const redIn40 = boots[1]!;

test('the address names the variant, else the first in stock stands there', () => {
  expect(chosenVariant(boots, 'blue-39')?.sku).toBe('blue-39');
  expect(chosenVariant(boots, undefined)?.sku).toBe('red-40');
  expect(chosenVariant(boots, 'made-up')?.sku).toBe('red-40');
});

test('a press on a value keeps the other choices where it can', () => {
  expect(variantWith(boots, redIn40, 'Size', '39')?.sku).toBe('red-39');
  expect(variantWith(boots, redIn40, 'Colour', 'blue')?.sku).toBe('blue-39');
});

test('a value is out when nothing with it is left', () => {
  expect(isOut(boots, redIn40, 'Colour', 'green')).toBe(true);
  expect(isOut(boots, redIn40, 'Colour', 'blue')).toBe(false);
});
