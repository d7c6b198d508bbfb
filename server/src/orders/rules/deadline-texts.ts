import type { OrderTimer } from './lifecycle.ts';

export type Party = 'BUYER' | 'SELLER' | 'PLATFORM' | 'PROVIDER';

/** Who can still act before a clock rings. */
export const awaitedBy: Record<OrderTimer, Party> = {
  STOCK_HOLD: 'BUYER',
  UNPAID: 'BUYER',
  VERIFICATION: 'PLATFORM',
  SHIP_BY: 'SELLER',
  CANCEL_ANSWER: 'SELLER',
  CONFIRM_RECEIPT: 'BUYER',
  PROTECTION_END: 'BUYER',
};

/** What happens by itself when a clock rings. */
const texts: Record<string, string> = {
  STOCK_HOLD: 'The goods go back on the shelf. The order stays, and paying takes them again while there are any.',
  UNPAID: 'The order is closed. Nothing is charged.',
  VERIFICATION: 'The check ends: the order goes on to the shop, or is closed and refunded if a person had to look at it and nobody did.',
  SHIP_BY: 'What is not shipped by then is refunded to the buyer.',
  CANCEL_ANSWER: 'The order is cancelled and the buyer is refunded.',
  CONFIRM_RECEIPT: 'The order is completed and the shop will be paid. The buyer can still claim until Buyer Protection ends.',
  PROTECTION_END: 'Buyer Protection ends, and the money belongs to the shop.',
  DISPUTE_ANSWER: 'The buyer’s proposal counts as accepted.',
  DISPUTE_ESCALATION: 'The market takes over and decides from what both sides have shown.',
  DISPUTE_DECISION: 'The buyer is refunded, because the market did not decide in time.',
} satisfies Record<OrderTimer | 'DISPUTE_ANSWER' | 'DISPUTE_ESCALATION' | 'DISPUTE_DECISION', string>;

export function onExpiryText(kind: string): string {
  return texts[kind] ?? '';
}
