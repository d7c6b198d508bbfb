import { z } from 'zod';
import { isCountry } from '#server/kernel/countries.js';
import { InvalidInput } from '#server/kernel/errors.js';
import { holdsCard, maskCards } from './mask-cards.ts';

/** @throws InvalidInput with one issue per fault, each with its path in the mutation's input. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidInput(result.error.issues.map(({ path, message }) => ({ path: path.map(String), message })));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** A surrogate without its other half: no database and no link can hold it. */
const halfCharacters = /\p{Surrogate}/u;
/** What nobody sees: controls and format characters, such as those that turn the direction of writing. */
const invisible = /[\p{Cc}\p{Cf}]/u;
/** Joiners, which languages and emoji need, and the signs of Arabic and Syriac that are format characters by name only. */
const visibleFormats = /\u200c|\u200d|[\u0600-\u0605\u06dd\u070f\u08e2]/g;
const bidirectionalOverrides = /[\u202a-\u202e\u2066-\u2069]/g;

/** A line of words: trimmed, without control characters or direction overrides, at most `max` code points. Card numbers in it are masked. */
export function line(label: string, max: number, min = 1) {
  return wholeLine(label, max, min).transform(maskCards);
}

function wholeLine(label: string, max: number, min: number) {
  return z
    .string()
    .transform((value) => value.replace(bidirectionalOverrides, '').trim())
    .refine(
      (value) => !controlCharacters.test(value) && !halfCharacters.test(value),
      `${label} holds characters that cannot be printed. Type it again.`,
    )
    .refine(
      (value) => [...value].length >= min,
      min === 1 ? `Fill in: ${label.toLowerCase()}.` : `${label} needs at least ${min} characters.`,
    )
    .refine((value) => [...value].length <= max, `${label} may have at most ${max} characters.`);
}

/** A name: like `line`, and without line breaks, tabs or characters that nobody sees inside. */
export function name(label: string, max: number, min = 1) {
  return oneLine(label).pipe(line(label, max, min));
}

function oneLine(label: string) {
  return z
    .string()
    .transform((value) => value.trim())
    .refine((value) => !/[\t\n\r\u2028\u2029]/.test(value), `${label} stands on one line.`)
    .refine(
      (value) => controlCharacters.test(value) || !invisible.test(value.replace(visibleFormats, '').replace(/[\t\n\r]/g, '')),
      `${label} holds characters that nobody can see, such as ones that turn the direction of writing. Type it again.`,
    );
}

/** Words in which a masked digit would do harm, such as where money is paid to: like `line`, and a card number is refused. */
export function exactLine(label: string, max: number, min = 1) {
  return wholeLine(label, max, min).refine(
    (value) => !holdsCard(value),
    `${label} holds a card number, and those are never kept. If it is something else, put a slash among its digits.`,
  );
}

/** Such words on one line, such as what a bank calls a transfer: like `name`, and a card number is refused. */
export function exactName(label: string, max: number, min = 1) {
  return oneLine(label).pipe(exactLine(label, max, min));
}

/** A line that may stay empty; empty is null. */
export function optionalLine(label: string, max: number) {
  return line(label, max, 0)
    .nullish()
    .transform((value) => value || null);
}

/** A name that may stay empty; empty is null. */
export function optionalName(label: string, max: number) {
  return name(label, max, 0)
    .nullish()
    .transform((value) => value || null);
}

/** The key that a client makes at the click: a UUID. */
export const idempotencyKey = z.uuid('The idempotency key must be a UUID, made new for each click.');

/** A country or territory of ISO 3166-1, by its two letters. */
export const countryCode = z.string().refine(isCountry, 'Choose a country of the list.');

/** A count of goods. */
export const quantity = z
  .number('Count in whole pieces.')
  .refine(Number.isSafeInteger, 'Count in whole pieces.')
  .min(1, 'Take at least one.')
  .max(999, 'At most 999 of one thing in an order.');

/** Minor units that a person states. */
export const amountMinor = z
  .number('Amounts are whole minor units.')
  .refine(Number.isSafeInteger, 'Amounts are whole minor units, at most 9007199254740991.')
  .min(0, 'An amount cannot be below zero.');

/** A list that may be left out: null and nothing are the empty list. At most 100. */
export function optionalList<Schema extends z.ZodType>(each: Schema) {
  return z
    .array(each)
    .max(100, 'Name at most 100.')
    .nullish()
    .transform((list) => list ?? []);
}
