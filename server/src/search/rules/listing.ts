/** What a listing repeats of a product. */
interface Told {
  readonly product: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly facts: readonly { value: string }[];
    readonly pictures: readonly { key: string; alt: string }[];
    readonly createdAt: number;
  };
  readonly shop: { readonly id: string; readonly handle: string; readonly name: string };
  /** Its category and what that lies in, the root first. */
  readonly path: readonly { readonly id: string; readonly name: string }[];
  readonly variants: readonly {
    readonly priceMinor: number;
    readonly currency: string;
    readonly picture: { key: string; alt: string };
    readonly options: readonly { value: string }[];
  }[];
  /** Whether any variant can be bought now. */
  readonly isInStock: boolean;
}

/** The row of a product in lists, but for its number and what buyers add to it. @throws Error for a product without variants: nothing of it could be bought. */
export function listingOf({ product, shop, path, variants, isInStock }: Told) {
  const [first] = variants;
  const [root] = path;
  if (!first || !root) throw new Error(`Product ${product.id} has no variant or no category.`);
  const prices = variants.map((variant) => variant.priceMinor);
  return {
    productId: product.id,
    slug: product.slug,
    title: product.title,
    shopId: shop.id,
    shopHandle: shop.handle,
    shopName: shop.name,
    category1: root.id,
    category2: path[1]?.id ?? null,
    category3: path[2]?.id ?? null,
    priceMinor: Math.min(...prices),
    priceToMinor: Math.max(...prices),
    currency: first.currency,
    picture: product.pictures[0] ?? first.picture,
    isInStock,
    createdAt: product.createdAt,
  };
}

/** The texts in which a product is found. */
export function searchedTexts({ product, shop, path, variants }: Told): string[] {
  const options = variants.flatMap((variant) => variant.options.map((option) => option.value));
  return [
    product.title,
    shop.name,
    ...path.map((category) => category.name),
    ...product.facts.map((fact) => fact.value),
    ...new Set(options),
  ];
}
