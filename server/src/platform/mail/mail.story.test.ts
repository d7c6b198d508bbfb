import { expect, test } from 'vitest';
import { MINUTE } from '#server/kernel/time.js';
import { systemContext } from '#server/platform/context.js';
import { listMails } from '#server/platform/mail/store.js';
import { writeMail } from '#server/platform/mail/write-mail.js';
import type { Settings } from '#server/platform/settings.js';
import { openMailCatcher } from '#test/mail-catcher.js';
import { openShop, type TestMarket } from '#test/shop.js';

const letter = (subject: string) => ({
  subject,
  paragraphs: ['Hello.', { quote: '<b>not bold</b>' }],
  link: { text: 'Look', path: '/orders' },
});

async function openWith(change: Partial<Settings>): Promise<TestMarket> {
  return openShop(async ({ settings }) => ({ settings: { ...settings, ...change } }));
}

const mailsOf = (shop: TestMarket) => listMails(shop.market.system.db.reader, 100);

test('a mail that is written twice is sent once, as text and as HTML in which words stay words', async () => {
  const catcher = await openMailCatcher();
  const shop = await openWith({ smtpUrl: `smtp://127.0.0.1:${catcher.port}` });
  const ctx = systemContext(shop.market.system);
  for (let i = 0; i < 2; i++) await writeMail(ctx, 'fact-1', 'ana@test.example', letter('Hello\r\nBcc: all@test.example'));
  await shop.market.worker.settle();
  await shop.market.worker.settle();

  expect(catcher.caught).toHaveLength(1);
  const { to, source } = catcher.caught[0]!;
  expect(to).toBe('ana@test.example');
  expect(source).toContain('From: Test Market <market@test.example>');
  expect(source).toContain('Subject: Hello Bcc: all@test.example');
  expect(source).toMatch(/Content-Type: text\/plain[\s\S]*Content-Type: text\/html/);
  expect(source).toContain('&lt;b&gt;not bold&lt;/b&gt;');
  expect(await mailsOf(shop)).toMatchObject([{ sentAt: shop.clock.now() }]);
});

test('a mail server that is down loses nothing: its mails leave once it is up, each one once', async () => {
  const first = await openMailCatcher();
  const shop = await openWith({ smtpUrl: `smtp://127.0.0.1:${first.port}` });
  await first.close();
  const ctx = systemContext(shop.market.system);
  for (const fact of ['one', 'two', 'three']) await writeMail(ctx, fact, 'ana@test.example', letter(fact));
  await shop.market.worker.settle();
  expect((await mailsOf(shop)).map((mail) => mail.sentAt)).toEqual([null, null, null]);

  const second = await openMailCatcher(first.port);
  for (let i = 0; i < 5; i++) {
    shop.clock.move(MINUTE);
    await shop.market.worker.settle();
  }
  expect(second.caught.map((mail) => /Subject: (.*)\r/.exec(mail.source)?.[1]).sort()).toEqual(['one', 'three', 'two']);
  expect((await mailsOf(shop)).filter((mail) => mail.sentAt === null)).toEqual([]);
});

test('A9: a mail that its server refuses for good is kept with the reason, and not tried for ever', async () => {
  const catcher = await openMailCatcher();
  const shop = await openWith({ smtpUrl: `smtp://127.0.0.1:${catcher.port}` });
  await writeMail(systemContext(shop.market.system), 'fact', 'nobody@test.example', letter('Hello'));
  await shop.market.worker.settle();
  expect(await mailsOf(shop)).toMatchObject([{ sentAt: null, refusal: expect.stringContaining('No such mailbox') }]);
});

test('a demo shows its mails at /dev/mailbox, the newest first and inert; another market has no such page', async () => {
  const shop = await openWith({});
  const ctx = systemContext(shop.market.system);
  expect((await shop.fetch('/dev/mailbox')).body.toString()).toContain('No mail was written yet');
  await writeMail(ctx, 'fact-1', 'ana@test.example', letter('The first'));
  shop.clock.move(MINUTE);
  await writeMail(ctx, 'fact-2', '"<img src=x>"@test.example', letter('<script>alert(1)</script>'));

  const { status, headers, body } = await shop.fetch('/dev/mailbox');
  const page = body.toString();
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toMatch(/<script|<img|<b>not bold/);
  expect(page.indexOf('&lt;script')).toBeLessThan(page.indexOf('The first'));
  expect(page).toContain('<a href="http://localhost:4000/orders">');

  const real = await openWith({ isDemo: false });
  expect((await real.fetch('/dev/mailbox')).status).toBe(404);
});

test('a demo shows each mail as it looks: in the market’s colours, its words inert, nothing loaded from elsewhere', async () => {
  const shop = await openShop();
  await writeMail(systemContext(shop.market.system), 'fact', 'ana@test.example', letter('Hello'));
  const [mail] = await mailsOf(shop);
  const { status, headers, body } = await shop.fetch(`/dev/mailbox/${mail!.id}`);
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  const html = body.toString();
  expect(html).toContain('href="http://localhost:4000/orders"');
  expect(html).toContain('&lt;b&gt;not bold&lt;/b&gt;');
  expect(html).not.toMatch(/<script|<img|src=/);
  expect((await shop.fetch('/dev/mailbox/mai_nothing')).status).toBe(404);
});

test.each([
  [false, 'forgets'],
  [true, 'keeps'],
])('once a mail has left, a market whose being a demo is %s %s the secret of its link', async (isDemo, _what) => {
  const catcher = await openMailCatcher();
  const shop = await openWith({ isDemo, smtpUrl: `smtp://127.0.0.1:${catcher.port}` });
  const secret = 'k3J-9sQ_'.repeat(5);
  const link = { text: 'Open', path: `/join/finish#${secret}` };
  await writeMail(systemContext(shop.market.system), 'fact-1', 'ana@test.example', { subject: 'Hi', paragraphs: ['Hello.'], link });
  expect(JSON.stringify(await mailsOf(shop))).toContain(secret);
  await shop.market.worker.settle();
  expect(catcher.caught[0]!.source.replace(/=\r\n/g, '')).toContain(secret);
  expect(JSON.stringify(await mailsOf(shop)).includes(secret)).toBe(isDemo);
});
