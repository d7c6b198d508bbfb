import type { UpdateProductInput } from '../../graphql/schema.generated.ts';
import { minorFromTyped, typedFromMinor } from '../../lib/money.ts';
import type { ProductForm_ProductFragment } from './OwnProduct.generated.ts';

export type OwnProduct = Omit<ProductForm_ProductFragment, ' $fragmentName'>;

/** How far the product reaches: what the server allows, so that a form does not offer more. */
export const formLimits = { pictures: 12, options: 3, values: 30, variants: 100, facts: 30 };

export interface FormPicture {
  key: string;
  alt: string;
  /** Small, for the form. */
  url: string;
}

export interface FormOption {
  name: string;
  values: string[];
}

/** One row of the table of variants, as it is typed. */
export interface FormRow {
  id: string | null;
  isOffered: boolean;
  sku: string;
  price: string;
  weight: string;
  onHand: string;
  /** As it was when the page was opened; null for a new row. */
  onHandBefore: string | null;
  held: number;
  pictureKey: string;
}

export interface ProductForm {
  title: string;
  description: string;
  categoryId: string;
  facts: { name: string; value: string }[];
  pictures: FormPicture[];
  options: FormOption[];
  /** By the values of a combination. Rows of combinations that are not chosen now are kept for when they come back. */
  rows: Record<string, FormRow>;
}

const keyOf = (values: readonly string[]) => values.map((value) => value.toLowerCase()).join('\u0001');

/** The form of a product as it is saved. */
export function formOf(product: OwnProduct): ProductForm {
  const rows = product.variants.map((variant) => {
    const values = product.options.map(({ name }) => variant.options.find((chosen) => chosen.name === name)?.value ?? '');
    const row: FormRow = {
      id: variant.id,
      isOffered: true,
      sku: variant.sku,
      price: variant.price ? typedFromMinor(variant.price) : '',
      weight: String(variant.weightGrams ?? ''),
      onHand: String(variant.onHand),
      onHandBefore: String(variant.onHand),
      held: variant.held,
      pictureKey: variant.picture && variant.picture.key !== product.pictures[0]?.key ? variant.picture.key : '',
    };
    return [keyOf(values), row] as const;
  });
  return {
    title: product.title,
    description: product.description,
    categoryId: product.categoryPath.at(-1)?.id ?? '',
    facts: product.facts.map(({ name, value }) => ({ name, value })),
    pictures: product.pictures.map(({ key, alt, small }) => ({ key, alt: alt === product.title ? '' : alt, url: small })),
    options: product.options.map(({ name, values }) => ({ name, values: [...values] })),
    rows: Object.fromEntries(rows),
  };
}

export interface ShownRow extends FormRow {
  key: string;
  values: string[];
}

/** How many combinations the options make. */
export function countCombinations(options: readonly FormOption[]): number {
  return options.reduce((count, { values }) => count * values.length, 1);
}

/** The rows of the table: one for each combination, with what was typed into it; new ones begin with the first row's price and weight. */
export function shownRows({ options, rows }: ProductForm): ShownRow[] {
  if (countCombinations(options) > formLimits.variants) return [];
  const known = Object.values(rows);
  const first = known[0];
  const isNew = known.every((row) => row.id === null);
  const fresh = (values: string[]): FormRow => ({
    ...{ id: null, isOffered: isNew || values.length === 0 || !hasSaved(options, rows), sku: '', onHand: '', onHandBefore: null },
    ...{ held: 0, price: first?.price ?? '', weight: first?.weight ?? '', pictureKey: '' },
  });
  return combinations(options).map((values) => ({ ...(rows[keyOf(values)] ?? fresh(values)), key: keyOf(values), values }));
}

/** Whether any combination of these options is saved: then one without a row was left out on purpose. */
function hasSaved(options: readonly FormOption[], rows: ProductForm['rows']): boolean {
  return combinations(options).some((values) => rows[keyOf(values)]?.id);
}

function combinations(options: readonly FormOption[]): string[][] {
  return options.reduce<string[][]>((all, { values }) => all.flatMap((before) => values.map((value) => [...before, value])), [[]]);
}

/** A field of the table that cannot be read, by row and column. */
export type RowFault = 'price' | 'weight' | 'onHand';

/** What cannot be sent: it is no number. Empty fields are fine, a draft may lack them. */
export function rowFaults(row: FormRow, currency: string): RowFault[] {
  if (!row.isOffered) return [];
  const isPrice = row.price.trim() === '' || minorFromTyped(row.price, currency) !== null;
  const isWhole = (typed: string) => /^\d{0,7}$/.test(typed.trim());
  return [
    ...(isPrice ? [] : (['price'] as const)),
    ...(isWhole(row.weight) ? [] : (['weight'] as const)),
    ...(isWhole(row.onHand) ? [] : (['onHand'] as const)),
  ];
}

/** The whole form as the mutation wants it. The count of a shelf goes along only where it was changed: orders change it too. */
export function inputOf(product: OwnProduct, form: ProductForm, currency: string): UpdateProductInput {
  const whole = (typed: string) => (typed.trim() === '' ? null : Number(typed.trim()));
  return {
    productId: product.id,
    version: product.version,
    title: form.title,
    categoryId: form.categoryId || null,
    description: form.description,
    facts: form.facts.filter(({ name, value }) => name.trim() || value.trim()),
    pictures: form.pictures.map(({ key, alt }) => ({ key, alt })),
    options: form.options,
    variants: offeredRows(form).map((row) => ({
      id: row.id,
      sku: row.sku.trim() || null,
      options: form.options.map(({ name }, i) => ({ name, value: row.values[i] ?? '' })),
      priceMinor: row.price.trim() === '' ? null : minorFromTyped(row.price, currency),
      weightGrams: whole(row.weight),
      onHand: row.onHand === row.onHandBefore ? null : whole(row.onHand),
      pictureKey: form.pictures.some(({ key }) => key === row.pictureKey) ? row.pictureKey : null,
    })),
  };
}

/** The rows that are sent, in their order: a refusal's path counts them. */
export function offeredRows(form: ProductForm): ShownRow[] {
  return shownRows(form).filter((row) => row.isOffered);
}
