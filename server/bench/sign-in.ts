/** People who sign in at a steady pace, a flood of guesses, and shoppers who look at products meanwhile; a process of its own. */
import { request } from 'node:http';
import { answer } from './child.ts';

export interface SignInJob {
  readonly url: string;
  readonly seconds: number;
  /** What is sent how often a second; each request is begun at its time, whether or not the one before has been answered. */
  readonly streams: readonly { readonly name: string; readonly perSecond: number; readonly bodies: readonly string[] }[];
}

export interface Streamed {
  readonly name: string;
  readonly timesMs: readonly number[];
  readonly shed: number;
}

answer<SignInJob>(async ({ url, seconds, streams }) => {
  const done = await Promise.all(streams.map((stream) => send(url, seconds, stream)));
  return { streams: done };
});

async function send(url: string, seconds: number, { name, perSecond, bodies }: SignInJob['streams'][number]): Promise<Streamed> {
  const timesMs: number[] = [];
  let shed = 0;
  const all: Promise<void>[] = [];
  const start = performance.now();
  for (let i = 0; i < seconds * perSecond; i++) {
    const dueMs = (i * 1_000) / perSecond;
    const wait = start + dueMs - performance.now();
    if (wait > 0) await new Promise((wake) => setTimeout(wake, wait));
    const begun = performance.now();
    const answered = post(url, bodies[i % bodies.length]!, i).then((status) => {
      if (status === 429) shed += 1;
      else timesMs.push(performance.now() - begun);
    });
    all.push(answered);
  }
  await Promise.all(all);
  return { name, timesMs, shed };
}

/** Each request comes from an address of its own: the market trusts the bench as its proxy. */
function post(url: string, body: string, i: number): Promise<number> {
  const address = `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`;
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-forwarded-for': address,
    'x-cart': 'bench',
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', headers }, (got) => {
      got.resume();
      got.on('end', () => resolve(got.statusCode!));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
