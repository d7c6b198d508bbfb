/** What was booked for an order on one account, in all bookings of one kind: debit above zero, credit below, in minor units. */
export interface BookedForOrder {
  readonly kind: string;
  readonly account: string;
  readonly amountMinor: number;
}

/** Where the money is that a buyer paid for an order, in minor units: the four parts sum to `paidMinor`. */
export interface MoneyParts {
  readonly paidMinor: number;
  /** With the market, until receipt is confirmed or the order ends. */
  readonly heldMinor: number;
  /** Released: the shop's share and the market's fee of it, whether or not it was paid out. */
  readonly withShopMinor: number;
  /** Decided to go back, and not there yet. */
  readonly beingRefundedMinor: number;
  /** With the buyer again, by whichever way: refunded, into the wallet, or taken back by the bank. */
  readonly refundedMinor: number;
}

type Place = keyof MoneyParts;

/** The place of each account, by what it is called before what it is named after (`spec` D.2). */
const places: Readonly<Record<string, Place>> = {
  ...{ buyer_unapplied: 'paidMinor', promo_expense: 'paidMinor' },
  escrow: 'heldMinor',
  ...{ seller_pending: 'withShopMinor', seller_available: 'withShopMinor', chargeback_loss: 'withShopMinor' },
  ...{ commission: 'withShopMinor', commission_tax_payable: 'withShopMinor', tax_payable: 'withShopMinor' },
  refund_payable: 'beingRefundedMinor',
  ...{ psp: 'refundedMinor', wallet: 'refundedMinor', bank: 'refundedMinor', chargeback_suspense: 'refundedMinor' },
};

/** What the market lost to a provider that paid a settled refund once more: it was never the buyer's payment. */
const besideTheOrder: ReadonlySet<string> = new Set(['refund paid twice']);

/**
 * Where an order's money is, from the ledger alone. Every booking balances, so the parts sum to what was paid.
 *
 * @returns null when nothing was booked for it: it is not paid.
 * @throws Error for an account that no part has: a fault of ours.
 */
export function moneyPartsOf(booked: readonly BookedForOrder[]): MoneyParts | null {
  const parts = { paidMinor: 0, heldMinor: 0, withShopMinor: 0, beingRefundedMinor: 0, refundedMinor: 0 };
  const own = booked.filter(({ kind }) => !besideTheOrder.has(kind));
  for (const { account, amountMinor } of own) {
    const place = places[account.split(':')[0]!];
    if (!place) throw new Error(`The account ${account} has no place among the parts of an order's money.`);
    parts[place] += place === 'paidMinor' ? amountMinor : -amountMinor;
  }
  return own.length === 0 ? null : parts;
}
