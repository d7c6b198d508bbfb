import type { Context } from '#server/platform/context.js';
import { type Payable, paymentMethods } from './methods.ts';
import { isOffline } from './rules/method-data.ts';

/** The ways to pay as the API shows them. */
export async function shownMethods(ctx: Context, payable: Payable) {
  const money = (amountMinor: number | null) => (amountMinor === null ? null : { amountMinor, currency: payable.currency });
  return (await paymentMethods(ctx, payable)).map(({ data, balanceMinor, minMinor, maxMinor, ...rest }) => ({
    ...data,
    ...rest,
    isOffline: isOffline(data.code),
    balance: money(balanceMinor),
    minAmount: money(minMinor),
    maxAmount: money(maxMinor),
  }));
}
