/** What each step reads like in an order's history, after the name of who took it. */
const historyTexts: Record<string, string> = {
  place: 'placed the order',
  capture: 'received the payment and holds it',
  expireUnpaid: 'closed the order because it was not paid',
  cancelUnpaid: 'cancelled before paying',
  loseStock: 'closed the order because the goods were gone',
  passVerification: 'passed the payment check',
  failVerification: 'could not verify the payment',
  closeForSecurity: 'closed the order for security reasons',
  requestCancel: 'asked to cancel',
  rejectCancel: 'did not agree to cancel',
  acceptCancel: 'agreed to cancel',
  cannotFulfil: 'cannot send the goods',
  missShipBy: 'refunded the order because it was not shipped in time',
  shipPart: 'shipped a part',
  shipAll: 'shipped it',
  correctNumber: 'corrected a tracking number',
  dropUnshipped: 'refunded what was not shipped in time',
  deliver: 'heard from the carrier that it was handed over',
  confirmReceipt: 'confirmed that it arrived',
  autoConfirm: 'completed the order, a week after delivery',
  completeUnscanned: 'completed the order as Buyer Protection ended',
  closeNotDelivered: 'refunded the order because the parcel never arrived',
  refundFully: 'closed the order with a full refund',
  loseChargeback: 'closed the order because the buyer’s bank took the payment back',
  freeze: 'froze the order because the buyer’s bank asked for the payment back',
  thaw: 'lifted the freeze; the order goes on where it was',
  partialRefund: 'refunded a part',
  partialChargeback: 'heard that the buyer’s bank gave a part back; the order goes on for the rest',
  endProtection: 'ended Buyer Protection; the money is the shop’s',
};

interface HistoryStep {
  readonly event: string;
  readonly reason: string | null;
}

/** A step as a half sentence that follows the name of who took it; a correction says what it corrected. */
export function historyTextOf({ event, reason }: HistoryStep): string {
  const text = historyTexts[event] ?? event;
  return event === 'correctNumber' && reason !== null ? `${text}: ${reason}` : text;
}
