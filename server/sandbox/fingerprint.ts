import { createHash } from 'node:crypto';

/** By what the market knows its own sandbox: who listens on a port may be anybody. */
export function fingerprintOf(apiKey: string): string {
  return createHash('sha256').update(`amotarget sandbox ${apiKey}`).digest('base64url');
}
