import { flag, index, instant, integer, json, minorUnits, table, text, uniqueIndex } from '#server/platform/db/columns.js';
import type { FreezeReason } from './rules/freeze.ts';
import type { Actor, CloseReason, OrderEvent, OrderState } from './rules/lifecycle.ts';

export interface CancelRequest {
  readonly state: 'PENDING' | 'ACCEPTED' | 'REJECTED';
  readonly reason: string;
  readonly requestedAt: number;
  readonly answeredAt: number | null;
  readonly answer: string | null;
  /** Until when the shop can answer, where a freeze has moved it. */
  readonly answerBy?: number;
}

export interface AddressOfOrder {
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postcode: string | null;
  readonly country: string;
  readonly phone: string | null;
}

/** One checkout: what was paid together. */
export const purchases = table(
  'purchases',
  {
    id: text().primaryKey(),
    buyerId: text().notNull(),
    currency: text().notNull(),
    itemsMinor: minorUnits().notNull(),
    shippingMinor: minorUnits().notNull(),
    totalMinor: minorUnits().notNull(),
    address: json<AddressOfOrder>().notNull(),
    placedAt: instant().notNull(),
    /** Until when the goods are kept unpaid; null once paid or ended. */
    holdUntil: instant(),
    paidAt: instant(),
  },
  (t) => [index('purchases_of_buyer').on(t.buyerId, t.placedAt), index('purchases_of_buyer_on_hold').on(t.buyerId, t.holdUntil)],
);

/** One shop's part of a purchase. */
export const orders = table(
  'orders',
  {
    id: text().primaryKey(),
    /** What people read to each other, such as `4821-709312`. */
    number: text().notNull(),
    purchaseId: text().notNull(),
    buyerId: text().notNull(),
    shopId: text().notNull(),
    state: text().$type<OrderState>().notNull(),
    closeReason: text().$type<CloseReason>(),
    currency: text().notNull(),
    itemsMinor: minorUnits().notNull(),
    shippingMinor: minorUnits().notNull(),
    totalMinor: minorUnits().notNull(),
    refundedMinor: minorUnits().notNull().default(0),
    /** What the buyer's bank took back for good. */
    chargedBackMinor: minorUnits().notNull().default(0),
    commissionBasisPoints: integer().notNull(),
    carrierCode: text().notNull(),
    service: text().notNull(),
    isTracked: flag().notNull(),
    /** Business days from payment to the carrier, as promised. */
    handlingDays: integer().notNull(),
    /** Promised calendar days of arrival, frozen at placement (S8). */
    promisedFrom: text().notNull(),
    promisedTo: text().notNull(),
    placedAt: instant().notNull(),
    paidAt: instant(),
    shipBy: instant(),
    shippedAt: instant(),
    deliveredAt: instant(),
    completedAt: instant(),
    closedAt: instant(),
    /** T5: one date; null until paid. */
    protectionEndsAt: instant(),
    cancelRequest: json<CancelRequest | null>(),
    riskSignals: json<string[]>().notNull(),
    /** Why and since when nobody can act on it; null while it is not frozen (B.6). */
    freezeReason: text().$type<FreezeReason>(),
    frozenSince: instant(),
    /** How long it was frozen in all, in milliseconds: that time counts for no clock. */
    frozenMs: instant().notNull().default(0),
    /** When its next clock rings; null when none runs. Kept for lists by deadline. */
    nextDueAt: instant(),
    /** Grows by one with every change; a save with an old version changes nothing. */
    version: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('orders_by_number').on(t.number),
    index('orders_of_purchase').on(t.purchaseId),
    index('orders_of_buyer').on(t.buyerId, t.placedAt, t.id),
    index('orders_of_shop').on(t.shopId, t.placedAt, t.id),
    index('orders_of_shop_by_deadline').on(t.shopId, t.nextDueAt, t.id),
    index('orders_by_state').on(t.state, t.nextDueAt, t.id),
    index('orders_by_time').on(t.placedAt, t.id),
  ],
);

/** What was bought, as it was then. */
export const orderLines = table(
  'order_lines',
  {
    id: text().primaryKey(),
    orderId: text().notNull(),
    productId: text().notNull(),
    variantId: text().notNull(),
    title: text().notNull(),
    variantTitle: text().notNull(),
    picture: json<{ key: string; alt: string }>().notNull(),
    unitPriceMinor: minorUnits().notNull(),
    quantity: integer().notNull(),
    totalMinor: minorUnits().notNull(),
    shippedQuantity: integer().notNull().default(0),
    cancelledQuantity: integer().notNull().default(0),
  },
  (t) => [index('order_lines_of_order').on(t.orderId)],
);

/** Every step of an order, with who took it. Only ever added. */
export const orderHistory = table(
  'order_history',
  {
    id: text().primaryKey(),
    orderId: text().notNull(),
    at: instant().notNull(),
    actor: text().$type<Actor>().notNull(),
    actorId: text(),
    actorName: text().notNull(),
    event: text()
      .$type<
        | OrderEvent
        | 'place'
        | 'requestCancel'
        | 'correctNumber'
        | 'rejectCancel'
        | 'partialRefund'
        | 'partialChargeback'
        | 'endProtection'
        | 'freeze'
        | 'thaw'
      >()
      .notNull(),
    fromState: text().$type<OrderState>(),
    toState: text().$type<OrderState>().notNull(),
    reason: text(),
  },
  (t) => [index('order_history_of_order').on(t.orderId, t.id)],
);

export type Purchase = typeof purchases.$inferSelect;
export type Order = typeof orders.$inferSelect;
export type OrderLine = typeof orderLines.$inferSelect;
export type OrderHistoryRow = typeof orderHistory.$inferSelect;
