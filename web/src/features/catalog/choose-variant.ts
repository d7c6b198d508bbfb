export interface Choosable {
  sku: string;
  options: readonly { name: string; value: string }[];
  available: number;
}

const optionValue = (variant: Choosable, name: string) => variant.options.find((option) => option.name === name)?.value;

/** The variant that the address names; else the first that is in stock; else the first. */
export function chosenVariant<Variant extends Choosable>(variants: readonly Variant[], sku: string | undefined): Variant | undefined {
  return variants.find((variant) => variant.sku === sku) ?? variants.find((variant) => variant.available > 0) ?? variants[0];
}

/**
 * The variant that a press on one value leads to: with that value and as many of the other present choices as there are,
 * one in stock before one that is sold out.
 */
export function variantWith<Variant extends Choosable>(
  variants: readonly Variant[],
  now: Variant,
  name: string,
  value: string,
): Variant | undefined {
  const others = now.options.filter((option) => option.name !== name);
  const kept = (variant: Variant) => others.filter((option) => optionValue(variant, option.name) === option.value).length;
  return variants
    .filter((variant) => optionValue(variant, name) === value)
    .toSorted((one, other) => kept(other) - kept(one) || Number(other.available > 0) - Number(one.available > 0))[0];
}

/** Whether a value, with the other choices as they are, has anything left. */
export function isOut<Variant extends Choosable>(variants: readonly Variant[], now: Variant, name: string, value: string): boolean {
  const variant = variantWith(variants, now, name, value);
  return !variant || variant.available === 0;
}
