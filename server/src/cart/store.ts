import { and, asc, eq, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertNew } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { isOneOf, listOf } from '#server/platform/db/sql.js';
import { updateWhere } from '#server/platform/db/update-where.js';
import { type Cart, type CartLine, type CheckoutDraft, cartLines, carts, checkoutDrafts } from './tables.ts';

export async function findCartOfAccount(db: Reader, accountId: string): Promise<Cart | undefined> {
  const [cart] = await prepared(db, 'carts:account', () =>
    db
      .select()
      .from(carts)
      .where(eq(carts.accountId, sql.placeholder('accountId'))),
  ).execute({ accountId });
  return cart;
}

export async function findCartByToken(db: Reader, tokenHash: string): Promise<Cart | undefined> {
  const [cart] = await prepared(db, 'carts:token', () =>
    db
      .select()
      .from(carts)
      .where(eq(carts.tokenHash, sql.placeholder('tokenHash'))),
  ).execute({ tokenHash });
  return cart;
}

/** Makes the cart unless its owner has one by now. */
export async function insertCart(tx: Tx, cart: Cart): Promise<void> {
  await insertNew(tx, 'carts', carts, cart);
}

export async function deleteCart(tx: Tx, id: string): Promise<void> {
  await tx.delete(cartLines).where(eq(cartLines.cartId, id));
  await tx.delete(carts).where(eq(carts.id, id));
}

export async function listCartLines(db: Reader, cartId: string): Promise<CartLine[]> {
  const build = () =>
    db
      .select()
      .from(cartLines)
      .where(eq(cartLines.cartId, sql.placeholder('cartId')))
      .orderBy(asc(cartLines.addedAt), asc(cartLines.id));
  return prepared(db, 'cart lines', build).execute({ cartId });
}

export async function findCartLine(db: Reader, cartId: string, variantId: string): Promise<CartLine | undefined> {
  const isMeant = () => and(eq(cartLines.cartId, sql.placeholder('cartId')), eq(cartLines.variantId, sql.placeholder('variantId')));
  const [line] = await prepared(db, 'cart lines:variant', () => db.select().from(cartLines).where(isMeant())).execute({
    cartId,
    variantId,
  });
  return line;
}

/** Sets how many of a variant a cart holds. */
export async function saveCartLine(tx: Tx, line: CartLine): Promise<void> {
  const { cartId, variantId, quantity, addedPriceMinor } = line;
  if (await insertNew(tx, 'cart lines', cartLines, line)) return;
  const isMeant = () => and(eq(cartLines.cartId, sql.placeholder('cartId')), eq(cartLines.variantId, sql.placeholder('variantId')));
  await updateWhere(tx, 'cart lines', cartLines, { quantity, addedPriceMinor }, isMeant, { cartId, variantId });
}

/** @returns false when the cart holds no such line. */
export async function deleteCartLine(tx: Tx, cartId: string, lineId: string): Promise<boolean> {
  return (
    (
      await tx
        .delete(cartLines)
        .where(and(eq(cartLines.cartId, cartId), eq(cartLines.id, lineId)))
        .returning()
    ).length > 0
  );
}

export async function deleteCartLines(tx: Tx, cartId: string, variantIds: readonly string[]): Promise<void> {
  const isMeant = () => and(eq(cartLines.cartId, sql.placeholder('cartId')), isOneOf(cartLines.variantId, 'variantIds'));
  const values = { cartId, variantIds: listOf(variantIds) };
  await prepared(tx, 'cart lines:delete', () => tx.delete(cartLines).where(isMeant()).returning()).execute(values);
}

export async function insertDraft(tx: Tx, draft: CheckoutDraft): Promise<void> {
  await tx.insert(checkoutDrafts).values(draft);
}

export async function findDraft(db: Reader, id: string): Promise<CheckoutDraft | undefined> {
  const [draft] = await db.select().from(checkoutDrafts).where(eq(checkoutDrafts.id, id));
  return draft;
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.delete(checkoutDrafts).where(eq(checkoutDrafts.id, id));
}

/** A guest's drafts go with him when he signs in. */
export async function giveDrafts(tx: Tx, fromOwnerId: string, toOwnerId: string): Promise<void> {
  await tx.update(checkoutDrafts).set({ ownerId: toOwnerId }).where(eq(checkoutDrafts.ownerId, fromOwnerId));
}
