import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenMarket, openMarket } from './market-process.ts';

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

test('P8, P9, P14, P15, P17, O9: a buyer buys, the bank asks, an agent verifies, the shop ships, and each window hears of the others', async () => {
  const buyer = await market.window('camille@demo.amotarget.test');
  await buyer.goto('/p/pantry-jar');
  await buyer.getByRole('button', { name: 'Buy Now' }).first().click();
  await buyer.waitForURL(/\/checkout/);
  await buyer.getByRole('button', { name: 'Send it here' }).click();
  await buyer.getByRole('button', { name: 'Travel like this' }).click();
  await buyer.getByRole('button', { name: /^Pay US\$/ }).click();

  const card = buyer.frameLocator('iframe[title="The payment provider’s form"]');
  await card.getByLabel('Card number').fill('4000 0000 0000 3220');
  await card.getByLabel('Expires').fill('10 / 39');
  await card.getByLabel('Security code').fill('123');
  await card.getByRole('button', { name: /^Pay/ }).click();
  const bank = buyer.frameLocator('iframe[title="Your bank’s page"]');
  await bank.getByLabel('Password for online payments').fill('password');
  await bank.getByRole('button', { name: 'Confirm the payment' }).click();

  await buyer.getByRole('heading', { name: 'Paid. We are checking the payment.' }).waitFor();
  expect(await buyer.getByText('Payment being verified').count()).toBeGreaterThan(0);
  const orderId = new URL(buyer.url()).pathname.split('/').at(-1)!;

  const agent = await market.window('agent@demo.amotarget.test');
  await agent.goto(`/desk/orders/${orderId}`);
  await agent
    .getByLabel(/only staff read it/)
    .first()
    .fill('Card and address belong together.');
  await agent.getByRole('button', { name: 'The payment is good' }).click();
  await buyer.getByText('Awaiting Shipment').first().waitFor();

  const seller = await market.window('kiln-and-kettle@demo.amotarget.test');
  await seller.goto(`/sell/orders/${orderId}`);
  await seller.getByRole('button', { name: 'Ship', exact: true }).first().click();
  await seller.getByLabel('Tracking number').fill('GD 618 402 775 WW');
  await seller.getByRole('button', { name: 'Mark as shipped' }).click();
  await buyer.getByText('Awaiting delivery').first().waitFor();

  await buyer.getByRole('button', { name: 'Confirm receipt' }).click();
  await buyer.getByRole('button', { name: 'Yes, pay the shop' }).click();
  await buyer.getByRole('heading', { name: 'Received, and done.' }).waitFor();
  await seller.getByText('Completed').first().waitFor();
});
