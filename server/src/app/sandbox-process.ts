import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fingerprintOf } from '#sandbox/fingerprint.js';
import type { SandboxAccess } from '../payments/index.ts';
import { repositoryFolder } from '../platform/files/repository-folder.ts';
import { callHttp } from '../platform/http/call-http.ts';

/** The sandbox as the market reaches it. */
export interface SandboxProcess {
  readonly url: string;
  readonly apiKey: string;
  readonly callbackSecret: string;
  /** Tells it by how much the demo's clock was moved. */
  setClock(movedMs: number): Promise<void>;
  stop(): void;
}

interface Kept {
  readonly port: number;
  readonly apiKey: string;
  readonly callbackSecret: string;
  readonly pid?: number;
}

const startTimeMs = 15_000;
const pollMs = 20;

/**
 * Finds the sandbox of this data folder, or starts it as a process of its own that outlives a crash of the market.
 *
 * @param port The port that it must have; null takes a free one and keeps it.
 */
export async function startSandbox(dataDir: string, port: number | null): Promise<SandboxProcess> {
  const file = join(dataDir, 'sandbox.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
  const kept: Kept = known ?? {
    port: port ?? (await freePort()),
    apiKey: randomBytes(24).toString('base64url'),
    callbackSecret: randomBytes(24).toString('base64url'),
  };
  const found = port === null || port === kept.port ? await isAlive(urlOf(kept.port), kept.apiKey) : false;
  const used = found ? kept.port : await choosePort(port, kept.port);
  const url = urlOf(used);
  const pid = found ? kept.pid : spawnSandbox(dataDir, used, kept);
  writeFileSync(file, JSON.stringify({ ...kept, port: used, pid }), { mode: 0o600 });
  if (!found) await waitUntilAlive(url, kept.apiKey);
  const authorization = { authorization: `Bearer ${kept.apiKey}`, 'content-type': 'application/json' };
  return {
    url,
    apiKey: kept.apiKey,
    callbackSecret: kept.callbackSecret,
    setClock: async (movedMs) =>
      void (await callHttp(`${url}/v1/clock`, {
        ...{ method: 'POST', headers: authorization, body: JSON.stringify({ movedMs }), timeoutMs: startTimeMs },
      })),
    stop: () => {
      if (pid) endQuietly(pid);
    },
  };
}

const urlOf = (port: number) => `http://127.0.0.1:${port}`;

/** The port that was asked for, else the one of last time if it is still free. @throws Error with a sentence when somebody else listens there. */
async function choosePort(wanted: number | null, last: number): Promise<number> {
  const port = wanted ?? last;
  if (await isFree(port)) return port;
  if (wanted === null) return freePort();
  throw new Error(`Port ${wanted} is in use, so the sandbox cannot have it. Stop what uses it, or choose another with SANDBOX_PORT.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** What providers and trackers need to reach it and to be reached. */
export function sandboxAccess(
  sandbox: Pick<SandboxProcess, 'url' | 'apiKey' | 'callbackSecret'>,
  marketUrl: string,
  kind: 'payments' | 'carriers',
): SandboxAccess {
  return {
    url: sandbox.url,
    apiKey: sandbox.apiKey,
    callbackSecrets: [sandbox.callbackSecret],
    callbackUrl: `${marketUrl}/webhooks/${kind}/sandbox`,
  };
}

function spawnSandbox(dataDir: string, port: number, { apiKey, callbackSecret }: Kept): number | undefined {
  const isSource = import.meta.url.endsWith('.ts');
  const main = join(repositoryFolder, isSource ? 'server/sandbox/main.ts' : 'server/dist/sandbox/main.js');
  const log = openSync(join(dataDir, 'sandbox.log'), 'a');
  const environment = { ...environmentOf(port), SANDBOX_FOLDER: dataDir, SANDBOX_API_KEY: apiKey, SANDBOX_CALLBACK_SECRET: callbackSecret };
  const child = spawn(process.execPath, [...process.execArgv, main], { detached: true, stdio: ['ignore', log, log], env: environment });
  child.unref();
  return child.pid;
}

function environmentOf(port: number): Record<string, string> {
  return { SANDBOX_PORT: String(port), NODE_ENV: 'production' };
}

async function isAlive(url: string, apiKey: string): Promise<boolean> {
  try {
    const headers = { authorization: `Bearer ${apiKey}` };
    const { text } = await callHttp(`${url}/v1/health`, { method: 'GET', headers, timeoutMs: 1_000 });
    return (JSON.parse(text) as { knows?: string }).knows === fingerprintOf(apiKey); // somebody else may listen there by now
  } catch {
    return false;
  }
}

async function waitUntilAlive(url: string, apiKey: string): Promise<void> {
  for (let waited = 0; waited < startTimeMs; waited += pollMs) {
    if (await isAlive(url, apiKey)) return;
    await new Promise((wake) => setTimeout(wake, pollMs));
  }
  throw new Error('The sandbox did not start. Its log is sandbox.log in the data folder.');
}

function endQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // it ended by itself
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
  });
}
