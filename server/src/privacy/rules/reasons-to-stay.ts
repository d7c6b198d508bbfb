import { DomainError } from '#server/kernel/errors.js';

interface WhatRuns {
  readonly kind: 'BUYER' | 'SELLER' | 'STAFF';
  /** Orders whose clocks still run, Buyer Protection among them. */
  readonly orders: number;
  readonly disputes: number;
  /** Products that the shop still has to sell. */
  readonly offered: number;
  /** Whether the market still holds or owes money of the shop's, or the shop owes. */
  readonly owed: boolean;
  /** What the buyer's wallet holds, as people write it; null when it is empty. */
  readonly wallet: string | null;
  /** Refunds that have not arrived yet. */
  readonly refunds: number;
  /** Payouts that have not arrived yet. */
  readonly payouts: number;
}

const counted = (count: number, one: string, many: string) => (count === 1 ? one : many.replace('#', String(count)));

/** Why an account cannot be closed yet, each as a sentence that says what to do; empty when it can. */
export function reasonsToStay({ kind, orders, disputes, offered, owed, wallet, refunds, payouts }: WhatRuns): string[] {
  if (kind === 'STAFF') return ['The account of somebody who works for the market is closed by an operator.'];
  const reasons: string[] = [];
  if (orders > 0)
    reasons.push(
      counted(
        orders,
        'An order is still under way or protected. Wait until it has ended.',
        '# orders are still under way or protected. Wait until they have ended.',
      ),
    );
  if (disputes > 0) reasons.push(counted(disputes, 'A dispute is open. Settle it first.', '# disputes are open. Settle them first.'));
  if (offered > 0)
    reasons.push(
      counted(
        offered,
        'Your shop still offers a product. Set its stock to 0 first.',
        'Your shop still offers # products. Set their stock to 0 first.',
      ),
    );
  if (owed) reasons.push('There is still money on the way to your shop, or owed by it. Wait until your balance is 0.');
  if (payouts > 0)
    reasons.push(
      counted(
        payouts,
        'A payout is on its way to you. Wait until it is paid.',
        '# payouts are on their way to you. Wait until they are paid.',
      ),
    );
  if (refunds > 0)
    reasons.push(
      counted(
        refunds,
        'A refund is on its way to you. Wait until it is Complete.',
        '# refunds are on their way to you. Wait until they are Complete.',
      ),
    );
  if (wallet) reasons.push(`Your wallet still holds ${wallet}. Buy something with it first, or ask customer service what can be done.`);
  return reasons;
}

export class AccountInUse extends DomainError {
  readonly code = 'ACCOUNT_IN_USE';
  constructor(readonly reasons: readonly string[]) {
    super(`The account cannot be closed yet. ${reasons.join(' ')}`);
  }
}
