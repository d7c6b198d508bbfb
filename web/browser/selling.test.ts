import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenMarket, openMarket, type Page } from './market-process.ts';
import { buyNow, finishRegistration } from './steps.ts';

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

const chosen = 'A sentence of mine';

async function openShop(page: Page): Promise<void> {
  await page.goto('/join/seller');
  await page.getByLabel('Name of the shop').fill('Lamp Light');
  await page.getByLabel('Your name').fill('Lupe');
  await page.getByLabel('E-mail address').fill('lupe@test.example');
  await page.getByLabel('Choose a password').fill(chosen);
  await page.getByLabel('Country where you live').selectOption('PT');
  await page.getByRole('button', { name: 'Register my shop' }).click();
  await page.getByRole('heading', { name: 'We sent a mail to lupe@test.example' }).waitFor();
  await finishRegistration(page, 'lupe@test.example', chosen);
}

async function fillProfile(page: Page): Promise<void> {
  await page.goto('/sell/shop');
  await page.getByLabel('About the shop').fill('We make lamps out of old tins.');
  await page.getByLabel('Town').fill('Faro');
  await page.getByLabel('Time zone').selectOption('Europe/Lisbon');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'See the shop' }).waitFor();
}

async function offerShipping(page: Page): Promise<void> {
  await page.goto('/sell/shipping');
  await page.getByRole('heading', { name: 'First say how you ship' }).waitFor();
  await page.getByRole('button', { name: 'Add an option' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'A way of shipping' });
  await dialog.getByLabel('Carrier').selectOption('TNT');
  await dialog.getByLabel('What you call it').fill('Economy');
  await dialog
    .getByLabel(/^Fee in|^First piece in/)
    .first()
    .fill('4.20');
  await dialog.getByLabel('At least').fill('3');
  await dialog.getByLabel('At most').fill('6');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Every country of the market is served.').waitFor();
}

/** @returns the product's name in links. */
async function makeLamp(page: Page): Promise<string> {
  await page.goto('/sell/products');
  await page.getByRole('link', { name: 'New product' }).first().click();
  await page.getByLabel('Title').fill('Lamp out of a sardine tin');
  await page.getByLabel('Category').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await page.getByLabel('Description').fill('A tin, a bulb, a cable of two metres. Each is a little different.');
  const picture = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#e8a33d' } })
    .jpeg()
    .toBuffer();
  await page.locator('input[type=file]').setInputFiles({ name: 'lamp.jpg', mimeType: 'image/jpeg', buffer: picture });
  await page.getByLabel('What picture 1 shows').fill('A lamp out of a tin');
  await page
    .getByLabel(/^Price of/)
    .first()
    .fill('31.50');
  await page
    .getByLabel(/^Weight of/)
    .first()
    .fill('400');
  await page
    .getByLabel(/^On the shelf of/)
    .first()
    .fill('5');
  await page.getByRole('button', { name: 'Save and publish' }).click();
  await page.getByText('Everybody finds it. What you save is shown at once.').waitFor();
  const href = await page.getByRole('link', { name: 'See it as buyers do' }).getAttribute('href');
  return href!.split('/').at(-1)!;
}

test('A11: anyone can sell: a stranger opens a shop, says how it ships, makes a product with a picture, and a buyer buys it', async () => {
  const seller = await market.window();
  await openShop(seller);
  await seller.goto('/sell/orders');
  await seller.getByRole('heading', { name: 'Before you can sell' }).waitFor();
  await fillProfile(seller);
  await offerShipping(seller);
  const slug = await makeLamp(seller);
  await seller.goto('/sell/orders');
  await seller.getByRole('heading', { level: 1 }).waitFor();
  expect(await seller.getByRole('heading', { name: 'Before you can sell' }).count()).toBe(0);

  const buyer = await market.window('camille@demo.amotarget.test');
  await buyer.goto('/search?q=sardine');
  await buyer.getByRole('link', { name: 'Lamp out of a sardine tin' }).first().waitFor();
  const orderId = await buyNow(buyer, slug);
  await seller.goto(`/sell/orders/${orderId}`);
  await seller.getByText('Lamp out of a sardine tin').first().waitFor();
});
