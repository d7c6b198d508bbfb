import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Settings } from './platform/settings.ts';

export interface ProcessSettings extends Settings {
  readonly host: string;
  readonly port: number;
  readonly databaseLocation: string;
  readonly logLevel: string;
  readonly sandboxPort: number | null;
  /** Null for a market without Stripe. */
  readonly stripe: { readonly secretKey: string; readonly webhookSecrets: readonly string[] } | null;
}

const isLoopback = (host: string) => ['127.0.0.1', 'localhost', '::1'].includes(host);
const onOff = (name: string) => z.enum(['on', 'off'], `${name} must be "on" or "off".`).optional();
const port = (name: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${name} must be a number from 0 to 65535, such as 4000.`)
    .transform(Number)
    .refine((n) => n < 65_536, `${name} must be a number from 0 to 65535, such as 4000.`);

const environment = z.object({
  PORT: port('PORT').default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|postgres(ql)?:\/\/.)/, 'DATABASE_URL must begin with file: or postgres://, such as file:./data/market.db.')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, message: 'PUBLIC_URL must be a web address, such as https://market.example.' }).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL must begin with smtp:// or smtps://, such as smtp://127.0.0.1:25.')
    .optional(),
  MAIL_FROM: z.email('MAIL_FROM must be an e-mail address, such as orders@market.example.').optional(),
  MARKET_NAME: z.string().max(60, 'MARKET_NAME may have at most 60 characters, such as Amotarget.').default('Amotarget'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'LOG_LEVEL must be debug, info, warn, error or silent.').default('info'),
  SECRET_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'SECRET_KEY must have 64 hexadecimal digits, as `openssl rand -hex 32` makes them.')
    .optional(),
  TRUST_PROXY: onOff('TRUST_PROXY'),
  SANDBOX_PORT: port('SANDBOX_PORT').optional(),
  DEMO: onOff('DEMO'),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[rs]k_(test|live)_\S+$/, 'STRIPE_SECRET_KEY must be a secret key of Stripe, such as sk_test_….')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(
      /^whsec_\S+(,whsec_\S+)?$/,
      'STRIPE_WEBHOOK_SECRET must be the signing secret of the endpoint, such as whsec_…, or two with a comma.',
    )
    .optional(),
});

/** @throws Error with one sentence that names the variable, what is wrong with it, and an example. */
export function readSettings(env: NodeJS.ProcessEnv): ProcessSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new Error(parsed.error.issues[0]!.message);
  const values = parsed.data;
  const isDemo = values.DEMO ? values.DEMO === 'on' : isLoopback(values.HOST);
  if (isDemo && !isLoopback(values.HOST))
    throw new Error('DEMO=on shows demo sign-ins to everybody, so it needs HOST=127.0.0.1. Set DEMO=off for a public market.');

  const dataDir = resolve(values.DATA_DIR);
  const publicUrl = (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, '');
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir,
    databaseLocation: databaseLocation(values.DATABASE_URL, dataDir),
    logLevel: values.LOG_LEVEL,
    sandboxPort: values.SANDBOX_PORT ?? null,
    stripe: stripeSettings(values.STRIPE_SECRET_KEY, values.STRIPE_WEBHOOK_SECRET),
    marketName: values.MARKET_NAME,
    publicUrl,
    isDemo,
    trustProxy: values.TRUST_PROXY === 'on',
    smtpUrl: values.SMTP_URL ?? null,
    secretKey: values.SECRET_KEY?.toLowerCase() ?? null,
    mailFrom: values.MAIL_FROM ?? `no-reply@${new URL(publicUrl).hostname}`,
  };
}

/** @throws Error when one of the two is missing: without the secret of its endpoint nothing that Stripe says could be believed. */
function stripeSettings(secretKey: string | undefined, webhookSecret: string | undefined): ProcessSettings['stripe'] {
  if (Boolean(secretKey) !== Boolean(webhookSecret))
    throw new Error(`Stripe needs both STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET; ${secretKey ? 'the second' : 'the first'} is missing.`);
  return secretKey && webhookSecret ? { secretKey, webhookSecrets: webhookSecret.split(',') } : null;
}

function databaseLocation(url: string | undefined, dataDir: string): string {
  if (!url) return join(dataDir, 'market.db');
  if (!url.startsWith('file:')) return url;
  const path = decoded(url.slice('file:'.length));
  return isAbsolute(path) ? path : resolve(path);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Error('DATABASE_URL holds a % that stands for nothing; write %25 for a % sign, such as file:./100%25.db.');
  }
}
