/** What a shop may write of a product. Texts are counted in characters as people see them in inputs: code points. */
export const productLimits = {
  title: 200,
  description: 20_000,
  facts: 30,
  factName: 60,
  factValue: 200,
  pictures: 12,
  alt: 200,
  options: 3,
  optionName: 60,
  values: 30,
  variants: 100,
  sku: 60,
  /** Minor units of the market's currency. */
  priceMinor: 100_000_000,
  onHand: 1_000_000,
  weightGrams: 1_000_000,
} as const;
