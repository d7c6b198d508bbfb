/** The demo market as it was written down: shops, products, buyers and what they said, read from data/*.json and checked. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Where a shipping option goes: every country, or these; `EU` stands for the countries of the European Union. */
const countries = z.union([z.literal('*'), z.array(z.string().regex(/^[A-Z]{2}$/)).min(1)]);
const europeanUnion = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const minor = z.int().nonnegative();
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().trim().min(1);
const carrier = z.enum(['UPS', 'FEDEX', 'DHL', 'TNT', 'EMS', 'TOLL', 'E_EMS', 'EPACKET', 'DHL_GLOBAL_MAIL', 'SF_EXPRESS']);

const shippingOption = z.strictObject({
  carrier,
  service: text,
  countries: countries.transform((codes) =>
    codes === '*' ? null : [...new Set(codes.flatMap((code) => (code === 'EU' ? europeanUnion : [code])))],
  ),
  /** US cents, like all amounts here. */
  priceMinor: minor,
  perItemMinor: minor,
  freeOverMinor: minor.nullable(),
  /** Business days. */
  transitMinDays: z.int().min(1),
  transitMaxDays: z.int().min(2).max(40),
  tracked: z.boolean(),
});
const shop = z.strictObject({
  handle: slug,
  name: text,
  country: z.string().length(2),
  city: text,
  timeZone: text,
  since: z.iso.date(),
  owner: z.strictObject({ name: text, email: z.email() }),
  handlingDays: z.int().min(1).max(5),
  about: text,
  shipping: z.array(shippingOption).min(2),
});
const leaf = z.strictObject({ slug, name: text, picture: slug });
const branch = leaf.extend({ children: z.array(leaf).min(2).max(4) });
const root = leaf.extend({ children: z.array(branch).min(2).max(4) });

const product = z.strictObject({
  slug,
  title: text,
  shop: slug,
  category: slug,
  description: text,
  facts: z.array(z.strictObject({ name: text, value: text })),
  options: z.array(z.strictObject({ name: text, values: z.array(text).min(2) })).max(2),
  variants: z
    .array(
      z.strictObject({
        sku: text,
        options: z.record(z.string(), text),
        priceMinor: minor.positive(),
        stock: minor,
        weightGrams: z.int().positive(),
        picture: slug,
      }),
    )
    .min(1),
  pictures: z.array(z.strictObject({ key: slug, alt: text })).min(1),
});
const buyer = z.strictObject({
  name: text,
  email: z.email(),
  address: z.strictObject({
    name: text,
    line1: text,
    line2: text.nullable(),
    city: text,
    region: text.nullable(),
    postcode: text.nullable(),
    country: z.string().length(2),
    phone: text,
  }),
});
const review = z.strictObject({
  product: slug,
  buyer: z.email(),
  sku: text,
  rating: z.int().min(1).max(5),
  text,
  shopReply: text.optional(),
});
const conversation = z.strictObject({
  shop: slug,
  buyer: z.email(),
  product: slug.nullable(),
  topic: z.enum(['PRODUCT', 'SHOP', 'ORDER']),
  messages: z.array(z.strictObject({ from: z.enum(['BUYER', 'SELLER']), text })).min(1),
});

export type DemoShop = z.output<typeof shop>;
export type DemoShippingOption = z.output<typeof shippingOption>;
export type DemoCategory = z.output<typeof leaf> & { readonly children?: readonly DemoCategory[] };
export type DemoProduct = z.output<typeof product>;
export type DemoBuyer = z.output<typeof buyer>;
export type DemoReview = z.output<typeof review>;
export type DemoConversation = z.output<typeof conversation>;

export interface DemoData {
  /** The roots; each has children, and each of those has leaves, which hold the products. */
  readonly categories: readonly DemoCategory[];
  readonly shops: readonly DemoShop[];
  readonly products: readonly DemoProduct[];
  readonly buyers: readonly DemoBuyer[];
  readonly reviews: readonly DemoReview[];
  readonly conversations: readonly DemoConversation[];
}

/** The folder server/demo of the repository, from the source as from the built copy: the data is never copied to dist. */
function demoFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('The demo data was looked for above this file, but no package.json was found.');
    folder = parent;
  }
  return path.join(folder, 'server', 'demo');
}

/** Where the demo pictures lie, as `<key>-640.webp` and `<key>-160.webp`. */
export function demoPictureFolder(): string {
  return path.join(demoFolder(), 'pictures');
}

/** Reads and checks all demo data. Throws with the file and the path inside it when something is not of the right form. */
export function readDemoData(): DemoData {
  const read = <T extends z.ZodType>(file: string, schema: T): z.output<T> => {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path.join(demoFolder(), 'data', `${file}.json`), 'utf8')));
    if (!parsed.success) throw new Error(`server/demo/data/${file}.json: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };
  return {
    categories: read('categories', z.array(root)),
    shops: read('shops', z.array(shop)),
    products: read('products', z.array(product)),
    buyers: read('buyers', z.array(buyer)),
    reviews: read('reviews', z.array(review)),
    conversations: read('conversations', z.array(conversation)),
  };
}
