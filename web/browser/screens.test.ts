import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenMarket, openMarket, type Page } from './market-process.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

interface Finding {
  readonly id: string;
  readonly nodes: { readonly html: string }[];
}

async function findingsOn(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor(); // on a busy machine the network rests before the page is drawn
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(axeSource);
  const findings = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return findings.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html.slice(0, 120)}`);
}

const isScrolledSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);

test.each([
  [
    'a guest',
    undefined,
    [
      '/',
      '/search?q=tea',
      '/c/kitchen-and-table',
      '/p/enamel-teapot',
      '/s/kiln-and-kettle',
      '/cart',
      '/sign-in',
      '/join',
      '/join/buyer',
      '/join/seller',
      '/join/finish',
      '/retrieve-password',
      '/retrieve-password/finish',
      '/track',
      '/help',
      '/help/contact',
    ],
  ],
  [
    'a buyer',
    'camille@demo.amotarget.test',
    ['/orders', '/messages', '/my-account/', '/my-account/wallet', '/my-account/deadlines', '/my-account/confirm-email', '/join'],
  ],
  [
    'a shop',
    'kiln-and-kettle@demo.amotarget.test',
    [
      '/sell/orders',
      '/sell/products',
      '/sell/products?state=DRAFT',
      '/sell/products/new',
      '/sell/shipping',
      '/sell/shop',
      '/sell/disputes',
      '/sell/money',
      '/sell/deadlines',
      '/my-account/',
      '/join/buyer',
    ],
  ],
  [
    'an agent',
    'agent@demo.amotarget.test',
    ['/desk', '/desk/payments', '/desk/disputes', '/desk/refunds', '/desk/tickets', '/desk/people'],
  ],
  [
    'an operator',
    'operator@demo.amotarget.test',
    [
      '/desk/settings',
      '/desk/books',
      '/desk/payouts',
      '/desk/settlements',
      '/desk/deadlines',
      '/desk/gift-codes',
      '/desk/expected',
      '/desk/shops',
    ],
  ],
] as const)('the screens of %s have no fault that axe finds, in light and dark, and fit a phone of 320 px', async (_who, email, paths) => {
  const page = await market.window(email);
  const faults: string[] = [];
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    faults.push(...(await findingsOn(page, path)));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await findingsOn(page, path)));
    if (await isScrolledSideways(page)) faults.push(`${path}: scrolls sideways at 320 px`);
  }
  expect(faults).toEqual([]);
});

test('the editor of a product has no fault that axe finds, in light and dark, and fits a phone of 320 px', async () => {
  const page = await market.window('kiln-and-kettle@demo.amotarget.test');
  await page.goto('/sell/products', { waitUntil: 'networkidle' });
  const path = await page
    .getByRole('link', { name: /^Edit / })
    .first()
    .getAttribute('href');
  const faults = await findingsOn(page, path!);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await findingsOn(page, path!)));
  expect(faults).toEqual([]);
  expect(await isScrolledSideways(page)).toBe(false);
});

test('the playground opens at /graphql, with the network cut, and answers', async () => {
  const page = await market.window();
  const outside: string[] = [];
  await page.route('**/*', (route) => {
    const { hostname, href } = new URL(route.request().url());
    if (hostname === 'localhost') return route.continue();
    outside.push(href);
    return route.abort();
  });
  await page.goto('/graphql');
  const answer = page.locator('.result-window').getByText('"data"').first();
  // The editor arrives in parts: until the last one is there, a press runs nothing.
  for (let presses = 0; presses < 12 && !(await answer.isVisible()); presses++) {
    await page.getByRole('button', { name: /Execute query/ }).click();
    await answer.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  expect(await answer.isVisible()).toBe(true);
  expect(outside).toEqual([]);
});
