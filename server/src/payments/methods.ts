import type { Context } from '#server/platform/context.js';

/** What checkout shows of a way to pay. */
export interface PaymentMethod {
  readonly code: 'CARD';
  readonly name: string;
  readonly brands: readonly string[];
  readonly isAvailable: boolean;
  readonly reason: string | null;
}

const brands = ['Visa', 'MasterCard', 'Maestro', 'Discover', 'Diners Club', 'American Express'];

/** The ways to pay in a country and a currency; one that cannot be used says why (P2). */
export function paymentMethods(ctx: Context, currency: string): PaymentMethod[] {
  const reason =
    ctx.paymentProviders.size === 0
      ? 'This market has not connected a payment provider yet.'
      : currency === ctx.policies.currency
        ? null
        : `This market charges in ${ctx.policies.currency}.`;
  return [{ code: 'CARD', name: 'Card', brands, isAvailable: reason === null, reason }];
}
