import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DemoCategory, demoPictureFolder, readDemoData } from './read-demo-data.ts';

const data = readDemoData();
const pictureFiles = readdirSync(demoPictureFolder());
const atDepth = (categories: readonly DemoCategory[], depth: number): readonly DemoCategory[] =>
  depth === 0
    ? categories
    : atDepth(
        categories.flatMap((category) => category.children ?? []),
        depth - 1,
      );
const [roots, branches, leaves] = [0, 1, 2].map((depth) => atDepth(data.categories, depth)) as [
  DemoCategory[],
  DemoCategory[],
  DemoCategory[],
];
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const productBySlug = new Map(data.products.map((product) => [product.slug, product]));
const shopHandles = data.shops.map((shop) => shop.handle);
const buyerEmails = data.buyers.map((buyer) => buyer.email);

describe('the pictures of the demo market', () => {
  it('exist in both sizes for every key that is named', () => {
    const keys = [
      ...data.products.flatMap((product) => [
        ...product.pictures.map((picture) => picture.key),
        ...product.variants.map((variant) => variant.picture),
      ]),
      ...[...roots, ...branches, ...leaves].map((category) => category.picture),
    ];
    const wanted = [...new Set(keys)].flatMap((key) => [`${key}-640.webp`, `${key}-160.webp`]);
    const present = new Set(pictureFiles);
    expect(wanted.filter((file) => !present.has(file))).toEqual([]);
  });

  it('are all shown somewhere and stay under 6 MB together', () => {
    const shown = new Set(data.products.flatMap((product) => product.pictures.map((picture) => picture.key)));
    expect(pictureFiles.filter((file) => !shown.has(file.replace(/-(640|160)\.webp$/, '')))).toEqual([]);
    const bytes = pictureFiles.reduce((total, file) => total + statSync(path.join(demoPictureFolder(), file)).size, 0);
    expect(bytes).toBeLessThan(6_000_000);
  });

  it('differ between the variants of different colours', () => {
    for (const product of data.products) {
      const byColour = new Map(product.variants.map((variant) => [variant.options.Colour, variant.picture]));
      expect(new Set(byColour.values()).size, product.slug).toBe(byColour.size);
    }
  });
});

describe('the shops of the demo market', () => {
  it('are at least twelve, each in another country', () => {
    expect(data.shops.length).toBeGreaterThanOrEqual(12);
    expect(repeated(data.shops.map((shop) => shop.country))).toEqual([]);
    expect(repeated(shopHandles)).toEqual([]);
  });

  it('use all ten carriers, and some do not ship everywhere', () => {
    expect(new Set(data.shops.flatMap((shop) => shop.shipping.map((option) => option.carrier))).size).toBe(10);
    expect(data.shops.filter((shop) => shop.shipping.every((option) => option.countries !== null)).length).toBeGreaterThanOrEqual(3);
    for (const option of data.shops.flatMap((shop) => shop.shipping))
      expect(option.transitMinDays).toBeLessThanOrEqual(option.transitMaxDays);
  });

  it('live in time zones that this machine knows', () => {
    for (const shop of data.shops) expect(() => new Intl.DateTimeFormat('en', { timeZone: shop.timeZone })).not.toThrow();
  });
});

describe('the products of the demo market', () => {
  it('are at least 150 in a category tree of three levels, with something in every leaf and from every shop', () => {
    expect(data.products.length).toBeGreaterThanOrEqual(150);
    expect(repeated([...roots, ...branches, ...leaves].map((category) => category.slug))).toEqual([]);
    expect(new Set(data.products.map((product) => product.category))).toEqual(new Set(leaves.map((category) => category.slug)));
    expect(new Set(data.products.map((product) => product.shop))).toEqual(new Set(shopHandles));
  });

  it('have slugs, titles and descriptions of their own, and numbers that are unique in their shop', () => {
    for (const field of ['slug', 'title', 'description'] as const)
      expect(repeated(data.products.map((product) => product[field]))).toEqual([]);
    expect(repeated(data.products.flatMap((product) => product.variants.map((variant) => `${product.shop} ${variant.sku}`)))).toEqual([]);
  });

  it('offer every combination of their options exactly once', () => {
    for (const product of data.products) {
      const combinations = product.options.reduce((count, option) => count * option.values.length, 1);
      const chosen = product.variants.map((variant) => product.options.map((option) => variant.options[option.name]).join(' / '));
      expect(chosen.length, product.slug).toBe(combinations);
      expect(repeated(chosen)).toEqual([]);
      for (const variant of product.variants) {
        expect(Object.keys(variant.options)).toEqual(product.options.map((option) => option.name));
        for (const option of product.options) expect(option.values).toContain(variant.options[option.name]);
      }
    }
  });

  it('are partly scarce and partly sold out', () => {
    const stocks = data.products.flatMap((product) => product.variants.map((variant) => variant.stock));
    expect(stocks.filter((stock) => stock === 0).length).toBeGreaterThan(5);
    expect(stocks.filter((stock) => stock >= 1 && stock <= 3).length).toBeGreaterThan(5);
  });
});

describe('the people of the demo market', () => {
  it('are twelve buyers of different countries, the first of them Camille', () => {
    expect(data.buyers.length).toBe(12);
    expect(repeated([...buyerEmails, ...data.shops.map((shop) => shop.owner.email)])).toEqual([]);
    expect(repeated(data.buyers.map((buyer) => buyer.address.country))).toEqual([]);
    expect(data.buyers[0]).toMatchObject({ email: 'camille@demo.amotarget.test', address: { postcode: '69002', country: 'FR' } });
  });

  it('review what exists, once each, where the shop ships to them, in words of their own', () => {
    expect(data.reviews.length).toBeGreaterThanOrEqual(200);
    expect(repeated(data.reviews.map((review) => review.text))).toEqual([]);
    expect(repeated(data.reviews.map((review) => `${review.product} ${review.buyer}`))).toEqual([]);
    for (const review of data.reviews) {
      const product = productBySlug.get(review.product);
      expect(product?.variants.map((variant) => variant.sku)).toContain(review.sku);
      const country = data.buyers.find((buyer) => buyer.email === review.buyer)?.address.country;
      const options = data.shops.find((shop) => shop.handle === product?.shop)?.shipping ?? [];
      expect(
        options.some((option) => option.countries === null || option.countries.includes(country ?? '')),
        `${review.product} ${country}`,
      ).toBe(true);
    }
  });

  it('write to shops that exist about products of that shop', () => {
    expect(data.conversations.length).toBeGreaterThanOrEqual(10);
    for (const conversation of data.conversations) {
      expect(shopHandles).toContain(conversation.shop);
      expect(buyerEmails).toContain(conversation.buyer);
      if (conversation.product !== null) expect(productBySlug.get(conversation.product)?.shop).toBe(conversation.shop);
    }
  });
});
