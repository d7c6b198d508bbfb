import { flag, index, instant, integer, json, minorUnits, table, text } from '#server/platform/db/columns.js';
import type { DisputeActor, DisputeState } from './rules/lifecycle.ts';
import type { DisputeReason } from './rules/reasons.ts';

export type ProposalKind = 'REFUND_ONLY' | 'NO_REFUND';

/** A disagreement about one order. While it runs, the order's money and clocks stand still. */
export const disputes = table(
  'disputes',
  {
    id: text().primaryKey(),
    orderId: text().notNull(),
    buyerId: text().notNull(),
    shopId: text().notNull(),
    state: text().$type<DisputeState>().notNull(),
    reason: text().$type<DisputeReason>().notNull(),
    received: flag().notNull(),
    /** Which goods it is about; empty means all. */
    lines: json<{ orderLineId: string; quantity: number }[]>().notNull(),
    currency: text().notNull(),
    /** What the seller's silence grants (T9): the opening proposal, or a later lower one. */
    silenceMinor: minorUnits().notNull(),
    openedAt: instant().notNull(),
    sellerAnsweredAt: instant(),
    escalatedAt: instant(),
    /** How long its order was frozen meanwhile, in milliseconds: that time counts for no clock. */
    frozenMs: instant().notNull().default(0),
    endedAt: instant(),
    outcome: json<{ how: 'AGREED' | 'DECIDED' | 'WITHDRAWN' | 'CHARGEBACK'; amountMinor: number; reason: string | null } | null>(),
    nextDueAt: instant(),
    version: integer().notNull().default(0),
  },
  (t) => [
    index('disputes_of_order').on(t.orderId),
    index('disputes_of_buyer').on(t.buyerId, t.openedAt, t.id),
    index('disputes_of_shop').on(t.shopId, t.openedAt, t.id),
    index('disputes_by_state').on(t.state, t.nextDueAt, t.id),
  ],
);

/** What a side would settle on. Each side has at most one that is live. */
export const proposals = table(
  'proposals',
  {
    id: text().primaryKey(),
    disputeId: text().notNull(),
    by: text().$type<'BUYER' | 'SELLER' | 'PLATFORM'>().notNull(),
    kind: text().$type<ProposalKind>().notNull(),
    amountMinor: minorUnits().notNull(),
    note: text().notNull(),
    at: instant().notNull(),
    isLive: flag().notNull(),
  },
  (t) => [index('proposals_of_dispute').on(t.disputeId, t.id)],
);

/** Everything that was said and done, by whom. Only ever added. */
export const disputeStatements = table(
  'dispute_statements',
  {
    id: text().primaryKey(),
    disputeId: text().notNull(),
    at: instant().notNull(),
    actor: text().$type<DisputeActor>().notNull(),
    actorId: text(),
    actorName: text().notNull(),
    event: text().notNull(),
    text: text().notNull(),
  },
  (t) => [index('dispute_statements_of_dispute').on(t.disputeId, t.id)],
);

export type Dispute = typeof disputes.$inferSelect;
export type Proposal = typeof proposals.$inferSelect;
export type DisputeStatement = typeof disputeStatements.$inferSelect;
