import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ElementHandle, type Frame, type Locator, type OpenMarket, openMarket, type Page, password } from './market-process.ts';

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

/** What has the focus, and the page or the frame that it stands in. */
interface Stop {
  readonly within: Page | Frame;
  readonly element: ElementHandle<Element>;
}

/** A frame that has the focus is looked into. */
async function stopOf(within: Page | Frame): Promise<Stop> {
  const element = (await within.evaluateHandle(() => document.activeElement ?? document.body)) as ElementHandle<Element>;
  const frame = await element.contentFrame();
  return frame ? stopOf(frame) : { within, element };
}

/**
 * Where Tab leads. A frame is a document of its own, and the browser carries the focus over its border after it has answered for the key:
 * what had the focus before, and the body of a frame, are looked at again.
 */
async function nextStop(page: Page): Promise<Stop> {
  const last = await stopOf(page);
  await page.keyboard.press('Tab');
  for (let i = 0; ; i++) {
    const stop = await stopOf(page);
    const isThere = await stop.element.evaluate((at) => at !== document.body || window === window.top);
    const hasMoved = stop.within !== last.within || (await stop.element.evaluate((at, before) => at !== before, last.element));
    if ((isThere && hasMoved) || i === 200) return stop;
  }
}

/** By the name that a screen reader says, and whether it can be seen that it has the focus. */
function describe(at: Element): { name: string; isVisible: boolean } {
  if (at === document.body) return { name: '', isVisible: true };
  const labelledBy = at
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  const name =
    at.getAttribute('aria-label') ?? labelledBy?.join(' ') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent;
  const hasRing = (each: Element) => getComputedStyle(each).outlineStyle !== 'none' || getComputedStyle(each).boxShadow !== 'none';
  const isVisible = at.getBoundingClientRect().width > 0 && (hasRing(at) || hasRing(at.closest('label') ?? at));
  return { name: (name ?? '').trim(), isVisible };
}

/** Goes on by Tab until this has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 90; i++) {
    const { element } = await nextStop(page);
    const { name, isVisible } = await element.evaluate(describe);
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
