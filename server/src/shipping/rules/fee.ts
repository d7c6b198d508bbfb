import { formatMoney, sum, times } from '#server/kernel/money.js';

/** What goods up to a weight cost. */
export interface WeightStep {
  readonly upToGrams: number;
  readonly feeMinor: number;
}

/** What an option asks, as the shop set it. */
export interface FeeTerms {
  readonly feeMinor: number;
  /** Added for each piece after the first. */
  readonly perItemMinor: number;
  /** The lightest first; they stand instead of the two fees above. Null: weight does not count. */
  readonly weightSteps: readonly WeightStep[] | null;
  /** Merchandise of the shop from which it is free; null means never. */
  readonly freeOverMinor: number | null;
}

/** Goods of one shop that go to one address. */
export interface GoodsLine {
  readonly variantId: string;
  readonly quantity: number;
  /** Minor units for one piece. */
  readonly priceMinor: number;
  /** Of one piece. */
  readonly weightGrams: number;
}

export type FeeRule = 'FREE_OVER' | 'BY_WEIGHT' | 'PER_PIECE' | 'FLAT';

/** A fee, and by which rule it came about. */
export interface Fee {
  readonly amountMinor: number;
  readonly rule: FeeRule;
}

/**
 * What shipping costs in minor units (S2b): nothing from the shop's threshold on; else by the steps of weight; else the fee and a part for each further piece.
 * What is heavier than the last step goes as several parcels, each but the last of that step's full weight (decision 15).
 */
export function shippingFee(terms: FeeTerms, lines: readonly GoodsLine[]): Fee {
  const { feeMinor, perItemMinor, weightSteps, freeOverMinor } = terms;
  if (freeOverMinor !== null && merchandiseOf(lines) >= freeOverMinor) return { amountMinor: 0, rule: 'FREE_OVER' };
  if (weightSteps?.length) return { amountMinor: feeByWeight(weightSteps, gramsOf(lines)), rule: 'BY_WEIGHT' };
  const further = Math.max(0, piecesOf(lines) - 1);
  return { amountMinor: feeMinor + times(perItemMinor, further), rule: perItemMinor > 0 ? 'PER_PIECE' : 'FLAT' };
}

function feeByWeight(steps: readonly WeightStep[], grams: number): number {
  const { full, rest } = parcelsOf(steps, grams);
  return times(steps.at(-1)!.feeMinor, full) + (rest?.feeMinor ?? 0);
}

/** How many parcels are full to the last step, and the step of what is left; null where nothing is. */
function parcelsOf(steps: readonly WeightStep[], grams: number): { full: number; rest: WeightStep | null } {
  const { upToGrams } = steps.at(-1)!;
  const full = grams <= upToGrams ? 0 : Math.floor(grams / upToGrams);
  const left = grams - full * upToGrams;
  return { full, rest: full > 0 && left === 0 ? null : (steps.find((step) => left <= step.upToGrams) ?? null) };
}

export function piecesOf(lines: readonly GoodsLine[]): number {
  return sum(lines.map((line) => line.quantity));
}

export function gramsOf(lines: readonly GoodsLine[]): number {
  return sum(lines.map((line) => times(line.weightGrams, line.quantity)));
}

/** What the goods cost without shipping, in minor units. */
export function merchandiseOf(lines: readonly GoodsLine[]): number {
  return sum(lines.map((line) => times(line.priceMinor, line.quantity)));
}

/** A sentence that says how the fee came about, for the seller who set the rule. */
export function feeInWords(terms: FeeTerms & { readonly currency: string }, lines: readonly GoodsLine[]): string {
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency: terms.currency }, 'en-GB');
  const { rule } = shippingFee(terms, lines);
  if (rule === 'FREE_OVER')
    return `The goods come to ${money(merchandiseOf(lines))}, and from ${money(terms.freeOverMinor!)} on it is free.`;
  if (rule === 'FLAT') return 'One fee, however many pieces.';
  if (rule === 'PER_PIECE') {
    const further = Math.max(0, piecesOf(lines) - 1);
    const first = `${money(terms.feeMinor)} for the first piece`;
    return further === 0 ? `${first}.` : `${first}, ${money(terms.perItemMinor)} for each of ${further} more.`;
  }
  const steps = terms.weightSteps!;
  const grams = gramsOf(lines);
  const { full, rest } = parcelsOf(steps, grams);
  if (full === 0) return `${kilos(grams)}: the step up to ${kilos(rest!.upToGrams)}.`;
  const parts = [`${full} of ${kilos(steps.at(-1)!.upToGrams)}`, ...(rest ? [`one of the step up to ${kilos(rest.upToGrams)}`] : [])];
  return `${kilos(grams)} go as ${full + (rest ? 1 : 0)} parcels: ${parts.join(' and ')}.`;
}

/** `740 g`, `1.2 kg`. */
function kilos(grams: number): string {
  return grams < 1_000 ? `${grams} g` : `${new Intl.NumberFormat('en').format(grams / 1_000)} kg`;
}
