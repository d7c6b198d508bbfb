import { and, asc, desc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { prepared } from '#server/platform/db/prepared.js';
import { before, after as behind, isOneOf, listOf, rowCount } from '#server/platform/db/sql.js';
import { type NewShop, type Shop, type ShopMember, type ShopState, shopMembers, shops } from './tables.ts';

export async function findShop(db: Reader, id: string): Promise<Shop | undefined> {
  const [shop] = await prepared(db, 'shops:id', () =>
    db
      .select()
      .from(shops)
      .where(eq(shops.id, sql.placeholder('id'))),
  ).execute({ id });
  return shop;
}

export async function findShopByHandle(db: Reader, handle: string): Promise<Shop | undefined> {
  const [shop] = await db.select().from(shops).where(eq(shops.handle, handle));
  return shop;
}

export async function listShops(db: Reader, ids: readonly string[]): Promise<Shop[]> {
  return prepared(db, 'shops:ids', () => db.select().from(shops).where(isOneOf(shops.id, 'ids'))).execute({ ids: listOf(ids) });
}

/** The shop that a seller acts for. */
export async function findShopOfAccount(db: Reader, accountId: string): Promise<Shop | undefined> {
  const [row] = await prepared(db, 'shops:account', () =>
    db
      .select({ shop: shops })
      .from(shopMembers)
      .innerJoin(shops, eq(shops.id, shopMembers.shopId))
      .where(eq(shopMembers.accountId, sql.placeholder('accountId'))),
  ).execute({ accountId });
  return row?.shop;
}

/** The sellers who act for a shop. */
export async function listShopMembers(db: Reader, shopId: string): Promise<ShopMember[]> {
  return db.select().from(shopMembers).where(eq(shopMembers.shopId, shopId));
}

interface ShopFilter {
  /** Only those that may publish. */
  readonly isActive?: boolean;
  /** Only those that visitors may see: suspended ones are left out. */
  readonly isOpen?: boolean;
  /** Only those that offer something. */
  readonly isOffering?: boolean;
}

function matching({ isActive, isOpen, isOffering }: ShopFilter): SQL | undefined {
  return and(
    isActive ? eq(shops.state, 'ACTIVE') : undefined,
    isOpen ? isNull(shops.suspendedAt) : undefined,
    isOffering ? gt(shops.productCount, 0) : undefined,
  );
}

/** Up to `limit` shops that wait for an operator, the longest waiting first, behind the place `after` (time, id). */
export async function listShopsInReview(db: Reader, limit: number, after?: readonly (string | number)[]): Promise<Shop[]> {
  const columns = [shops.reviewAskedAt, shops.id];
  return db
    .select()
    .from(shops)
    .where(and(eq(shops.state, 'IN_REVIEW'), after && behind(columns, after)))
    .orderBy(asc(shops.reviewAskedAt), asc(shops.id))
    .limit(limit);
}

export async function countShopsInReview(db: Reader): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(shops).where(eq(shops.state, 'IN_REVIEW'));
  return row?.n ?? 0;
}

/** Moves a shop that is still in the state `from`. @returns the shop afterwards, or undefined when it had moved meanwhile. */
export async function moveShop(
  tx: Tx,
  id: string,
  from: ShopState,
  change: Partial<Pick<Shop, 'state' | 'reviewAskedAt' | 'reviewReason'>>,
): Promise<Shop | undefined> {
  const [shop] = await tx
    .update(shops)
    .set(change)
    .where(and(eq(shops.id, id), eq(shops.state, from)))
    .returning();
  return shop;
}

/** Up to `limit` shops, the newest first, behind the place `after` (time, id). */
export async function listNewestShops(
  db: Reader,
  filter: ShopFilter,
  limit: number,
  after?: readonly (string | number)[],
): Promise<Shop[]> {
  const columns = [shops.createdAt, shops.id];
  return db
    .select()
    .from(shops)
    .where(and(matching(filter), after && before(columns, after)))
    .orderBy(desc(shops.createdAt), desc(shops.id))
    .limit(limit);
}

export async function countShops(db: Reader, filter: ShopFilter = {}): Promise<number> {
  const [row] = await db.select({ n: rowCount }).from(shops).where(matching(filter));
  return row?.n ?? 0;
}

export async function insertShops(tx: Tx, rows: NewShop[]): Promise<void> {
  await tx.insert(shops).values(rows);
}

export async function insertShopMembers(tx: Tx, rows: ShopMember[]): Promise<void> {
  await tx.insert(shopMembers).values(rows);
}

/** Writes down what its seller changed of a shop. */
export async function saveShop(tx: Tx, id: string, change: Partial<Shop>): Promise<void> {
  await tx.update(shops).set(change).where(eq(shops.id, id));
}

/** What is added to a shop's figures; what is not named stays. */
export type ShopFigures = Partial<
  Pick<Shop, 'ratingSum' | 'ratingCount' | 'productCount' | 'orderCount' | 'shippedCount' | 'onTimeCount' | 'disputeCount'>
>;

/** Adds to a shop's figures, in the transaction of what they count. */
export async function addToShop(tx: Tx, shopId: string, figures: ShopFigures): Promise<void> {
  const names = Object.keys(figures) as (keyof ShopFigures)[];
  const set = () => Object.fromEntries(names.map((name): [string, SQL] => [name, sql`${shops[name]} + ${sql.placeholder(name)}`]));
  const build = () =>
    tx
      .update(shops)
      .set(set())
      .where(eq(shops.id, sql.placeholder('id')));
  await prepared(tx, `shops:add ${names.join()}`, build as never).execute({ ...figures, id: shopId });
}
