import { createHmac, timingSafeEqual } from 'node:crypto';

const toleranceSeconds = 300;

/** Signs bytes as of a moment (Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`). */
export function signature(secret: string, id: string, timestampSeconds: number, body: string): string {
  return `v1,${createHmac('sha256', secret).update(`${id}.${timestampSeconds}.${body}`).digest('base64')}`;
}

export interface SignedHeaders {
  readonly id: string;
  readonly timestamp: string;
  readonly signatures: string;
}

/** Signatures age by the wall clock of two machines: a demo's moved clock has no say here. */
export function wallClockSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/**
 * Whether one of `secrets` signed exactly these bytes within five minutes of `nowSeconds`. Several secrets serve while one is exchanged.
 * Compares in constant time.
 */
export function isSignedBy(
  secrets: readonly string[],
  { id, timestamp, signatures }: SignedHeaders,
  body: string,
  nowSeconds = wallClockSeconds(),
): boolean {
  const at = Number(timestamp);
  if (!id || !Number.isInteger(at) || Math.abs(nowSeconds - at) > toleranceSeconds) return false;
  const offered = signatures.split(' ').map((each) => Buffer.from(each));
  return secrets.some((secret) => {
    const expected = Buffer.from(signature(secret, id, at, body));
    return offered.some((each) => each.length === expected.length && timingSafeEqual(each, expected));
  });
}
