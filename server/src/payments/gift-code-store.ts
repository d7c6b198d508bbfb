import { and, desc, eq, gt, inArray, isNotNull, isNull, lte, type SQL } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertAll } from '#server/platform/db/insert-all.js';
import { before, rowCount } from '#server/platform/db/sql.js';
import type { GiftCodeState } from './rules/gift-code.ts';
import { type GiftCode, giftCodes } from './tables.ts';

export async function insertGiftCodes(tx: Tx, rows: readonly GiftCode[]): Promise<void> {
  await insertAll(tx, 'gift codes', giftCodes, rows);
}

export async function findGiftCode(db: Reader, id: string): Promise<GiftCode | undefined> {
  const [row] = await db.select().from(giftCodes).where(eq(giftCodes.id, id));
  return row;
}

export async function listGiftCodesById(db: Reader, ids: readonly string[]): Promise<GiftCode[]> {
  return db
    .select()
    .from(giftCodes)
    .where(inArray(giftCodes.id, [...ids]));
}

export async function findGiftCodeByHash(db: Reader, codeHash: string): Promise<GiftCode | undefined> {
  const [row] = await db.select().from(giftCodes).where(eq(giftCodes.codeHash, codeHash));
  return row;
}

/** The same as the rule `giftCodeState`, for lists. */
function isState(state: GiftCodeState | null, now: number): SQL | undefined {
  if (state === 'REDEEMED') return isNotNull(giftCodes.redeemedAt);
  if (state === 'CANCELLED') return isNotNull(giftCodes.cancelledAt);
  const isLeft = and(isNull(giftCodes.redeemedAt), isNull(giftCodes.cancelledAt));
  if (state === 'EXPIRED') return and(isLeft, lte(giftCodes.expiresAt, now));
  return state === 'OPEN' ? and(isLeft, gt(giftCodes.expiresAt, now)) : undefined;
}

/** Redeems or cancels a code that is open, in one statement: of two at once, one does. @returns it, or undefined when it is not open. */
export async function endGiftCode(tx: Tx, id: string, now: number, change: Partial<GiftCode>): Promise<GiftCode | undefined> {
  const [row] = await tx
    .update(giftCodes)
    .set(change)
    .where(and(eq(giftCodes.id, id), isState('OPEN', now)))
    .returning();
  return row;
}

/** How many codes of each issue are open. */
export async function countOpenOfIssues(db: Reader, issueIds: readonly string[], now: number): Promise<{ id: string; count: number }[]> {
  const rows = await db
    .select({ id: giftCodes.issueId, count: rowCount })
    .from(giftCodes)
    .where(and(inArray(giftCodes.issueId, [...issueIds]), isState('OPEN', now)))
    .groupBy(giftCodes.issueId);
  return rows.map(({ id, count }) => ({ id: id!, count }));
}

/** Cancels what is open of an issue, in one statement. @returns those that it cancelled. */
export async function cancelOpenOfIssue(tx: Tx, issueId: string, now: number, cancelReason: string): Promise<GiftCode[]> {
  return tx
    .update(giftCodes)
    .set({ cancelledAt: now, cancelReason })
    .where(and(eq(giftCodes.issueId, issueId), isState('OPEN', now)))
    .returning();
}

interface GiftCodesWanted {
  readonly limit: number;
  readonly after: readonly (string | number)[] | undefined;
  readonly state: GiftCodeState | null;
  readonly now: number;
}

/** Gift codes, the newest first. */
export async function listGiftCodes(db: Reader, { limit, after, state, now }: GiftCodesWanted): Promise<GiftCode[]> {
  return db
    .select()
    .from(giftCodes)
    .where(and(isState(state, now), after && before([giftCodes.issuedAt, giftCodes.id], after)))
    .orderBy(desc(giftCodes.issuedAt), desc(giftCodes.id))
    .limit(limit);
}

export async function countGiftCodes(db: Reader, state: GiftCodeState | null, now: number): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(giftCodes).where(isState(state, now));
  return row?.n ?? 0;
}
