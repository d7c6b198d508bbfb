import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Locator, type OpenMarket, openMarket, type Page, password } from './market-process.ts';

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

interface Focused {
  readonly name: string;
  readonly isVisible: boolean;
}

/** What has the focus, by the name that a screen reader says, and whether its focus can be seen. A frame that has it is looked into. */
async function focused(page: Page): Promise<Focused> {
  const element = await page.evaluateHandle(() => document.activeElement ?? document.body);
  const frame = await element.asElement()?.contentFrame();
  return (frame ?? page).evaluate((): Focused => {
    const at = document.activeElement as HTMLInputElement | null;
    if (!at || at === document.body) return { name: '', isVisible: true };
    const labelledBy = at
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    const name = at.getAttribute('aria-label') ?? labelledBy?.join(' ') ?? at.labels?.[0]?.textContent ?? at.textContent;
    const hasRing = (each: Element) => getComputedStyle(each).outlineStyle !== 'none' || getComputedStyle(each).boxShadow !== 'none';
    const isVisible = at.getBoundingClientRect().width > 0 && (hasRing(at) || hasRing(at.closest('label') ?? at));
    return { name: (name ?? '').trim(), isVisible };
  });
}

/** Goes on by Tab until this has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 90; i++) {
    await page.keyboard.press('Tab');
    const { name, isVisible } = await focused(page);
    passed.push(name.slice(0, 40));
    if (!isVisible) throw new Error(`The focus cannot be seen on “${name}”.`);
    if (wanted.test(name)) return;
  }
  throw new Error(`Tab never came to ${wanted}, but to: ${passed.join(' | ')}`);
}

/** Sends a form by Enter. A form in a frame takes the browser's answer to the key with it when it goes: what follows is waited for, not the key. */
async function send(page: Page, next: Locator): Promise<void> {
  void page.keyboard.press('Enter').catch(() => undefined);
  await next.waitFor();
}

test('P14, P8, A3: signing in, buying and paying with 3-D Secure works without a mouse, and one sees where one is', async () => {
  const page = await market.window();
  await page.goto('/p/pantry-jar');
  await tabTo(page, /^Skip to/);
  await tabTo(page, /^Sign in/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /sign in|welcome/i }).waitFor();
  await tabTo(page, /Member ID/);
  await page.keyboard.type('camille@demo.amotarget.test');
  await tabTo(page, /^Password/);
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Buy Now' }).first().waitFor();
  await tabTo(page, /^Buy Now/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/checkout/);
  await page.getByRole('button', { name: 'Send it here' }).waitFor();
  for (const name of [/^Send it here/, /^Travel like this/, /^Pay US\$/]) {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  }

  await page.frameLocator('iframe[title="The payment provider’s form"]').getByLabel('Card number').waitFor();
  for (const [field, text] of [
    [/^Card number/, '4000000000003220'],
    [/^Expires/, '10/39'],
    [/^Security code/, '123'],
  ] as const) {
    await tabTo(page, field);
    await page.keyboard.type(text);
  }
  await send(page, page.frameLocator('iframe[title="Your bank’s page"]').getByLabel('Password for online payments'));
  await tabTo(page, /^Password for online payments/);
  await page.keyboard.type('password');
  await send(page, page.getByRole('heading', { name: 'Paid. We are checking the payment.' }));
  expect(new URL(page.url()).pathname).toMatch(/^\/orders\/ord_/);
});
