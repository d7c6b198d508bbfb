/** The ledger's accounts, by what they are named after. Assets and expenses stand in debit, liabilities and revenue in credit. */
export const account = {
  /** Captured by a provider, not yet settled to the bank. */
  psp: (provider: string) => `psp:${provider}`,
  bank: 'bank',
  /** Captured for a purchase, not yet allotted to its orders. */
  buyerUnapplied: (purchaseId: string) => `buyer_unapplied:${purchaseId}`,
  /** Held for an order. Called "held" and "protected" on screens. */
  escrow: (orderId: string) => `escrow:${orderId}`,
  /** Decided, not yet with the buyer. */
  refundPayable: (refundId: string) => `refund_payable:${refundId}`,
  wallet: (accountId: string) => `wallet:${accountId}`,
  /** Completed, protection still running. One account an order, so that orders never wait for each other. */
  sellerPending: (shopId: string, orderId: string) => `seller_pending:${shopId}:${orderId}`,
  /** May be paid out; in debit the seller owes. */
  sellerAvailable: (shopId: string) => `seller_available:${shopId}`,
  payoutTransit: (payoutId: string) => `payout_transit:${payoutId}`,
  commission: 'commission',
  commissionTaxPayable: 'commission_tax_payable',
  taxPayable: 'tax_payable',
  promoExpense: 'promo_expense',
  pspFee: 'psp_fee',
  goodwill: 'goodwill',
  chargebackLoss: 'chargeback_loss',
  chargebackSuspense: (caseId: string) => `chargeback_suspense:${caseId}`,
} as const;

/** What accounts are called before what they are named after: `escrow` of `escrow:ord_…`. */
export const accountGroups: readonly string[] = Object.values(account).map((name) =>
  typeof name === 'string' ? name : (name as (...of: string[]) => string)('', '').split(':')[0]!,
);

/** Accounts that owe somebody: they may never stand in debit. `seller_available` may, for a seller can owe. */
const neverInDebit = [
  'buyer_unapplied:',
  'escrow:',
  'refund_payable:',
  'wallet:',
  'seller_pending:',
  'payout_transit:',
  'tax_payable',
  'commission_tax_payable',
];

/** Whether a debit balance on this account would mean that money was spent which is not there. */
export function mayNotBeInDebit(name: string): boolean {
  return neverInDebit.some((prefix) => name.startsWith(prefix));
}
