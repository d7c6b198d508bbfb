import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type ElementHandle, type Frame, type Locator, type Page } from 'playwright-core';

const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const password = 'let-me-in-please';

/** A market of a test's own: the built server with its demo, and a browser. */
export interface OpenMarket {
  readonly url: string;
  readonly browser: Browser;
  /** The bank page of its sandbox. */
  readonly bankUrl: string;
  /** A window of its own, signed in through the form. */
  window(email?: string): Promise<Page>;
  /** Kills the payment provider, as a fault of its own would. */
  endSandbox(): void;
  close(): Promise<void>;
}

export async function openMarket(): Promise<OpenMarket> {
  const folder = mkdtempSync(join(tmpdir(), 'amotarget-browser-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['server/dist/src/main.js'], {
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await untilOpen(server);
  const sandbox = JSON.parse(readFileSync(join(folder, 'sandbox.json'), 'utf8')) as { pid: number };
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: chromiumArguments });
  const url = `http://localhost:${port}`;
  return {
    url,
    browser,
    bankUrl: /http\S+\/bank/.exec(said)![0],
    endSandbox: () => void process.kill(sandbox.pid, 'SIGKILL'),
    async window(email) {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/Paris',
        viewport: { width: 1280, height: 900 },
        baseURL: url,
      });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      if (email) await signIn(page, email);
      return page;
    },
    async close() {
      await browser.close();
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @returns what it said. Reads on afterwards: a process whose words nobody reads would end when it speaks again. */
function untilOpen(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout!.on('data', (text) => {
      said += text;
      if (said.includes('/bank')) resolve(said);
    });
    server.once('exit', () => reject(new Error('The market did not open; its own words stand above.')));
  });
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address or Member ID').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

export type { BrowserContext, ElementHandle, Frame, Locator, Page };
