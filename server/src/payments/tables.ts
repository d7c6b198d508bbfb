import { flag, index, instant, integer, json, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';
import type { AttemptState } from './rules/attempt.ts';
import type { ChargebackState } from './rules/chargeback.ts';
import type { MethodCode } from './rules/method-data.ts';
import type { MovementKind, MovementState } from './rules/movement.ts';
import type { RefundReason, RefundState } from './rules/refund.ts';

export interface ThreeDS {
  readonly version: string;
  readonly flow: 'FRICTIONLESS' | 'CHALLENGE';
  readonly status: string;
  readonly eci: string;
  readonly liabilityShift: boolean;
}

/** Fields of the provider in our page, the bank's question in a window, or a page of the provider's that the buyer goes to and comes back from. */
export type NextActionType = 'CARD_FIELDS' | 'THREE_DS_CHALLENGE' | 'REDIRECT';

/** One try to pay a purchase with one method. */
export const paymentAttempts = table(
  'payment_attempts',
  {
    id: text().primaryKey(),
    purchaseId: text().notNull(),
    buyerId: text().notNull(),
    method: text().$type<MethodCode>().notNull(),
    provider: text().notNull(),
    amountMinor: minorUnits().notNull(),
    currency: text().notNull(),
    state: text().$type<AttemptState>().notNull(),
    failureCode: text(),
    /** The provider's name for it; null until it answered. */
    providerRef: text(),
    nextActionType: text().$type<NextActionType>(),
    nextActionUrl: text(),
    expiresAt: instant(),
    threeDS: json<ThreeDS | null>(),
    brand: text(),
    last4: text(),
    /** Whether its money was taken for the purchase; false means that it goes back. Null before the capture. */
    isApplied: flag(),
    /** What people read to each other about money that comes from outside; null for what is paid here. */
    reference: text(),
    /** To whom it is paid, as the buyer was told; null for what is paid here. */
    payTo: text(),
    /** What people confirmed to have arrived, in minor units; null where a provider says so. */
    receivedMinor: minorUnits(),
    startedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('payment_attempts_by_reference').on(t.reference),
    index('payment_attempts_by_state').on(t.state, t.expiresAt),
    index('payment_attempts_of_purchase').on(t.purchaseId, t.startedAt),
    uniqueIndex('payment_attempts_by_ref').on(t.provider, t.providerRef),
  ],
);

/** Money on its way back to the instrument that it came from. */
export const refunds = table(
  'refunds',
  {
    id: text().primaryKey(),
    attemptId: text().notNull(),
    purchaseId: text().notNull(),
    /** The order whose share it is; null for what never belonged to one, such as a duplicate. */
    orderId: text(),
    buyerId: text().notNull(),
    amountMinor: minorUnits().notNull(),
    currency: text().notNull(),
    reason: text().$type<RefundReason>().notNull(),
    state: text().$type<RefundState>().notNull(),
    providerRef: text(),
    failureCode: text(),
    /** How often it was asked for again after a failure: each time is one of its own at the provider. */
    retries: integer().notNull().default(0),
    /** The agent who pays it by hand now, and so keeps every other way from paying it; null unless it is CLAIMED. */
    claimedBy: text(),
    /** By which other payment it was settled; null unless it was. */
    manualReference: text(),
    /** Whether it went into the buyer's wallet instead of back the way that it came. */
    isToWallet: flag().notNull().default(false),
    requestedAt: instant().notNull(),
    sentAt: instant(),
    completeAt: instant(),
    /** Calendar days between which it should arrive. */
    expectedFrom: text().notNull(),
    expectedTo: text().notNull(),
  },
  (t) => [
    index('refunds_of_order').on(t.orderId),
    index('refunds_of_purchase').on(t.purchaseId),
    index('refunds_by_state').on(t.state, t.requestedAt),
    index('refunds_by_ref').on(t.providerRef),
  ],
);

/** Captured money that a buyer's bank took back, until the bank has decided. */
export const chargebacks = table(
  'chargebacks',
  {
    id: text().primaryKey(),
    attemptId: text().notNull(),
    purchaseId: text().notNull(),
    provider: text().notNull(),
    /** The provider's name for it. */
    providerRef: text().notNull(),
    amountMinor: minorUnits().notNull(),
    currency: text().notNull(),
    state: text().$type<ChargebackState>().notNull(),
    openedAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [uniqueIndex('chargebacks_by_ref').on(t.provider, t.providerRef), index('chargebacks_of_purchase').on(t.purchaseId)],
);

/** What a provider did with money, under its own name for it, beside the booking of it. Only ever added; `fileDay` is noted later. */
export const providerMovements = table(
  'provider_movements',
  {
    /** The key of its booking. */
    id: text().primaryKey(),
    provider: text().notNull(),
    kind: text().$type<MovementKind>().notNull(),
    /** The provider's name of the payment, refund or chargeback as it was then: a refund that is sent again gets another. */
    ref: text().notNull(),
    state: text().$type<MovementState>().notNull(),
    amountMinor: minorUnits().notNull(),
    currency: text().notNull(),
    purchaseId: text().notNull(),
    at: instant().notNull(),
    /** The day (`YYYY-MM-DD`) of the settlement file that names it; null until one does. */
    fileDay: text(),
  },
  (t) => [index('provider_movements_by_ref').on(t.provider, t.ref), index('provider_movements_by_time').on(t.provider, t.at)],
);

/** Money from outside that a person confirmed. Only ever added. */
export const offlineReceipts = table(
  'offline_receipts',
  {
    id: text().primaryKey(),
    attemptId: text().notNull(),
    purchaseId: text().notNull(),
    method: text().$type<MethodCode>().notNull(),
    /** What the bank, WebMoney or Western Union calls the payment, letters and digits only: booked once. */
    referenceKey: text().notNull(),
    reference: text().notNull(),
    amountMinor: minorUnits().notNull(),
    currency: text().notNull(),
    /** When the money arrived, as the person says. */
    receivedAt: instant().notNull(),
    confirmedAt: instant().notNull(),
    confirmedBy: text().notNull(),
  },
  (t) => [uniqueIndex('offline_receipts_once').on(t.method, t.referenceKey), index('offline_receipts_of_attempt').on(t.attemptId)],
);

/** Money that an operator gives away: whoever has the code takes it into his wallet. The code itself is not kept. */
export const giftCodes = table(
  'gift_codes',
  {
    id: text().primaryKey(),
    /** SHA-256 of the code. */
    codeHash: text().notNull(),
    /** Its last four letters, for people to tell codes apart. */
    ending: text().notNull(),
    amountMinor: minorUnits().notNull(),
    currency: text().notNull(),
    /** What for; only staff reads it. */
    note: text().notNull(),
    /** What was issued at once has one name: the id of its first code. Null for codes of before there were such names. */
    issueId: text(),
    issuedAt: instant().notNull(),
    issuedBy: text().notNull(),
    /** From then on it cannot be redeemed. */
    expiresAt: instant().notNull(),
    redeemedAt: instant(),
    redeemedBy: text(),
    cancelledAt: instant(),
    cancelReason: text(),
  },
  (t) => [
    uniqueIndex('gift_codes_by_hash').on(t.codeHash),
    index('gift_codes_by_time').on(t.issuedAt, t.id),
    index('gift_codes_of_issue').on(t.issueId),
  ],
);

/** What providers told us, exactly as they said it: stored first, understood later. */
export const paymentCallbacks = table(
  'payment_callbacks',
  {
    id: text().primaryKey(),
    provider: text().notNull(),
    /** The provider's id of the message: told twice is one. */
    providerEventId: text().notNull(),
    body: text().notNull(),
    receivedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('payment_callbacks_once').on(t.provider, t.providerEventId)],
);

export type PaymentAttempt = typeof paymentAttempts.$inferSelect;
export type Refund = typeof refunds.$inferSelect;
export type GiftCode = typeof giftCodes.$inferSelect;
export type OfflineReceipt = typeof offlineReceipts.$inferSelect;
export type ProviderMovement = typeof providerMovements.$inferSelect;
export type Chargeback = typeof chargebacks.$inferSelect;
