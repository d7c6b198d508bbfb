interface Arriving {
  id: string;
  shippingOptions: readonly { arrives: { from: string; to: string } }[];
}

const lastDay = (product: Arriving) => product.shippingOptions.map(({ arrives }) => arrives.to).sort()[0] ?? '9999';

/** The `count` things that would be here first, and the day by which all of them are. */
export function soonest<Product extends Arriving>(products: readonly Product[], count: number): { products: Product[]; by: string | null } {
  const served = products.filter((product) => product.shippingOptions.length > 0);
  const first = served.toSorted((one, other) => lastDay(one).localeCompare(lastDay(other))).slice(0, count);
  const last = first.at(-1);
  return { products: first, by: last ? lastDay(last) : null };
}
