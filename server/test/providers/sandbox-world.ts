import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '#sandbox/sandbox.js';
import { sandboxProvider } from '#server/payments/index.js';
import { callHttp } from '#server/platform/http/call-http.js';
import { signature, wallClockSeconds } from '#server/platform/http/signature.js';
import type { ProviderBook } from '../journey.ts';
import type { CardTyped, ProviderWorld, RawCallback, Trouble } from './provider-world.ts';

const apiKey = 'key-of-contract';
const secrets = { PRESENT: 'secret-of-contract', FORMER: 'secret-of-yesterday', FOREIGN: 'secret-of-somebody' };
const cards: Record<CardTyped, { number: string; password?: string }> = {
  VISA: { number: '4242424242424242' },
  MASTERCARD: { number: '5200828282828210' },
  AMEX: { number: '378282246310005' },
  DISCOVER: { number: '6011111111111117' },
  DINERS: { number: '30569309025904' },
  FRICTIONLESS: { number: '4000000000003055' },
  CHALLENGE_PASSED: { number: '4000000000003220', password: 'password' },
  CHALLENGE_FAILED: { number: '4000000000003220', password: 'wrong' },
  DECLINED: { number: '4000000000000002' },
  NO_FUNDS: { number: '4000008260003178', password: 'password' },
};

/** The sandbox as it is, behind a wire that can be cut. */
export async function openSandboxWorld(timeLimitMs: number): Promise<ProviderWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'amotarget-contract-'));
  let movedMs = 0;
  const wallClock = () => Date.now() + movedMs;
  const sandbox = createSandbox({ folder, apiKey, callbackSecret: secrets.PRESENT, wallClock });
  await sandbox.app.listen({ host: '127.0.0.1', port: 0 });
  const heard: RawCallback[] = [];
  const receiver = await listen((request, body, answer) => {
    heard.push({ body, headers: request.headers as Record<string, string> });
    answer.writeHead(204).end();
  });
  let trouble: Trouble | null = null;
  const wire = await listen(async (request, body, answer) => {
    if (trouble === 'OFFLINE') return void request.destroy();
    if (trouble === 'SILENT') return;
    if (trouble === 'FAILING') return void answer.writeHead(500).end('{"error":"ours"}');
    if (trouble === 'GARBAGE') return void answer.writeHead(200).end('<html>maintenance</html>');
    const { method = 'GET', url = '/' } = request;
    if (trouble === 'REFUSES' && method === 'POST') return void answer.writeHead(409).end('{"error":"no"}');
    const headers = { authorization: request.headers.authorization ?? '', ...(body ? { 'content-type': 'application/json' } : {}) };
    const { status, text } = await callHttp(`${addressOf(sandbox.app.server)}${url}`, {
      method,
      headers,
      body: body || undefined,
      timeoutMs: 9_000,
    });
    if (trouble === 'LOSES_ANSWERS' && method === 'POST') request.destroy();
    else answer.writeHead(status, { 'content-type': 'application/json' }).end(text);
  });
  const access = { url: addressOf(wire), apiKey, callbackUrl: addressOf(receiver), callbackSecrets: [secrets.PRESENT, secrets.FORMER] };
  const post = async (url: string, fields: Record<string, string>) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return sandbox.app.inject({ method: 'POST', url, headers, payload: new URLSearchParams(fields).toString() });
  };
  const readBook = async () =>
    (await sandbox.app.inject({ url: '/v1/book', headers: { authorization: `Bearer ${apiKey}` } })).json<ProviderBook>();
  const nextPage = async (ref: string) => {
    const page = (await sandboxProvider({ ...access, url: addressOf(sandbox.app.server) }).find(ref)).nextAction;
    return page ? new URL(page.url).pathname : undefined;
  };

  return {
    provider: sandboxProvider({ ...access, timeLimitMs }),
    async pay(ref, card) {
      const { number, password } = cards[card];
      const page = await nextPage(ref);
      if (!page) return;
      await post(page, { number, expires: '12 / 39', code: number.length === 15 ? '1234' : '123' });
      for (let i = 0; password && i < 3; i++) {
        const bank = await nextPage(ref);
        if (bank) await post(bank, { password });
      }
    },
    async letExpire() {
      movedMs += 16 * 60_000;
      await sandbox.settle();
    },
    async settleRefunds(isFailing = false) {
      sandbox.faults.failRefunds = isFailing;
      movedMs += 10_000;
      await sandbox.settle();
    },
    async openChargeback(id, amountMinor) {
      const known = new Set((await readBook()).chargebacks.map((each) => each.id));
      await post('/bank/open-chargeback', { id, ...(amountMinor ? { amountMinor: String(amountMinor) } : {}) });
      return (await readBook()).chargebacks.find((each) => !known.has(each.id))!.id;
    },
    decideChargeback: async (id, isWon) => void (await post(`/bank/${isWon ? 'win' : 'lose'}-chargeback`, { id })),
    async callbacks() {
      await sandbox.settle();
      return heard.splice(0);
    },
    signed(body, ageSeconds, secret = 'PRESENT') {
      const at = wallClockSeconds() - ageSeconds;
      const id = 'msg_of_contract';
      const signed = signature(secrets[secret], id, at, body);
      return { body, headers: { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': signed } };
    },
    suffer(next) {
      trouble = next;
    },
    forgetKeys() {}, // it keeps them for ever
    async book(ref) {
      const { payments, refunds } = await readBook();
      const payment = payments.find((each) => each.id === ref)!;
      const mine = refunds.filter((each) => each.paymentId === ref && each.status !== 'FAILED');
      return {
        capturedMinor: payment.status === 'CAPTURED' ? payment.amountMinor : 0,
        refundedMinor: mine.reduce((sum, each) => sum + each.amountMinor, 0),
        refunds: mine.length,
      };
    },
    countPayments: async () => (await readBook()).payments.length,
    async close() {
      for (const server of [wire, receiver]) {
        server.closeAllConnections();
        server.close();
      }
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function listen(hear: (request: IncomingMessage, body: string, answer: ServerResponse) => unknown): Promise<Server> {
  const server = createServer((request, answer) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => void hear(request, body, answer));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function addressOf(server: { address(): unknown }): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
