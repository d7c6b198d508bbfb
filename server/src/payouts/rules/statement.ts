export type StatementLineKind = 'ORDER_SHARE' | 'REFUND' | 'CHARGEBACK' | 'PAYOUT' | 'PAYOUT_FAILED' | 'PAYOUT_CANCELED' | 'CORRECTION';

/** What bookings on a shop's available money are called on its statement; what is not named is a correction. */
const kinds: Readonly<Record<string, StatementLineKind>> = {
  'protection end': 'ORDER_SHARE',
  refund: 'REFUND',
  'chargeback lost': 'CHARGEBACK',
  payout: 'PAYOUT',
  'payout failed': 'PAYOUT_FAILED',
  'payout canceled': 'PAYOUT_CANCELED',
};

export function lineKind(bookingKind: string): StatementLineKind {
  return kinds[bookingKind] ?? 'CORRECTION';
}

const words: Readonly<Record<StatementLineKind, string>> = {
  ORDER_SHARE: 'Order',
  REFUND: 'Refund taken back',
  CHARGEBACK: 'Chargeback',
  PAYOUT: 'Payout',
  PAYOUT_FAILED: 'Payout that failed',
  PAYOUT_CANCELED: 'Payout that was not sent',
  CORRECTION: 'Correction',
};

export function lineWords(kind: StatementLineKind): string {
  return words[kind];
}
