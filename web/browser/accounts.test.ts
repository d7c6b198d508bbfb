import { TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenMarket, openMarket, type Page } from './market-process.ts';
import { finishRegistration, newestLink, register } from './steps.ts';

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

const chosen = 'A sentence of mine';

/** Goes on by Tab until the field or button of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

/** A key as a keyboard with Caps Lock on sends it. */
async function pressWithCapsLock(page: Page): Promise<void> {
  await page.getByLabel('Password', { exact: true }).evaluate((field) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true } as KeyboardEventInit));
  });
}

test('A3, A11: a guest with a full cart joins as a buyer through the mailbox, and is back at the checkout with everything', async () => {
  const page = await market.window();
  await page.goto('/p/pantry-jar');
  await page.getByRole('button', { name: 'Add to cart' }).first().click();
  await page.getByRole('link', { name: /^Cart, 1 item/ }).waitFor();
  await page.goto('/checkout');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByRole('link', { name: 'Join as a buyer' }).click();
  await register(page, { name: 'Zoé', email: 'zoe@test.example', password: chosen });
  await finishRegistration(page, 'zoe@test.example', chosen);
  await page.waitForURL(/\/checkout/);
  await page.getByRole('heading', { name: /Where/ }).first().waitFor();
  expect(page.url()).not.toContain('#');
});

test('A3, A4: signing in works by keyboard alone, and Caps Lock is pointed out', async () => {
  const joining = await market.window();
  await joining.goto('/join/buyer');
  await register(joining, { name: 'Kim', email: 'kim@test.example', password: chosen });
  await finishRegistration(joining, 'kim@test.example', chosen);

  const page = await market.window();
  await page.goto('/my-account/');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await tabTo(page, /Member ID/);
  await page.keyboard.type('kim@test.example');
  await tabTo(page, /^Password$/);
  await pressWithCapsLock(page);
  await page.getByText('Caps Lock is on. Capital and small letters count.').waitFor();
  await page.keyboard.type(chosen);
  await page.getByText('Caps Lock is on.').waitFor({ state: 'detached' });
  await tabTo(page, /^Show the password$/);
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Password', { exact: true }).getAttribute('type')).toBe('text');
  await tabTo(page, /^Sign in$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'My account' }).waitFor();
});

test('a second factor is turned on and used, and a device is signed out', async () => {
  const page = await market.window();
  await page.goto('/join/buyer');
  await register(page, { name: 'Ada', email: 'ada@test.example', password: chosen });
  await finishRegistration(page, 'ada@test.example', chosen);
  await page.goto('/my-account/');
  await page.getByRole('button', { name: 'Turn on the second factor' }).click();
  await page.getByRole('img', { name: /^QR code/ }).waitFor();
  const secret = (
    await page
      .locator('b.num')
      .filter({ hasText: /^[A-Z2-7 ]{20,}$/ })
      .textContent()
  )?.replaceAll(' ', '');
  const totp = new TOTP({ secret });
  const now = Date.now();
  await page.getByLabel(/^The six digits/).fill(totp.generate({ timestamp: now }));
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.getByText('The second factor is on.').waitFor();
  expect(await page.getByRole('list', { name: 'Your recovery codes' }).getByRole('listitem').count()).toBe(10);
  const recoveryCode = await page.getByRole('list', { name: 'Your recovery codes' }).getByRole('listitem').first().textContent();
  await page.getByRole('button', { name: 'I have kept them' }).last().click();
  await page.getByText('10 recovery codes are left').waitFor();

  const other = await market.window();
  await other.goto('/sign-in?to=/my-account');
  await other.getByLabel('E-mail address or Member ID').fill('ada@test.example');
  await other.getByLabel('Password', { exact: true }).fill(chosen);
  await other.keyboard.press('Enter');
  await other.getByLabel('Code of your second factor').fill(totp.generate({ timestamp: now + 30_000 }));
  await other.keyboard.press('Enter');
  await other.getByRole('heading', { name: 'My account' }).waitFor();
  await other.getByRole('button', { name: 'Sign out all others' }).click();
  await other.getByText('All other devices are signed out.').waitFor();

  await page.goto('/my-account/');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('E-mail address or Member ID').fill('ada@test.example');
  await page.getByLabel('Password', { exact: true }).fill(chosen);
  await page.keyboard.press('Enter');
  await page.getByLabel('Code of your second factor').fill(recoveryCode ?? '');
  await page.keyboard.press('Enter');
  await page.getByText('9 recovery codes are left').waitFor();
});

test('A7: who forgot the password reads a mail, chooses a new one, and signs in with it', async () => {
  const page = await market.window();
  await page.goto('/join/buyer');
  await register(page, { name: 'Ben', email: 'ben@test.example', password: chosen });
  await finishRegistration(page, 'ben@test.example', chosen);

  const other = await market.window();
  await other.goto('/sign-in');
  await other.getByRole('link', { name: 'Password Retrieval' }).click();
  await other.getByRole('heading', { name: 'Password Retrieval' }).waitFor();
  await other.getByLabel('E-mail address or Member ID').fill('BEN@test.example');
  await other.getByRole('button', { name: 'Send me the link' }).click();
  await other.getByRole('link', { name: 'Read it in the mailbox' }).click();
  await newestLink(other, 'ben@test.example', 'retrieve-password').then((link) => link.click());
  await other.getByRole('textbox', { name: 'New password' }).fill('Another sentence');
  await other.getByRole('button', { name: 'Set this password' }).click();
  await other.getByRole('heading', { name: 'Your new password is set' }).waitFor();
  await other.getByRole('link', { name: 'Sign in', exact: true }).last().click();
  await other.getByLabel('E-mail address or Member ID').fill('ben@test.example');
  await other.getByLabel('Password', { exact: true }).fill('Another sentence');
  await other.keyboard.press('Enter');
  await other.getByRole('link', { name: 'My account, Ben' }).waitFor();

  await page.goto('/my-account');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor(); // the other device was signed out
});

test('A6: signing out leaves no fault behind, and a window whose session ended leads back to the page it was on', async () => {
  const page = await market.window('camille@demo.amotarget.test');
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  await page.goto('/my-account/');
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await page.getByText('You are signed out.').waitFor();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);

  const agent = await market.window('agent@demo.amotarget.test');
  await agent.goto('/desk');
  await agent.getByRole('link', { name: 'Refunds' }).waitFor();
  await agent.getByRole('link', { name: 'Refunds' }).click();
  await agent.getByRole('heading', { level: 1 }).waitFor();
  const elsewhere = await market.window('agent@demo.amotarget.test');
  await elsewhere.goto('/my-account/');
  await elsewhere.getByRole('button', { name: 'Sign out all others' }).click();
  await elsewhere.getByText('All other devices are signed out.').waitFor();
  await agent.waitForURL(/\/sign-in/);
  expect(new URL(agent.url()).searchParams.get('to')).toBe('/desk/refunds');
});
