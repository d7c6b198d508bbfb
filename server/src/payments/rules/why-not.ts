import { formatMoney, minorDigits, times } from '#server/kernel/money.js';
import type { MethodData } from './method-data.ts';

/** What a payment would be, and what the market and its buyer have. */
export interface PaymentPlanned {
  /** The market's charge currency. */
  readonly marketCurrency: string;
  readonly currency: string;
  readonly country: string;
  /** As it is called in sentences. */
  readonly countryName: string;
  /** Minor units; null while it is not known: then no bound is looked at. */
  readonly amountMinor: number | null;
  /** Why the method itself cannot be used now, such as a provider that is down; null when it can. */
  readonly trouble: string | null;
  /** What the buyer's wallet holds; null for a method that is not paid from it. */
  readonly walletMinor: number | null;
}

/** The bounds of one payment in minor units; null is no bound. */
export function limitsOf({ minUnits, maxUnits }: MethodData, currency: string): { minMinor: number | null; maxMinor: number | null } {
  const unit = 10 ** minorDigits(currency);
  return { minMinor: minUnits === null ? null : times(minUnits, unit), maxMinor: maxUnits === null ? null : times(maxUnits, unit) };
}

/** Why a method cannot be used for a payment, as a sentence that says what to do (P2); null when it can. */
export function whyNot(method: MethodData, planned: PaymentPlanned): string | null {
  return planned.trouble ?? wrongCurrency(method, planned) ?? wrongPlace(method, planned) ?? wrongAmount(method, planned);
}

function wrongCurrency({ name, currencies }: MethodData, { currency, marketCurrency }: PaymentPlanned): string | null {
  if (currency !== marketCurrency) return `This market charges in ${marketCurrency}.`;
  if (!currencies || currencies.includes(currency)) return null;
  return `${name} takes ${currencies.join(', ')}, and this market charges in ${currency}. Use another way to pay.`;
}

function wrongPlace({ name, countries, exceptCountries }: MethodData, { country, countryName }: PaymentPlanned): string | null {
  const isServed = (!countries || countries.includes(country)) && !exceptCountries.includes(country);
  return isServed ? null : `${name} cannot be used for orders to ${countryName}. Use another way to pay.`;
}

function wrongAmount(method: MethodData, { currency, amountMinor, walletMinor }: PaymentPlanned): string | null {
  const money = (minor: number) => formatMoney({ amountMinor: minor, currency });
  if (walletMinor === 0) return 'Your wallet is empty. Gift codes fill it, and refunds that could not be sent.';
  if (amountMinor === null) return null;
  const { minMinor, maxMinor } = limitsOf(method, currency);
  if (minMinor !== null && amountMinor < minMinor) return `${method.name} is for payments from ${money(minMinor)}.`;
  if (maxMinor !== null && amountMinor > maxMinor) return `${method.name} is for payments up to ${money(maxMinor)}.`;
  if (walletMinor !== null && walletMinor < amountMinor)
    return `Your wallet holds ${money(walletMinor)}, and this costs ${money(amountMinor)}. It can pay its part, and another way to pay the rest.`;
  return null;
}
