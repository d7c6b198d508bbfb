import { account, findBalance } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { countryName } from '#server/shipping/index.js';
import { listOfflineMethods } from './offline-methods.ts';
import { isOffline, type MethodCode, type MethodData, methodData } from './rules/method-data.ts';
import { PaymentMethodUnavailable, PaymentProviderUnavailable } from './rules/payment-refusals.ts';
import { clockText } from './rules/shown-attempt.ts';
import { limitsOf, whyNot } from './rules/why-not.ts';

/** What checkout shows of a way to pay. */
export interface PaymentMethod {
  readonly data: MethodData;
  readonly isAvailable: boolean;
  readonly reason: string | null;
  /** When it may work again, in milliseconds UTC; null when that is not known, or it works. */
  readonly retryAt: number | null;
  /** What the viewer's wallet holds; null for other methods. */
  readonly balanceMinor: number | null;
  readonly minMinor: number | null;
  readonly maxMinor: number | null;
}

/** What is to be paid. */
export interface Payable {
  readonly country: string;
  readonly currency: string;
  /** Minor units; null while it is not known. */
  readonly amountMinor: number | null;
}

/** What a buyer's wallet holds, in minor units. */
export async function walletBalance(db: Reader, buyerId: string, currency: string): Promise<number> {
  return 0 - (await findBalance(db, account.wallet(buyerId), currency));
}

/** All ways to pay; one that cannot be used says why (P2). */
export async function paymentMethods(ctx: Context, payable: Payable, db: Reader = ctx.db.reader): Promise<PaymentMethod[]> {
  const troubles = await listTroubles(ctx, db);
  const walletMinor = ctx.viewer?.kind === 'BUYER' ? await walletBalance(db, ctx.viewer.accountId, payable.currency) : null;
  return Object.values(methodData).map((data) => {
    const trouble = troubles[data.code];
    const balanceMinor = data.code === 'WALLET' ? walletMinor : null;
    const planned = {
      ...payable,
      marketCurrency: ctx.policies.currency,
      countryName: countryName(payable.country, 'en'),
      trouble: trouble?.reason ?? null,
      walletMinor: balanceMinor,
    };
    const reason = whyNot(data, planned);
    return {
      data,
      isAvailable: reason === null,
      reason,
      retryAt: trouble?.retryAt ?? null,
      balanceMinor,
      ...limitsOf(data, payable.currency),
    };
  });
}

/** @throws PaymentMethodUnavailable, PaymentProviderUnavailable when this cannot be paid so. */
export async function refuseUnavailable(ctx: Context, db: Reader, code: MethodCode, payable: Payable): Promise<void> {
  const method = (await paymentMethods(ctx, payable, db)).find(({ data }) => data.code === code)!;
  if (method.retryAt !== null) throw new PaymentProviderUnavailable(method.retryAt);
  if (method.reason !== null) throw new PaymentMethodUnavailable(method.reason);
}

interface Trouble {
  readonly reason: string;
  readonly retryAt: number | null;
}

/** What keeps methods from being used, whatever is to be paid. */
async function listTroubles(ctx: Context, db: Reader): Promise<Partial<Record<MethodCode, Trouble>>> {
  const never = (reason: string): Trouble => ({ reason, retryAt: null });
  const off = (await listOfflineMethods(db)).filter(({ isOn }) => !isOn);
  return {
    ...Object.fromEntries(
      off.map(({ code }) => [code, never(`This market does not take ${methodData[code].name}. Use another way to pay.`)]),
    ),
    ...cardTrouble(ctx),
    ...(ctx.viewer?.kind === 'BUYER' ? {} : { WALLET: never('Sign in as a buyer to pay from your wallet.') }),
  };
}

function cardTrouble(ctx: Context): { CARD?: Trouble } {
  const [provider] = ctx.paymentProviders.values();
  if (!provider) return { CARD: { reason: 'This market has not connected a payment provider yet.', retryAt: null } };
  const retryAt = provider.pausedUntil();
  if (retryAt === null) return {};
  return { CARD: { reason: `Cards are temporarily unavailable. Try another method, or again at ${clockText(retryAt)}.`, retryAt } };
}

/** Whether people, not a provider, say that money of this attempt arrived. */
export function isPaidOffline(attempt: { readonly method: MethodCode }): boolean {
  return isOffline(attempt.method);
}
