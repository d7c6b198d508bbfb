import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenMarket, openMarket, type Page } from './market-process.ts';
import { buyNow, order, typeCard } from './steps.ts';

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

const thing = 'pantry-jar';
const orderIdOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1)!;

test('P1, P7: a card that the bank lets through unasked is paid without a question', async () => {
  const buyer = await market.window('camille@demo.amotarget.test');
  await buyNow(buyer, thing, '4000 0000 0000 3055');
  expect(await buyer.getByText('Visa 3055').count()).toBeGreaterThan(0);
});

test('P11: a declined card says so, and the same order is paid with another one', async () => {
  const buyer = await market.window('camille@demo.amotarget.test');
  await order(buyer, thing);
  await typeCard(buyer, '4000 0000 0000 0002');
  await buyer.getByText(/The bank declined this card\. Nothing was charged/).waitFor();
  await buyer.getByRole('button', { name: /^Pay US\$/ }).click();
  await typeCard(buyer, '4242 4242 4242 4242');
  await buyer.getByRole('heading', { name: 'Paid. We are checking the payment.' }).waitFor();
});

test('P1, P2: a wire transfer is told where to go; staff confirms what arrived, and the buyer’s page hears of it', async () => {
  const buyer = await market.window('camille@demo.amotarget.test');
  await order(buyer, thing, 'Wire Transfer');
  await buyer.getByRole('heading', { name: 'Now send the money' }).waitFor();
  const reference = (await buyer
    .getByText(/^PAY-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    .first()
    .textContent())!;
  const amount = /[\d.]+/.exec(
    (await buyer
      .getByText(/^US\$\s?[\d.]+$/)
      .first()
      .textContent())!,
  )![0];

  const staff = await market.window('operator@demo.amotarget.test');
  await staff.goto('/desk/expected');
  await staff
    .getByRole('row')
    .filter({ hasText: reference })
    .getByRole('button', { name: /Confirm money/ })
    .click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByLabel(/^Amount that arrived/).fill(amount);
  await dialog.getByLabel('Reference of the bank or service').fill('STATEMENT 17-3');
  await dialog.getByRole('button', { name: 'The money is here' }).click();
  await staff.getByText('Confirmed: the order is paid.').waitFor();

  await buyer.waitForURL(/\/orders\//);
  await buyer.getByText('Wire Transfer').first().waitFor();
});

test('O1, O3: two tabs, two cards, and a bank that takes both: the second payment goes back by itself', async () => {
  const first = await market.window('camille@demo.amotarget.test');
  await order(first, thing);
  await typeCard(first, '4000 0027 6000 3184');
  await first.getByRole('dialog').getByRole('button', { name: 'Close, do not pay yet' }).first().click();

  const second = await first.context().newPage();
  await second.goto(first.url());
  await second.getByRole('dialog').getByRole('button', { name: 'Close, do not pay yet' }).first().click();
  await second.getByRole('button', { name: 'Pay another way' }).click();
  await second.getByRole('button', { name: /^Pay US\$/ }).click();
  await typeCard(second, '5555 5555 5555 4444');
  await second.getByRole('heading', { name: 'Paid. We are checking the payment.' }).waitFor();
  await first.waitForURL(/\/orders\//);
  expect(orderIdOf(first)).toBe(orderIdOf(second));

  const bank = await market.window();
  await bank.goto(market.bankUrl);
  await bank.locator('section').filter({ hasText: 'Visa 3184' }).getByRole('button', { name: 'Take the money all the same' }).click();
  await first.getByText('It was paid twice; this is the second time.').first().waitFor();
  await first.getByText('Complete', { exact: true }).first().waitFor();
  expect(await first.getByText('Payment being verified').count()).toBeGreaterThan(0);
});

test('P10, P12: when the provider is gone nothing is charged, and the same order is paid another way', async () => {
  const buyer = await market.window('camille@demo.amotarget.test');
  market.endSandbox();
  await order(buyer, thing);
  await buyer
    .getByText(/The payment provider does not answer/)
    .first()
    .waitFor();
  const wire = buyer.getByText('Wire Transfer', { exact: true }).first();
  await wire.click();
  await buyer.getByRole('button', { name: /^Pay US\$/ }).click();
  await buyer.getByRole('heading', { name: 'Now send the money' }).waitFor();
});
