/**
 * What the machine allows: the rows and bytes of the market's product list by prepared statements of better-sqlite3 and `JSON.stringify`
 * behind node:http (`/list`), and the same bytes without any work (`/fixed`). No GraphQL, no framework, no query builder.
 */
import 'reflect-metadata';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database, Statement } from 'better-sqlite3';
import { pictureUrl } from '#server/catalog/index.js';
import { connectSqlite } from '#server/platform/db/sqlite.js';
import { answer } from './child.ts';

interface Wanted {
  readonly category?: string;
  readonly after?: string;
  readonly sort: 'NEWEST' | 'BEST_SELLING' | 'PRICE_ASC';
}

type Row = Record<string, string | number | null>;

const orders = {
  NEWEST: { column: 'created_at', direction: 'DESC', sign: '<' },
  BEST_SELLING: { column: 'sold_count', direction: 'DESC', sign: '<' },
  PRICE_ASC: { column: 'price_minor', direction: 'ASC', sign: '>' },
} as const;

const columns = `number, product_id, slug, title, shop_id, shop_handle, shop_name, price_minor, currency, picture, is_in_stock,
  rating_sum, rating_count, sold_count, created_at`;

answer<{ file: string }>(async ({ file }) => {
  const listOf = reader(connectSqlite(file, { readonly: true }));
  let fixed = '';
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const text = request.url === '/fixed' && fixed ? fixed : JSON.stringify(listOf(JSON.parse(body).variables));
    fixed ||= text;
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port };
});

function reader(database: Database): (wanted: Wanted) => object {
  const kept = new Map<string, Statement>();
  const prepared = (text: string): Statement => {
    const known = kept.get(text) ?? database.prepare(text);
    kept.set(text, known);
    return known;
  };

  return ({ category, after, sort }) => {
    const place = category
      ? (prepared('SELECT id, level, product_count AS total FROM categories WHERE slug = ?').get(category) as Row)
      : (prepared('SELECT sum(product_count) AS total FROM categories WHERE level = 1').get() as Row);
    const { column, direction, sign } = orders[sort];
    const conditions = [...(category ? [`category${place['level']} = ?`] : []), ...(after ? [`(${column}, number) ${sign} (?, ?)`] : [])];
    const rows = prepared(
      `SELECT ${columns} FROM listings ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
       ORDER BY ${column} ${direction}, number ${direction} LIMIT 25`,
    ).all(...(category ? [place['id']] : []), ...(after ? JSON.parse(Buffer.from(after, 'base64url').toString()) : [])) as Row[];
    const shown = rows.slice(0, 24);
    const last = shown.at(-1);
    const endCursor = last ? Buffer.from(JSON.stringify([last[column], last['number']])).toString('base64url') : null;
    const pageInfo = { hasNextPage: rows.length > 24, endCursor };
    return { data: { products: { totalCount: place['total'], pageInfo, nodes: shown.map(nodeOf) } } };
  };
}

function nodeOf(row: Row): object {
  const picture = JSON.parse(row['picture'] as string) as { key: string; alt: string };
  const ratingCount = row['rating_count'] as number;
  return {
    id: row['product_id'],
    slug: row['slug'],
    title: row['title'],
    isInStock: row['is_in_stock'] === 1,
    rating: ratingCount === 0 ? null : Math.round(((row['rating_sum'] as number) / ratingCount) * 100) / 100,
    ratingCount,
    soldCount: row['sold_count'],
    createdAt: new Date(row['created_at'] as number).toISOString(),
    shop: { id: row['shop_id'], handle: row['shop_handle'], name: row['shop_name'] },
    price: { amountMinor: row['price_minor'], currency: row['currency'] },
    picture: { url: pictureUrl(picture.key, 'SMALL'), alt: picture.alt },
  };
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (text += part));
    request.on('end', () => resolve(text));
  });
}
