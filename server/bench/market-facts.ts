import { join } from 'node:path';
import { connectSqlite } from '#server/platform/db/sqlite.js';

/** What the scenarios need to know of the goods of a market, read from its file. */
export interface MarketFacts {
  readonly products: number;
  readonly slugs: readonly string[];
  /** Categories that fill at least a page of 24. */
  readonly categories: readonly { readonly slug: string; readonly productCount: number }[];
  /** Variants with many pieces on the shelf whose shops ship to France, in no order. */
  readonly variantIds: readonly string[];
}

const variantsMax = 20_000;

export function readFacts(folder: string): MarketFacts {
  const database = connectSqlite(join(folder, 'market.db'), { readonly: true });
  const column = <T>(text: string): T[] => database.prepare(text).pluck().all() as T[];
  const facts = {
    products: column<number>('SELECT count(*) FROM listings')[0]!,
    slugs: column<string>('SELECT slug FROM listings WHERE number % 7 = 0 LIMIT 2000'),
    categories: database
      .prepare('SELECT slug, product_count AS productCount FROM categories WHERE product_count >= 24 ORDER BY product_count DESC LIMIT 30')
      .all() as { slug: string; productCount: number }[],
    variantIds: column<string>(
      `SELECT stock.variant_id FROM stock JOIN variants ON variants.id = stock.variant_id
       WHERE on_hand - reserved >= 15 AND variants.shop_id IN (SELECT shop_id FROM shipping_options WHERE countries LIKE '%"FR"%')
       ORDER BY (variants.rowid * 7919) % 100003 LIMIT ${variantsMax}`,
    ),
  };
  database.close();
  return facts;
}
