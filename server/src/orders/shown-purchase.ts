import type { Money } from '#server/kernel/money.js';
import { isWalletPart, type MethodCode, type PaymentAttempt, shownPaidBy } from '#server/payments/index.js';
import type { AvailableAction } from '#server/platform/graphql/action.graphql.js';
import type { Order, Purchase } from './tables.ts';

/** What is still to be paid: all that the wallet has not set aside, or nothing once it is paid or ended. */
export function amountDueOf(purchase: Purchase, orders: readonly Order[], attempts: readonly PaymentAttempt[]): Money {
  const isDue = purchase.paidAt === null && orders.every((order) => order.state === 'AWAITING_PAYMENT');
  const amountMinor = isDue ? purchase.totalMinor - (walletPartOf(purchase, attempts)?.amountMinor ?? 0) : 0;
  return { amountMinor, currency: purchase.currency };
}

/** What the wallet has set aside for it, while the rest is to be paid; null when nothing. */
export function walletPartOf({ currency }: Purchase, attempts: readonly PaymentAttempt[]): Money | null {
  const part = attempts.find(isWalletPart);
  return part ? { amountMinor: part.amountMinor, currency } : null;
}

interface PurchasePayment {
  readonly method: MethodCode;
  readonly by: string;
  readonly amount: Money;
}

/** What paid it, with how much each: at most a wallet's part and one other. Empty until it is paid. */
export function paymentsOf({ totalMinor, currency }: Purchase, attempts: readonly PaymentAttempt[]): PurchasePayment[] {
  const paid = attempts.filter((attempt) => attempt.isApplied === true);
  const walletMinor = paid.find(({ method }) => method === 'WALLET')?.amountMinor ?? 0;
  return paid.map((attempt) => {
    const amountMinor = attempt.method === 'WALLET' ? walletMinor : totalMinor - walletMinor;
    return { method: attempt.method, by: shownPaidBy(attempt), amount: { amountMinor, currency } };
  });
}

/** Until paid, a purchase's orders move together: what may be done with the whole. */
export function purchaseActions(orders: readonly Order[]): AvailableAction[] {
  const allowed = orders.every((order) => order.state === 'AWAITING_PAYMENT');
  const reason = allowed ? null : 'This purchase is paid or closed.';
  return ['PAY', 'CANCEL_UNPAID'].map((action) => ({ action, allowed, reason }));
}
