import { expect } from 'vitest';
import type { Page } from './market-process.ts';

/** Steps of people in their windows, through what they see. */

/** Buys a thing at once, and presses Pay. @param method Another than the card, by its name. */
export async function order(buyer: Page, slug: string, method?: string): Promise<void> {
  await buyer.goto(`/p/${slug}`);
  await buyer.getByRole('button', { name: 'Buy Now' }).first().click();
  await buyer.waitForURL(/\/checkout/);
  await buyer.getByRole('button', { name: 'Send it here' }).click();
  await buyer.getByRole('button', { name: 'Travel like this' }).click();
  if (method) await buyer.getByText(method, { exact: true }).first().click();
  await buyer.getByRole('button', { name: /^Pay US\$/ }).click();
}

/** Types a card into the provider's fields, and presses Pay there. */
export async function typeCard(buyer: Page, card: string): Promise<void> {
  const fields = buyer.frameLocator('iframe[title="The payment provider’s form"]');
  await fields.getByLabel('Card number').fill(card);
  await fields.getByLabel('Expires').fill('10 / 39');
  await fields.getByLabel('Security code').fill('123');
  await fields.getByRole('button', { name: /^Pay/ }).click();
}

/** Buys a thing at once and pays it with this card; the bank's question is answered when it comes. @returns the order's id. */
export async function buyNow(buyer: Page, slug: string, card = '4242 4242 4242 4242'): Promise<string> {
  await order(buyer, slug);
  await typeCard(buyer, card);
  if (card.endsWith('3220')) await answerBank(buyer);
  await buyer.getByRole('heading', { name: 'Paid. We are checking the payment.' }).waitFor();
  return new URL(buyer.url()).pathname.split('/').at(-1)!;
}

async function answerBank(buyer: Page): Promise<void> {
  const bank = buyer.frameLocator('iframe[title="Your bank’s page"]');
  await bank.getByLabel('Password for online payments').fill('password');
  await bank.getByRole('button', { name: 'Confirm the payment' }).click();
}

export async function passPayment(agent: Page, orderId: string): Promise<void> {
  await agent.goto(`/desk/orders/${orderId}`);
  await agent
    .getByLabel(/only staff read it/)
    .first()
    .fill('Card and address belong together.');
  await agent.getByRole('button', { name: 'The payment is good' }).click();
}

export async function ship(seller: Page, orderId: string, number = 'GD 618 402 775 WW'): Promise<void> {
  await seller.goto(`/sell/orders/${orderId}`);
  await seller.getByRole('button', { name: 'Ship', exact: true }).first().click();
  await seller.getByLabel('Tracking number').fill(number);
  await seller.getByRole('button', { name: 'Mark as shipped' }).click();
}

/** Moves the demo's clock by the band on top. */
export async function moveClock(page: Page, by: '+1 hour' | '+1 day' | '+1 week'): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: by }).click()]);
}

/** Fills the form of a buyer's registration that is open, and sends it. */
export async function register(page: Page, { name, email, password }: { name: string; email: string; password: string }): Promise<void> {
  await page.getByRole('heading', { name: 'Join as a buyer' }).waitFor();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Choose a password').fill(password);
  await page.getByLabel('Country where you live').selectOption('FR');
  await page.getByRole('button', { name: 'Register as a buyer' }).click();
  await page.getByRole('heading', { name: `We sent a mail to ${email}` }).waitFor();
}

/** Reads the mail of a registration in the mailbox, and types the password once more. */
export async function finishRegistration(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('link', { name: 'Read it in the mailbox' }).click();
  await (await newestLink(page, email, 'join/finish')).click();
  await page.getByLabel('The password that you chose').fill(password);
  await page.getByRole('button', { name: 'Finish and sign in' }).click();
  await page.getByRole('link', { name: /^My account, / }).waitFor();
}

/** The link of the newest mail to an address; mails leave the outbox a moment after they are asked for, so the mailbox is read again. */
export async function newestLink(page: Page, email: string, path: string) {
  const link = page
    .locator('article')
    .filter({ hasText: `To ${email}` })
    .locator(`a[href*="/${path}"]`)
    .first();
  await expect
    .poll(
      async () => {
        await page.reload();
        return link.count();
      },
      { timeout: 30_000, interval: 100 },
    )
    .toBe(1);
  return link;
}
