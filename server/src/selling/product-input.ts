import { z } from 'zod';
import { productLimits as most } from '#server/catalog/index.js';
import { exactName, line, name } from '#server/platform/input.js';
import { optionFaults, variantFaults } from './rules/variant-faults.ts';

const number = (what: string, max: number, min: number) =>
  z
    .number(`${what} is a whole number.`)
    .int(`${what} is a whole number.`)
    .min(min, min === 1 ? `${what} is at least 1.` : `${what} cannot be below ${min}.`)
    .max(max, `${what} may be at most ${max.toLocaleString('en')}.`)
    .nullish();

const chosen = z.object({ name: name('The name of the option', most.optionName), value: name('The value', most.optionName) });

const variant = z.object({
  id: z.string().nullish(),
  sku: exactName('The number', most.sku, 0).nullish(),
  options: z.array(chosen).max(most.options, `A variant is of at most ${most.options} options.`),
  priceMinor: number('The price in minor units', most.priceMinor, 1),
  weightGrams: number('The weight in grams', most.weightGrams, 1),
  onHand: number('The count', most.onHand, 0),
  pictureKey: z.string().max(200).nullish(),
});

const option = z.object({
  name: name('The name of the option', most.optionName),
  values: z
    .array(name('The value', most.optionName))
    .min(1, 'Add at least one value, or take the option out.')
    .max(most.values, `An option may have at most ${most.values} values.`),
});

const picture = z.object({ key: z.string().max(200), alt: line('The words for the picture', most.alt, 0) });
const fact = z.object({ name: name('The name of the fact', most.factName), value: line('The fact', most.factValue) });

/** What a shop may change of a product. What is left out stays; options and variants come together. */
export const updateProductInput = z
  .object({
    productId: z.string(),
    version: z.number().int(),
    title: name('The title', most.title).nullish(),
    categoryId: z.string().nullish(),
    description: line('The description', most.description, 0).nullish(),
    facts: z.array(fact).max(most.facts, `Name at most ${most.facts} facts.`).nullish(),
    pictures: z.array(picture).max(most.pictures, `A product may have at most ${most.pictures} pictures.`).nullish(),
    options: z.array(option).max(most.options, `A product may have at most ${most.options} options.`).nullish(),
    variants: z.array(variant).max(most.variants, `A product may have at most ${most.variants} variants.`).nullish(),
  })
  .superRefine(({ options, variants }, check) => {
    const together = (options ?? null) === null || variants ? [] : [{ path: ['variants'], message: 'Send the variants with the options.' }];
    const faults = [...together, ...optionFaults(options ?? []), ...(options && variants ? variantFaults(options, variants) : [])];
    for (const { path, message } of faults) check.addIssue({ code: 'custom', path: [...path], message });
  });

export type ProductChange = z.output<typeof updateProductInput>;
export type WantedVariant = NonNullable<ProductChange['variants']>[number];
