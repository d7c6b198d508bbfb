import type { Context } from '#server/platform/context.js';
import { insertCallback } from '../store.ts';

type Headers = Record<string, string | string[] | undefined>;

/**
 * Stores a provider's message and acknowledges it; what it means is worked out by a handler.
 *
 * @returns false when the signature does not prove who wrote it; then nothing is stored.
 */
export async function receiveCallback(ctx: Context, providerCode: string, body: string, headers: Headers): Promise<boolean> {
  const callback = ctx.paymentProviders.get(providerCode)?.readCallback(body, headers);
  if (!callback) return false;
  const row = {
    id: ctx.ids('callback'),
    provider: providerCode,
    providerEventId: callback.eventId,
    body: JSON.stringify(callback),
    receivedAt: ctx.clock.now(),
  };
  await ctx.db.transaction(async (tx) => {
    if (await insertCallback(tx, row)) await ctx.outbox.add(tx, 'payment.callbackReceived', row.id, { callbackId: row.id });
  });
  return true;
}
