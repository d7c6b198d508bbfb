import { z } from 'zod';
import { isSignedBy } from '#server/platform/http/signature.js';
import type { ParcelTracker } from './tracker.ts';

interface SandboxCarrierAccess {
  readonly url: string;
  readonly apiKey: string;
  readonly callbackSecrets: readonly string[];
  readonly callbackUrl: string;
}

const scanBody = z.object({
  key: z.string(),
  code: z.enum([
    'INFO_RECEIVED',
    'IN_TRANSIT',
    'OUT_FOR_DELIVERY',
    'DELIVERED',
    'AVAILABLE_FOR_PICKUP',
    'FAILED_ATTEMPT',
    'EXCEPTION',
    'RETURNED',
  ]),
  at: z.number(),
  description: z.string().max(300),
  place: z.string().nullable(),
  country: z.string().nullable(),
});

/** The sandbox carrier: scans parcels of every carrier, for demos and tests. */
export function sandboxTracker(access: SandboxCarrierAccess): ParcelTracker {
  return {
    code: 'sandbox',
    async follow({ key, number, from, to, declaredAt, transitDays }) {
      const answer = await fetch(`${access.url}/v1/parcels`, {
        method: 'POST',
        headers: { authorization: `Bearer ${access.apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ key, number, from, to, declaredAt, transitDays, callbackUrl: access.callbackUrl }),
        signal: AbortSignal.timeout(5_000),
      });
      if (!answer.ok) throw new Error(`The sandbox carrier answered ${answer.status}.`);
    },
    async listScans(key) {
      const answer = await fetch(`${access.url}/v1/parcels/${encodeURIComponent(key)}/scans`, {
        headers: { authorization: `Bearer ${access.apiKey}` },
        signal: AbortSignal.timeout(5_000),
      });
      if (!answer.ok) throw new Error(`The sandbox carrier answered ${answer.status}.`);
      return z.array(scanBody).parse(await answer.json());
    },
    readCallback(body, headers) {
      const header = (name: string) => String(headers[name] ?? '');
      const signed = { id: header('webhook-id'), timestamp: header('webhook-timestamp'), signatures: header('webhook-signature') };
      if (!isSignedBy(access.callbackSecrets, signed, body)) return undefined;
      return scanBody.parse(JSON.parse(body));
    },
  };
}
