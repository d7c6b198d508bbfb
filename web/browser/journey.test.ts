import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenMarket, openMarket } from './market-process.ts';
import { buyNow, moveClock, passPayment, ship } from './steps.ts';

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

test('P8, P9, P14, P15, P17, O9: a buyer buys, the bank asks, an agent verifies, the shop ships, and each window hears of the others', async () => {
  const buyer = await market.window('camille@demo.amotarget.test');
  const orderId = await buyNow(buyer, 'pantry-jar', '4000 0000 0000 3220');
  expect(await buyer.getByText('Payment being verified').count()).toBeGreaterThan(0);

  await passPayment(await market.window('agent@demo.amotarget.test'), orderId);
  await buyer.getByText('Awaiting Shipment').first().waitFor();

  const seller = await market.window('kiln-and-kettle@demo.amotarget.test');
  await ship(seller, orderId);
  await buyer.getByText('Awaiting delivery').first().waitFor();

  await buyer.getByRole('button', { name: 'Confirm receipt' }).click();
  await buyer.getByRole('button', { name: 'Yes, pay the shop' }).click();
  await buyer.getByRole('heading', { name: 'Received, and done.' }).waitFor();
  await seller.getByText('Completed').first().waitFor();
});

test('O14, O15, P5, P6: a claim from the buyer’s words over the shop’s counter to the agent’s decision, and the money back to Complete', async () => {
  const buyer = await market.window('camille@demo.amotarget.test');
  const orderId = await buyNow(buyer, 'pantry-jar');
  const agent = await market.window('agent@demo.amotarget.test');
  await passPayment(agent, orderId);
  const seller = await market.window('kiln-and-kettle@demo.amotarget.test');
  await ship(seller, orderId);

  await buyer.getByRole('link', { name: 'Something is wrong' }).click();
  await buyer.getByLabel('What happened, in your own words').fill('The lid came in two pieces.');
  await buyer.getByRole('button', { name: 'Open the dispute' }).click();
  await buyer.waitForURL(/\/disputes\//);
  const disputeId = new URL(buyer.url()).pathname.split('/').at(-1)!;

  await seller.goto(`/sell/disputes/${disputeId}`);
  await seller.getByText('The lid came in two pieces.').first().waitFor();
  await seller.getByRole('button', { name: 'Propose something else' }).click();
  await seller.getByLabel(/^How much goes back/).fill('2.50');
  await seller.getByLabel('Why this is fair').fill('The jar itself is whole.');
  await seller.getByRole('button', { name: 'Send the proposal' }).click();

  await buyer.getByText('The jar itself is whole.').first().waitFor();
  for (const _day of [1, 2, 3]) await moveClock(buyer, '+1 day'); // T10a: from the third day on
  await buyer.getByRole('button', { name: 'Ask the market to decide' }).click();
  await buyer.getByRole('heading', { name: 'The market is deciding.' }).waitFor();

  await agent.goto(`/desk/disputes/${disputeId}`);
  await agent.getByLabel('Reason, both sides read it').fill('A jar without its lid is not what was sold.');
  await agent.getByRole('button', { name: /^Refund US\$/ }).click();
  await agent
    .getByRole('dialog')
    .getByRole('button', { name: /^Refund US\$/ })
    .click();

  await buyer.getByRole('heading', { name: 'It is settled.' }).waitFor();
  await buyer.goto(`/orders/${orderId}`);
  await buyer.getByText('Closed').first().waitFor();
  await buyer.getByText('Complete', { exact: true }).first().waitFor();
});
