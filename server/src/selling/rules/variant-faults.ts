interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface WantedOption {
  readonly name: string;
  readonly values: readonly string[];
}

interface WantedVariant {
  readonly sku?: string | null | undefined;
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

const same = (text: string) => text.toLowerCase();

/** Names a combination of choices: two variants with the same are the same thing. */
export function combinationOf(options: readonly { name: string; value: string }[]): string {
  return JSON.stringify(options.map(({ name, value }) => [same(name), same(value)]).sort());
}

/** Everything that does not fit together in what can be chosen, each with its path. */
export function optionFaults(options: readonly WantedOption[]): Fault[] {
  return [
    ...repeated(options.map((option) => same(option.name))).map((i) => ({
      path: ['options', i, 'name'],
      message: 'Two options have this name. Give each its own.',
    })),
    ...options.flatMap((option, i) =>
      repeated(option.values.map(same)).map((n) => ({
        path: ['options', i, 'values', n],
        message: 'This value is there twice. Take one out.',
      })),
    ),
  ];
}

/** Everything that does not fit together in variants, each with its path. @param options What can be chosen. */
export function variantFaults(options: readonly WantedOption[], variants: readonly WantedVariant[]): Fault[] {
  const skus = variants.map((variant) => same(variant.sku ?? ''));
  const unfit = variants.flatMap((variant, i) =>
    fits(options, variant) ? [] : [{ path: ['variants', i, 'options'], message: 'Choose one value of each option, and nothing else.' }],
  );
  return [
    ...unfit,
    ...repeated(variants.map((variant) => combinationOf(variant.options))).map((i) => ({
      path: ['variants', i, 'options'],
      message: options.length === 0 ? 'Without options there is one variant only.' : 'This combination is there twice. Take one out.',
    })),
    ...repeated(skus).map((i) => ({ path: ['variants', i, 'sku'], message: 'Two variants have this number. Give each its own.' })),
  ];
}

function fits(options: readonly WantedOption[], { options: chosen }: WantedVariant): boolean {
  return (
    chosen.length === options.length &&
    options.every(({ name, values }) => chosen.some((each) => each.name === name && values.includes(each.value)))
  );
}

/** Places of texts that stood before already; empty ones do not count. */
function repeated(texts: readonly string[]): number[] {
  return texts.flatMap((text, i) => (text !== '' && texts.indexOf(text) < i ? [i] : []));
}
