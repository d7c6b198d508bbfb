import { index, instant, integer, table, text } from '#server/platform/db/columns.js';
import type { HoldState } from './rules/hold.ts';

/** What a shop has of a variant: on the shelf, and how much of that is promised to orders. */
export const stock = table('stock', {
  variantId: text().primaryKey(),
  onHand: integer().notNull(),
  /** Of `onHand`: held or allocated. Never below 0, never above `onHand`. */
  reserved: integer().notNull().default(0),
});

/** Goods kept for one order line. */
export const holds = table(
  'holds',
  {
    id: text().primaryKey(),
    orderId: text().notNull(),
    orderLineId: text().notNull(),
    variantId: text().notNull(),
    quantity: integer().notNull(),
    /** Of `quantity`: handed to a carrier. */
    soldQuantity: integer().notNull().default(0),
    state: text().$type<HoldState>().notNull(),
    /** When an unpaid hold lapses; null once it is paid. */
    expiresAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [index('holds_of_order').on(t.orderId), index('holds_by_expiry').on(t.state, t.expiresAt)],
);

export type Stock = typeof stock.$inferSelect;
export type Hold = typeof holds.$inferSelect;
