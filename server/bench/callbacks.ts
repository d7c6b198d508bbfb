/** A provider that tells of thousands of payments at once; a process of its own. */
import { randomUUID } from 'node:crypto';
import { signature, wallClockSeconds } from '#server/platform/http/signature.js';
import { answer } from './child.ts';
import { post } from './post.ts';

export interface CallbackJob {
  readonly url: string;
  /** What the provider signs with. */
  readonly secret: string;
  /** The payments that are told of in turn, by the provider's names for them. */
  readonly refs: readonly string[];
  readonly callbacks: number;
  readonly connections: number;
}

export interface CallbacksTaken {
  /** Until the last one was acknowledged. */
  readonly seconds: number;
}

answer<CallbackJob>(async ({ url, secret, refs, callbacks, connections }) => {
  let told = 0;
  const start = performance.now();
  const tellOn = async () => {
    while (told < callbacks) await tell(url, secret, refs[told++ % refs.length]!);
  };
  await Promise.all(Array.from({ length: connections }, tellOn));
  return { seconds: (performance.now() - start) / 1000 } satisfies CallbacksTaken;
});

/** Each is a message of its own: the market may not leave it aside as one that it has read. */
async function tell(url: string, secret: string, ref: string): Promise<void> {
  const id = `msg_${randomUUID()}`;
  const text = JSON.stringify({ type: 'payment', id: ref, key: ref });
  const timestamp = wallClockSeconds();
  await post(`${url}/webhooks/payments/sandbox`, text, {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature(secret, id, timestamp, text),
  });
}
