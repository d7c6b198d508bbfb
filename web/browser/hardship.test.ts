import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenMarket, openMarket, type Page } from './market-process.ts';
import { buyNow, passPayment, ship } from './steps.ts';

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

const widthOver = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('without a connection a reader stays in the app, and the page comes by itself when it is back', async () => {
  const page = await market.window();
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Help', exact: true }).first().click();
  await page.getByRole('heading', { name: 'The market could not be reached' }).waitFor();
  expect(await page.getByRole('search').count()).toBe(1);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'The market could not be reached' }).waitFor();

  await page.context().setOffline(false);
  await page.getByRole('heading', { level: 1, name: 'Frequently Asked Questions' }).waitFor();
});

test('words without a blank stay inside their boxes on a phone', async () => {
  const long = 'x'.repeat(3000);
  const buyer = await market.window('camille@demo.amotarget.test');
  const orderId = await buyNow(buyer, 'pantry-jar');
  const agent = await market.window('agent@demo.amotarget.test');
  await passPayment(agent, orderId);
  const seller = await market.window('kiln-and-kettle@demo.amotarget.test');
  await ship(seller, orderId);
  await buyer.getByRole('link', { name: 'Something is wrong' }).click();
  await buyer.getByLabel('What happened, in your own words').fill(long);
  await buyer.getByRole('button', { name: 'Open the dispute' }).click();
  await buyer.waitForURL(/\/disputes\//);
  const id = new URL(buyer.url()).pathname.split('/').at(-1)!;

  const walks: [Page, string[]][] = [
    [buyer, [`/disputes/${id}`, `/search?q=${long}`, `/orders/${orderId}`]],
    [seller, [`/sell/disputes/${id}`, '/sell/disputes']],
    [agent, [`/desk/disputes/${id}`, '/desk']],
  ];
  for (const [page, paths] of walks) {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await widthOver(page), path.slice(0, 60)).toBeLessThanOrEqual(1);
    }
  }
});
