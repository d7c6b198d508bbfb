import { onTestFinished } from 'vitest';
import type { AccountKind, StaffRole } from '#server/accounts/index.js';
import { hashSecret } from '#server/accounts/passwords.js';
import { insertAccounts, insertSession } from '#server/accounts/store.js';
import { createApp } from '#server/app/app.js';
import { type Market, type MarketParts, openMarket } from '#server/app/market.js';
import { DAY } from '#server/kernel/time.js';
import type { Clock } from '#server/platform/clock/clock.js';
import { silentLog } from '#server/platform/log/log.js';
import type { Settings } from '#server/platform/settings.js';
import { makeDatabase } from './databases.ts';

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  constructor(private at = Date.parse('2026-03-02T09:00:00Z')) {}
  now(): number {
    return this.at;
  }
  move(ms: number): void {
    this.at += ms;
  }
}

/** What GraphQL answered. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any;
  readonly errors?: { message: string; extensions: { code: string } }[];
}

export interface Person {
  readonly accountId: string;
  readonly token: string;
}

/** An open market of a test's own, reached through its front door. */
export interface TestMarket {
  readonly market: Market;
  readonly url: string;
  readonly clock: TestClock;
  /** The file or address of its database. */
  readonly location: string;
  /** Sends a query or mutation; `person` signs it, `headers` go along. Answers with errors too. */
  send(source: string, variables?: object, person?: Person, headers?: Record<string, string>): Promise<Answer>;
  /** The same for what must work: its data. @throws Error when there is any GraphQL error. */
  ask(source: string, variables?: object, person?: Person): Promise<Answer['data']>;
  /** A GraphQL request as HTTP sees it. */
  post(payload: object, headers?: Record<string, string>): Promise<{ status: number; headers: Record<string, unknown> }>;
  /** A plain HTTP request. */
  fetch(path: string, method?: 'GET' | 'HEAD' | 'POST'): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>;
  /** Sends bytes to a link. */
  put(path: string, bytes: Uint8Array): Promise<{ status: number; body: Buffer }>;
  /** Somebody with a session. */
  person(kind: AccountKind, name: string, roles?: StaffRole[]): Promise<Person>;
}

/** @param partsOf What this market is connected to, such as a sandbox; it may need the folder and the address that the market will have. */
export async function openShop(
  partsOf: (place: { folder: string; marketUrl: () => string; settings: Settings }) => Promise<Partial<MarketParts>> = async () => ({}),
): Promise<TestMarket> {
  const database = await makeDatabase();
  const clock = new TestClock();
  const settings = {
    marketName: 'Test Market',
    publicUrl: 'http://localhost:4000',
    isDemo: true,
    dataDir: database.folder,
    trustProxy: false,
    smtpUrl: null,
    secretKey: null,
    mailFrom: 'market@test.example',
  };
  let url = '';
  const parts = await partsOf({ folder: database.folder, marketUrl: () => url, settings });
  const market = await openMarket({ databaseLocation: database.location, settings, log: silentLog, clock, ...parts });
  const app = await createApp(market);
  if (parts.paymentProviders) url = await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await app.close();
    await market.close();
    await database.drop();
  });

  async function send(query: string, variables: object = {}, person?: Person, headers: Record<string, string> = {}): Promise<Answer> {
    const authorization = person ? { authorization: `Bearer ${person.token}` } : {};
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...authorization, ...headers },
      payload: { query, variables },
    });
    return response.json();
  }

  return {
    market,
    url,
    clock,
    location: database.location,
    send,
    async ask(source, variables, person) {
      const answer = await send(source, variables, person);
      if (answer.errors) throw new Error(answer.errors.map((error) => error.message).join('\n'));
      return answer.data;
    },
    async post(payload, headers = {}) {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
      return { status: response.statusCode, headers: response.headers };
    },
    async fetch(path, method = 'GET') {
      const response = await app.inject({ method, url: path });
      return { status: response.statusCode, headers: response.headers, body: response.rawPayload };
    },
    async put(path, bytes) {
      const headers = { 'content-type': 'application/octet-stream' };
      const response = await app.inject({ method: 'PUT', url: path, headers, payload: Buffer.from(bytes) });
      return { status: response.statusCode, body: response.rawPayload };
    },
    person: (kind, name, roles = []) => addPerson(market, kind, name, roles),
  };
}

/** Somebody with a session, without a password. */
export async function addPerson({ system }: Market, kind: AccountKind, name: string, roles: StaffRole[]): Promise<Person> {
  const { ids, clock, db } = system;
  const key = `${name.toLowerCase().replace(/\W+/g, '.')}@test.example`;
  const accountId = ids('account');
  const token = `token-of-${accountId}`;
  const createdAt = clock.now();
  await db.transaction(async (tx) => {
    await insertAccounts(tx, [
      {
        id: accountId,
        kind,
        roles,
        email: key,
        emailKey: key,
        memberId: `M${accountId.slice(-11).toUpperCase()}`,
        name,
        country: 'FR',
        passwordHash: '',
        createdAt,
      },
    ]);
    const inAYear = createdAt + 365 * DAY; // tests move their clock by weeks
    await insertSession(tx, {
      id: ids('session'),
      tokenHash: hashSecret(token),
      accountId,
      createdAt,
      lastSeenAt: inAYear,
      expiresAt: inAYear,
    });
  });
  return { accountId, token };
}
