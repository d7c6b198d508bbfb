import { minorDigits } from '#server/kernel/money.js';

/** B.9. PENDING: claimed from the balance; PROCESSING: handed to the bank; the others are its ends. */
export type PayoutState = 'PENDING' | 'PROCESSING' | 'PAID' | 'FAILED' | 'CANCELED';

export type PayoutStep = 'take' | 'markPaid' | 'markFailed' | 'cancel';

/** Where each step begins. A transfer that a bank sends back after it was booked as paid fails all the same. */
const begins: Readonly<Record<PayoutStep, readonly PayoutState[]>> = {
  take: ['PENDING'],
  markPaid: ['PROCESSING'],
  markFailed: ['PROCESSING', 'PAID'],
  cancel: ['PENDING'],
};

export function canTake(step: PayoutStep, state: PayoutState): boolean {
  return begins[step].includes(state);
}

/** Money that has left the balance and has not arrived. */
export const onTheirWay: readonly PayoutState[] = ['PENDING', 'PROCESSING'];

export type PayoutFailure = 'ACCOUNT_UNKNOWN' | 'ACCOUNT_CLOSED' | 'HOLDER_DIFFERS' | 'CURRENCY_REFUSED' | 'BANK_FAULT';

interface FailureMeaning {
  /** Whether sending there again would fail again: nothing is sent until the shop has changed its account. */
  readonly isOfAccount: boolean;
  /** What happened, and what the shop does about it. */
  readonly text: string;
}

export const failures: Readonly<Record<PayoutFailure, FailureMeaning>> = {
  ACCOUNT_UNKNOWN: { isOfAccount: true, text: 'The bank knows no account with this number. Type the number of your account again.' },
  ACCOUNT_CLOSED: { isOfAccount: true, text: 'The account is closed. Name another one.' },
  HOLDER_DIFFERS: { isOfAccount: true, text: 'The account belongs to another name. Type its holder as the bank writes it.' },
  CURRENCY_REFUSED: { isOfAccount: true, text: 'The account takes no money in this currency. Name one that does.' },
  BANK_FAULT: { isOfAccount: false, text: 'The bank could not carry the transfer out. There is nothing for you to do: it is sent again.' },
};

/** The policy's least amount, in another currency than the market's: as many whole units. */
export function minimumIn(currency: string, minimumMinor: number, marketCurrency: string): number {
  return Math.max(1, Math.round(minimumMinor * 10 ** (minorDigits(currency) - minorDigits(marketCurrency))));
}
