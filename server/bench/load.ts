/** The load generator: a process of its own, so that its work is not counted as the server's. */
import { randomUUID } from 'node:crypto';
import autocannon, { type Request } from 'autocannon';
import { answer } from './child.ts';

export interface Job {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly headers: Record<string, string>;
  /** Sent in turn by each connection, each beginning at another one. */
  readonly bodies: readonly string[];
  /** Each request is somebody new with an own cart. */
  readonly isNewGuest?: boolean;
}

export interface Measured {
  readonly requests: number;
  /** Those among them too that had no answer yet when the time was over: they cost the server all the same. */
  readonly sent: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

answer<Job>(async (job) => {
  const headers = { 'content-type': 'application/json', ...job.headers };
  const requests = job.bodies.map((body): Request => ({ method: 'POST', headers, body }));
  let connection = 0;
  let turn = 0;
  const newGuest = (request: Request): Request => ({
    ...request,
    ...requests[turn++ % requests.length]!,
    headers: { ...headers, 'x-cart': randomUUID() },
  });
  const run = autocannon({
    url: job.url,
    connections: job.connections,
    duration: job.seconds,
    requests: job.isNewGuest ? [{ method: 'POST', setupRequest: newGuest }] : requests,
    verifyBody: job.isNewGuest ? (body) => body.includes('"userErrors":[]') : undefined,
    setupClient: job.isNewGuest ? undefined : (client) => client.setRequests(turned(requests, connection++ * 7)),
  });
  const times: number[] = [];
  run.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => times.push(ms));
  const { errors, timeouts, mismatches, non2xx, duration, requests: counted } = await run;
  if (errors + timeouts + mismatches + non2xx > 0)
    throw new Error(`${errors} errors, ${timeouts} late, ${mismatches} refused, ${non2xx} with another status than 2xx.`);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    sent: counted.sent,
    perSecond: times.length / duration,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  } satisfies Measured;
});

function turned(requests: Request[], by: number): Request[] {
  const start = by % requests.length;
  return [...requests.slice(start), ...requests.slice(0, start)];
}
