import type Stripe from 'stripe';
import type { ProviderCallback } from '../../provider.ts';
import { chargebackStateOf } from './stripe-words.ts';

const toleranceSeconds = 300;

/** Reads a webhook of Stripe's; what is of no use to a market is taken all the same, or Stripe would send it again for days. */
export function stripeCallback(
  client: Stripe,
  secrets: readonly string[],
  body: string,
  headers: Record<string, string | string[] | undefined>,
): ProviderCallback | undefined {
  const signed = String(headers['stripe-signature'] ?? '');
  for (const secret of secrets) {
    try {
      const event = client.webhooks.constructEvent(body, signed, secret, toleranceSeconds);
      return { eventId: event.id, about: aboutOf(event) };
    } catch {
      // Not by this secret; a signature that is none at all throws another error than one that does not fit.
    }
  }
  return undefined;
}

function aboutOf(event: Stripe.Event): ProviderCallback['about'] {
  const object = event.data.object as { object: string; id: string; status?: string; metadata?: Record<string, string> | null };
  if (object.object === 'checkout.session') return { kind: 'PAYMENT', ref: object.id };
  const ourId = object.metadata?.['refund'];
  if (object.object === 'refund' && ourId) return { kind: 'REFUND', ref: object.id, ourId };
  if (object.object === 'dispute' && chargebackStateOf(object.status ?? '')) return { kind: 'CHARGEBACK', ref: object.id };
  return { kind: 'NOTHING' };
}
