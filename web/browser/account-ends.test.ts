import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenMarket, openMarket, type Page, password } from './market-process.ts';
import { finishRegistration, register } from './steps.ts';

let market: OpenMarket;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.close());

const chosen = 'A sentence of mine';

async function join(page: Page, name: string): Promise<string> {
  const email = `${name.toLowerCase()}@test.example`;
  await page.goto('/join/buyer');
  await register(page, { name, email, password: chosen });
  await finishRegistration(page, email, chosen);
  return email;
}

async function openPerson(staff: Page, email: string, name: string): Promise<void> {
  await staff.goto(`/desk/people?q=${encodeURIComponent(email)}`);
  await staff.getByRole('link', { name }).click();
  await staff.getByRole('heading', { level: 1, name }).waitFor();
}

test('A1, A12: a seller registers a buyer account under the same address, and switches between the two', async () => {
  const page = await market.window('kiln-and-kettle@demo.amotarget.test');
  await page.goto('/my-account/');
  await page.getByRole('link', { name: 'Register again under a buyer account' }).click();
  await page.getByLabel('Choose a password').fill(chosen);
  await page.getByRole('button', { name: 'Register as a buyer' }).click();
  await page.getByRole('heading', { name: /^We sent a mail to / }).waitFor();
  await finishRegistration(page, 'kiln-and-kettle@demo.amotarget.test', chosen);
  await page.waitForURL((address) => !address.pathname.startsWith('/join'));

  await page.goto('/my-account/');
  await page.getByText(/cannot become a seller account/).waitFor();
  const others = page.getByRole('region', { name: 'Your other account' });
  await others.getByRole('button', { name: 'Switch to it' }).click();
  await page.getByRole('dialog').getByLabel('Its password').fill(password);
  await page.getByRole('dialog').getByRole('button', { name: 'Switch to it' }).click();
  await page.waitForURL(/\/sell\/orders/);

  await page.goto('/my-account/');
  await page.getByRole('region', { name: 'Your other account' }).getByRole('button', { name: 'Switch to it' }).click();
  await page.getByRole('dialog').getByLabel('Its password').fill(chosen);
  await page.getByRole('dialog').getByRole('button', { name: 'Switch to it' }).click();
  await page.getByText(/cannot become a seller account/).waitFor();
});

test('A13: a restricted account is signed out, reads the sentence and the way to Customer Service, and comes back', async () => {
  const person = await market.window();
  const email = await join(person, 'Rita');
  await person.goto('/orders');
  const agent = await market.window('agent@demo.amotarget.test');
  await openPerson(agent, email, 'Rita');
  await agent.getByRole('button', { name: 'Restrict the account' }).click();
  const asked = agent.getByRole('dialog');
  await asked.getByLabel('Reason, the owner reads it by mail').fill('We have to ask you something first.');
  await asked.getByRole('button', { name: 'Restrict the account' }).click();
  await agent.getByText('The account of Rita is restricted.').waitFor();

  await person.goto('/my-account/');
  await person.getByRole('heading', { name: 'Sign in' }).waitFor();
  await person.getByLabel('E-mail address or Member ID').fill(email);
  await person.getByLabel('Password', { exact: true }).fill(chosen);
  await person.keyboard.press('Enter');
  await person.getByText('Sorry, you are not authorized to sign into this account').first().waitFor();
  await person
    .getByRole('link', { name: /Customer Service/i })
    .first()
    .waitFor();

  await agent.getByRole('button', { name: 'Lift the restriction' }).click();
  await agent.getByRole('dialog').getByLabel('Reason, the owner reads it by mail').fill('Thank you, all is well.');
  await agent.getByRole('dialog').getByRole('button', { name: 'Lift the restriction' }).click();
  await agent.getByText('Rita may sign in again.').waitFor();
  await person.getByLabel('Password', { exact: true }).fill(chosen);
  await person.keyboard.press('Enter');
  await person.getByRole('link', { name: 'My account, Rita' }).waitFor();
});

test('an account is closed for good once nothing runs on it, and its choices are kept until then', async () => {
  const page = await market.window();
  const email = await join(page, 'Clara');
  await page.goto('/my-account/');
  await page.getByText('Good news of my orders').click();
  await expect.poll(() => page.getByLabel('Good news of my orders').isChecked()).toBe(false);
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.getByLabel('Messages, which are in my inbox anyway').waitFor();
  expect(await page.getByLabel('Good news of my orders').isChecked()).toBe(false);

  await page.getByRole('button', { name: 'Close my account' }).click();
  await page.getByRole('button', { name: 'Yes, close it for good' }).click();
  await page.getByText('Your account is closed.').waitFor();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address or Member ID').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(chosen);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

test('staff that loses its rights is signed out at once', async () => {
  const agent = await market.window('agent@demo.amotarget.test');
  await agent.goto('/desk');
  await agent.getByRole('link', { name: 'Refunds' }).waitFor();
  const operator = await market.window('operator@demo.amotarget.test');
  await operator.goto('/desk/people?q=agent%40demo.amotarget.test');
  await operator.getByRole('row').filter({ hasText: 'agent@demo.amotarget.test' }).getByRole('link').first().click();
  await operator.getByText(/^Agent: verifies payments/).click();
  await operator.getByLabel('Reason, the owner reads it by mail').fill('You work in another department now.');
  await operator.getByRole('button', { name: 'Change the rights' }).click();
  await operator.getByText(/^The rights of .* are changed\.$/).waitFor();
  await agent.waitForURL(/\/sign-in/);
});
