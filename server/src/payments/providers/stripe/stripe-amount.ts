import { minorDigits } from '#server/kernel/money.js';

/** Currencies whose amounts Stripe counts in hundredths although ISO 4217 gives them none (docs.stripe.com/currencies, special cases). */
const countedInHundredths = new Set(['ISK', 'UGX']);

/**
 * Minor units of ISO 4217 as Stripe counts them.
 *
 * @throws RangeError for a third decimal that is not 0: Stripe takes three-decimal currencies in steps of ten.
 */
export function toStripeAmount(amountMinor: number, currency: string): number {
  if (minorDigits(currency) === 3 && amountMinor % 10 !== 0)
    throw new RangeError(`Stripe takes ${currency} in steps of 0.010 only, and this is ${amountMinor} thousandths.`);
  return countedInHundredths.has(currency) ? amountMinor * 100 : amountMinor;
}

/** What Stripe counts, in minor units of ISO 4217. */
export function fromStripeAmount(amount: number, currency: string): number {
  return countedInHundredths.has(currency) ? amount / 100 : amount;
}
