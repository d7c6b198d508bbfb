import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './read-settings.ts';

test('with nothing set, or set to nothing, a demo opens on this machine alone', () => {
  const plain = readSettings({});
  expect(plain).toMatchObject({ host: '127.0.0.1', port: 4000, isDemo: true, publicUrl: 'http://localhost:4000', smtpUrl: null });
  expect(plain.databaseLocation).toBe(resolve('data/market.db'));
  expect(readSettings({ HOST: '', PORT: '', DATA_DIR: '', DATABASE_URL: '', DEMO: '', MARKET_NAME: '' })).toEqual(plain);
});

test('a market that others reach is no demo, and its mails come from its own name', () => {
  const settings = readSettings({ HOST: '0.0.0.0', PUBLIC_URL: 'https://market.example/' });
  expect(settings).toMatchObject({ isDemo: false, publicUrl: 'https://market.example', mailFrom: 'no-reply@market.example' });
});

test('two secrets of Stripe’s endpoint serve while one is exchanged; without both settings there is no Stripe', () => {
  expect(readSettings({}).stripe).toBeNull();
  const { stripe } = readSettings({ STRIPE_SECRET_KEY: 'rk_live_1', STRIPE_WEBHOOK_SECRET: 'whsec_new,whsec_old' });
  expect(stripe).toEqual({ secretKey: 'rk_live_1', webhookSecrets: ['whsec_new', 'whsec_old'] });
});

test.each([
  ['file:./a%20b/market.db', resolve('a b/market.db')],
  ['file:/srv/market.db', '/srv/market.db'],
  ['postgres://market@127.0.0.1/market', 'postgres://market@127.0.0.1/market'],
])('DATABASE_URL %s is %s', (DATABASE_URL, location) => {
  expect(readSettings({ DATABASE_URL }).databaseLocation).toBe(location);
});

test.each([
  [{ PORT: '65536' }, 'PORT must be a number from 0 to 65535, such as 4000.'],
  [{ PORT: '4000 ' }, 'PORT must be a number from 0 to 65535, such as 4000.'],
  [{ SANDBOX_PORT: 'any' }, 'SANDBOX_PORT must be a number from 0 to 65535, such as 4000.'],
  [{ DATABASE_URL: './market.db' }, 'DATABASE_URL must begin with file: or postgres://, such as file:./data/market.db.'],
  [{ DATABASE_URL: 'file:' }, 'DATABASE_URL must begin with file: or postgres://, such as file:./data/market.db.'],
  [{ DATABASE_URL: 'file:./100%.db' }, 'DATABASE_URL holds a % that stands for nothing; write %25 for a % sign, such as file:./100%25.db.'],
  [{ PUBLIC_URL: 'market.example' }, 'PUBLIC_URL must be a web address, such as https://market.example.'],
  [{ SMTP_URL: 'mail.example:25' }, 'SMTP_URL must begin with smtp:// or smtps://, such as smtp://127.0.0.1:25.'],
  [{ MAIL_FROM: 'us' }, 'MAIL_FROM must be an e-mail address, such as orders@market.example.'],
  [{ MARKET_NAME: 'x'.repeat(61) }, 'MARKET_NAME may have at most 60 characters, such as Amotarget.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be debug, info, warn, error or silent.'],
  [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be "on" or "off".'],
  [
    { STRIPE_SECRET_KEY: 'pk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' },
    'STRIPE_SECRET_KEY must be a secret key of Stripe, such as sk_test_….',
  ],
  [{ STRIPE_SECRET_KEY: 'sk_test_1' }, 'Stripe needs both STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET; the second is missing.'],
  [{ STRIPE_WEBHOOK_SECRET: 'whsec_1' }, 'Stripe needs both STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET; the first is missing.'],
  [{ DEMO: 'true' }, 'DEMO must be "on" or "off".'],
  [
    { DEMO: 'on', HOST: '0.0.0.0' },
    'DEMO=on shows demo sign-ins to everybody, so it needs HOST=127.0.0.1. Set DEMO=off for a public market.',
  ],
])('%j is refused with one sentence', (env, sentence) => {
  expect(() => readSettings(env)).toThrow(new Error(sentence));
});
