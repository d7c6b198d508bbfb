import { and, asc, desc, eq, inArray, isNotNull, type SQL } from 'drizzle-orm';
import type { Side } from '#server/orders/index.js';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { before, rowCount } from '#server/platform/db/sql.js';
import type { DisputeState } from './rules/lifecycle.ts';
import { type Dispute, type DisputeStatement, disputeStatements, disputes, type Proposal, proposals } from './tables.ts';

function belongsTo(side: Side): SQL | undefined {
  if (side === 'EVERYBODY') return undefined;
  return 'buyerId' in side ? eq(disputes.buyerId, side.buyerId) : eq(disputes.shopId, side.shopId);
}

/** The ids of a side's disputes of which a clock runs, as a part of a query. */
export function disputesOnClock(db: Reader, side: Side) {
  return db
    .select({ id: disputes.id })
    .from(disputes)
    .where(and(belongsTo(side), isNotNull(disputes.nextDueAt)));
}

export async function findDispute(db: Reader, id: string): Promise<Dispute | undefined> {
  const [dispute] = await db.select().from(disputes).where(eq(disputes.id, id));
  return dispute;
}

/** A dispute that this side may see. */
export async function findDisputeOf(db: Reader, side: Side, id: string): Promise<Dispute | undefined> {
  const [dispute] = await db
    .select()
    .from(disputes)
    .where(and(eq(disputes.id, id), belongsTo(side)));
  return dispute;
}

export async function listDisputesByIds(db: Reader, ids: readonly string[]): Promise<Dispute[]> {
  return ids.length === 0
    ? []
    : db
        .select()
        .from(disputes)
        .where(inArray(disputes.id, [...ids]));
}

/** The disputes about orders, oldest first. */
export async function listDisputesOfOrders(db: Reader, orderIds: readonly string[]): Promise<Dispute[]> {
  return db
    .select()
    .from(disputes)
    .where(inArray(disputes.orderId, [...orderIds]))
    .orderBy(asc(disputes.openedAt), asc(disputes.id));
}

interface DisputesWanted {
  readonly side: Side;
  readonly states: readonly DisputeState[];
  readonly limit: number;
  readonly after: readonly (string | number)[] | undefined;
}

/** A side's disputes, newest first. */
export async function listDisputes(db: Reader, { side, states, limit, after }: DisputesWanted): Promise<Dispute[]> {
  const conditions = [belongsTo(side), inStates(states), after && before([disputes.openedAt, disputes.id], after)];
  return db
    .select()
    .from(disputes)
    .where(and(...conditions))
    .orderBy(desc(disputes.openedAt), desc(disputes.id))
    .limit(limit);
}

export async function countDisputes(db: Reader, side: Side, states: readonly DisputeState[]): Promise<number> {
  const [row] = await db
    .select({ n: rowCount })
    .from(disputes)
    .where(and(belongsTo(side), inStates(states)));
  return row?.n ?? 0;
}

function inStates(states: readonly DisputeState[]): SQL | undefined {
  return states.length > 0 ? inArray(disputes.state, [...states]) : undefined;
}

export async function insertDispute(tx: Tx, dispute: Dispute): Promise<void> {
  await tx.insert(disputes).values(dispute);
}

/** @returns the saved dispute, or undefined when somebody changed it since it was read. */
export async function saveDispute(tx: Tx, dispute: Dispute): Promise<Dispute | undefined> {
  const [saved] = await tx
    .update(disputes)
    .set({ ...dispute, version: dispute.version + 1 })
    .where(and(eq(disputes.id, dispute.id), eq(disputes.version, dispute.version)))
    .returning();
  return saved;
}

export async function listProposals(db: Reader, disputeIds: readonly string[]): Promise<Proposal[]> {
  return db
    .select()
    .from(proposals)
    .where(inArray(proposals.disputeId, [...disputeIds]))
    .orderBy(asc(proposals.id));
}

/** Puts a proposal in the place of its side's last one. */
export async function replaceProposal(tx: Tx, proposal: Proposal): Promise<void> {
  await tx
    .update(proposals)
    .set({ isLive: false })
    .where(and(eq(proposals.disputeId, proposal.disputeId), eq(proposals.by, proposal.by)));
  await tx.insert(proposals).values(proposal);
}

export async function insertStatement(tx: Tx, statement: DisputeStatement): Promise<void> {
  await tx.insert(disputeStatements).values(statement);
}

export async function findStatement(db: Reader, id: string): Promise<DisputeStatement | undefined> {
  const [statement] = await db.select().from(disputeStatements).where(eq(disputeStatements.id, id));
  return statement;
}

/** What was said and done, oldest first. */
export async function listStatements(db: Reader, disputeIds: readonly string[]): Promise<DisputeStatement[]> {
  return db
    .select()
    .from(disputeStatements)
    .where(inArray(disputeStatements.disputeId, [...disputeIds]))
    .orderBy(asc(disputeStatements.id));
}

export async function listDisputesById(db: Reader, ids: readonly string[]): Promise<Dispute[]> {
  return db
    .select()
    .from(disputes)
    .where(inArray(disputes.id, [...ids]));
}
