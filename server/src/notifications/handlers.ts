import { findTicket, findTicketMessage } from '#server/desk/index.js';
import { disputeReasons, findDispute, findStatement } from '#server/disputes/index.js';
import { findMessage, listConversations } from '#server/messaging/index.js';
import { findOrder } from '#server/orders/index.js';
import { failureText, findAttempt, findRefund, methodData, type PaymentAttempt, shownTransfer } from '#server/payments/index.js';
import type { Context } from '#server/platform/context.js';
import { writeMail } from '#server/platform/mail/write-mail.js';
import type { Announced } from '#server/platform/outbox/events.js';
import { type Handler, on } from '#server/platform/outbox/on.js';
import { findCarrier, findParcel } from '#server/shipping/index.js';
import { findShop } from '#server/shops/index.js';
import { gatherOrderFacts, gatherPurchaseFacts, refundFacts } from './order-facts.ts';
import { tellBuyer, tellShop } from './recipients.ts';
import { buyerLetters } from './rules/buyer-letters.ts';
import { disputeLetter, hearersOf } from './rules/dispute-letters.ts';
import { parcelLetters } from './rules/parcel-letters.ts';
import {
  overpaidLetter,
  paidLetter,
  paymentFailedLetter,
  placedLetter,
  refundByHandLetter,
  refundCompleteLetter,
  walletPartBackLetter,
} from './rules/payment-letters.ts';
import { shopLetters } from './rules/shop-letters.ts';
import { messageLetter, ticketLetters } from './rules/talk-letters.ts';
import { transferLetters } from './rules/transfer-letters.ts';
import { tellOfPayout } from './tell-of-payout.ts';
import { warnByMail } from './warn-by-mail.ts';

/** Who hears what by mail. The event's id names the fact, so an event that comes twice is one mail. */
export const notificationHandlers: Handler[] = [
  on('order.changed', 'notifications.order', tellOfOrder),
  on('payment.changed', 'notifications.payment', tellOfPayment),
  on('refund.requested', 'notifications.refund-requested', tellOfOverpayment),
  on('refund.changed', 'notifications.refund', tellOfRefund),
  on('wallet.partReturned', 'notifications.wallet-part', tellOfWalletPart),
  on('message.sent', 'notifications.message', tellOfMessage),
  on('ticket.changed', 'notifications.ticket', tellOfTicket),
  on('parcel.updated', 'notifications.parcel', tellOfLostParcel),
  on('deadline.approaching', 'notifications.deadline', warnByMail),
  on('dispute.changed', 'notifications.dispute', tellOfDispute),
  on('payout.changed', 'notifications.payout', tellOfPayout),
];

/** Steps after which that side has nothing to do: whoever muted such news is not mailed about them. */
const goodForShops = new Set<string>(['confirmReceipt', 'autoConfirm', 'completeUnscanned']);
const goodForBuyers = new Set<string>([...goodForShops, 'passVerification', 'shipPart', 'shipAll', 'correctNumber']);

/** The orders of a checkout are placed and paid together: one mail each, whichever order is told of first. */
const purchaseLetters = { place: placedLetter, capture: paidLetter } as const;

async function tellOfOrder(ctx: Context, { id, payload }: Announced<'order.changed'>): Promise<void> {
  const { orderId, purchaseId, buyerId, shopId, event } = payload;
  if (event === 'place' || event === 'capture') {
    const facts = await gatherPurchaseFacts(ctx, purchaseId);
    return tellBuyer(ctx, `${event}:${purchaseId}`, buyerId, purchaseLetters[event](facts));
  }
  const [toBuyer, toShop] = [buyerLetters[event], shopLetters[event]];
  if (!toBuyer && !toShop) return;
  const order = await findOrder(ctx.db.reader, orderId);
  if (!order) return;
  const facts = await gatherOrderFacts(ctx, order, payload.historyId);
  if (toBuyer) await tellBuyer(ctx, id, buyerId, toBuyer(facts), goodForBuyers.has(event) ? 'ORDER_NEWS' : undefined);
  if (toShop && facts.isPaid) await tellShop(ctx, id, shopId, toShop(facts), goodForShops.has(event) ? 'ORDER_NEWS' : undefined);
}

async function tellOfPayment(ctx: Context, { id, payload }: Announced<'payment.changed'>): Promise<void> {
  const attempt = await findAttempt(ctx.db.reader, payload.attemptId);
  const transfer = attempt && shownTransfer(attempt);
  if (transfer) return tellOfTransfer(ctx, id, attempt, transfer);
  if (attempt?.state !== 'FAILED') return;
  const { purchaseId, amountMinor, currency, failureCode } = attempt;
  const facts = { purchaseId, amount: { amountMinor, currency }, why: failureText(failureCode) };
  await tellBuyer(ctx, id, payload.buyerId, paymentFailedLetter(facts));
}

/** Money from outside: how to pay, what is missing, and when it is too late. */
async function tellOfTransfer(
  ctx: Context,
  key: string,
  attempt: PaymentAttempt,
  { payBy, ...transfer }: NonNullable<ReturnType<typeof shownTransfer>>,
): Promise<void> {
  const { purchaseId, buyerId, amountMinor, currency, method } = attempt;
  const letter = transferLetters[attempt.state];
  const facts = { ...transfer, purchaseId, payBy: payBy!, methodName: methodData[method].name, total: { amountMinor, currency } };
  if (letter) await tellBuyer(ctx, key, buyerId, letter(facts));
}

/** Only money that was not due is told of here: that of a closed order is in the mail about its end. */
async function tellOfOverpayment(ctx: Context, { id, payload }: Announced<'refund.requested'>): Promise<void> {
  const refund = await findRefund(ctx.db.reader, payload.refundId);
  if (!refund || refund.orderId !== null || refund.retries > 0) return;
  const { closedRefundMinDays: minDays, closedRefundMaxDays: maxDays } = ctx.policies;
  const facts = { ...(await refundFacts(ctx, refund)), reason: refund.reason, minDays, maxDays };
  await tellBuyer(ctx, id, refund.buyerId, overpaidLetter(facts));
}

const refundLetters: Readonly<Record<string, typeof refundCompleteLetter>> = { COMPLETE: refundCompleteLetter, MANUAL: refundByHandLetter };

async function tellOfRefund(ctx: Context, { id, payload }: Announced<'refund.changed'>): Promise<void> {
  const refund = await findRefund(ctx.db.reader, payload.refundId);
  const letter = refundLetters[payload.state];
  if (!refund || !letter) return;
  const reference = refund.manualReference ?? refund.providerRef;
  await tellBuyer(ctx, id, refund.buyerId, letter({ ...(await refundFacts(ctx, refund)), orderId: refund.orderId, reference }));
}

async function tellOfWalletPart(ctx: Context, { id, payload }: Announced<'wallet.partReturned'>): Promise<void> {
  const { buyerId, amountMinor, currency } = payload;
  await tellBuyer(ctx, id, buyerId, walletPartBackLetter({ amount: { amountMinor, currency } }));
}

async function tellOfMessage(ctx: Context, { id, payload }: Announced<'message.sent'>): Promise<void> {
  const message = await findMessage(ctx.db.reader, payload.messageId);
  const [conversation] = await listConversations(ctx.db.reader, [payload.conversationId]);
  if (!message || !conversation) return;
  const facts = { from: message.authorName, about: conversation.title, text: message.text };
  if (payload.from === 'SELLER')
    await tellBuyer(ctx, id, payload.buyerId, messageLetter({ ...facts, path: `/messages/${conversation.id}` }), 'MESSAGES');
  else await tellShop(ctx, id, payload.shopId, messageLetter({ ...facts, path: `/sell/messages/${conversation.id}` }), 'MESSAGES');
}

/** O10: nobody has to find out by himself that a carrier knows nothing of his parcel. */
async function tellOfLostParcel(ctx: Context, { id, payload }: Announced<'parcel.updated'>): Promise<void> {
  const letter = parcelLetters[payload.to];
  const order = letter && (await findOrder(ctx.db.reader, payload.orderId));
  const parcel = order && (await findParcel(ctx.db.reader, payload.parcelId));
  if (!parcel || !order || parcel.state !== payload.to) return; // a scan found it meanwhile
  const shop = await findShop(ctx.db.reader, order.shopId);
  const carrier = await findCarrier(ctx.db.reader, parcel.carrierCode);
  const { firstScanMissingDays, trackingExpiresDays } = ctx.policies;
  const facts = { orderId: order.id, number: order.number, shopName: shop!.name, protectionEndsAt: order.protectionEndsAt };
  const days = payload.to === 'NOT_FOUND' ? firstScanMissingDays : trackingExpiresDays;
  await tellBuyer(ctx, id, order.buyerId, letter({ ...facts, parcel: `${carrier?.name ?? ''} ${parcel.number}`.trim(), days }));
}

async function tellOfTicket(ctx: Context, { id, payload }: Announced<'ticket.changed'>): Promise<void> {
  const letter = ticketLetters[payload.event];
  const ticket = await findTicket(ctx.db.reader, 'EVERYBODY', payload.ticketId);
  if (!letter || !ticket || (payload.event === 'close' && !payload.byStaff)) return;
  const message = payload.messageId ? await findTicketMessage(ctx.db.reader, payload.messageId) : undefined;
  const path = ticket.accountId ? `/help/tickets/${ticket.id}` : null;
  const { number, subject, name, email } = ticket;
  await writeMail(ctx, id, email, letter({ number, subject, name, text: message?.text ?? null, path }));
}

async function tellOfDispute(ctx: Context, { id, payload }: Announced<'dispute.changed'>): Promise<void> {
  const db = ctx.db.reader;
  const statement = await findStatement(db, payload.statementId);
  const hearers = statement ? hearersOf(payload.event, statement.actor) : [];
  const dispute = await findDispute(db, payload.disputeId);
  const order = await findOrder(db, payload.orderId);
  if (!statement || !dispute || !order) return;
  const { outcome, currency, nextDueAt: dueAt } = dispute;
  const refund = outcome && { amountMinor: outcome.amountMinor, currency };
  const facts = {
    number: order.number,
    reason: disputeReasons[dispute.reason],
    by: statement.actorName,
    text: statement.text,
    dueAt,
    refund,
  };
  const shop = await findShop(db, order.shopId);
  for (const side of hearers) {
    const path = side === 'BUYER' ? `/disputes/${dispute.id}` : `/sell/disputes/${dispute.id}`;
    const letter = disputeLetter(payload.event, { ...facts, path, zone: side === 'SELLER' ? shop!.timeZone : 'UTC' });
    await (side === 'BUYER' ? tellBuyer(ctx, id, order.buyerId, letter) : tellShop(ctx, id, order.shopId, letter));
  }
}
