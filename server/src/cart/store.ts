import { and, asc, count, eq, inArray, sum } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { type Cart, type CartLine, type CheckoutDraft, cartLines, carts, checkoutDrafts } from './tables.ts';

export async function findCartOfAccount(db: Reader, accountId: string): Promise<Cart | undefined> {
  const [cart] = await db.select().from(carts).where(eq(carts.accountId, accountId));
  return cart;
}

export async function findCartByToken(db: Reader, tokenHash: string): Promise<Cart | undefined> {
  const [cart] = await db.select().from(carts).where(eq(carts.tokenHash, tokenHash));
  return cart;
}

/** Makes the cart unless its owner has one by now. */
export async function insertCart(tx: Tx, cart: Cart): Promise<void> {
  await tx.insert(carts).values(cart).onConflictDoNothing();
}

export async function deleteCart(tx: Tx, id: string): Promise<void> {
  await tx.delete(cartLines).where(eq(cartLines.cartId, id));
  await tx.delete(carts).where(eq(carts.id, id));
}

export async function listCartLines(db: Reader, cartId: string): Promise<CartLine[]> {
  return db.select().from(cartLines).where(eq(cartLines.cartId, cartId)).orderBy(asc(cartLines.addedAt), asc(cartLines.id));
}

export async function findCartLine(db: Reader, cartId: string, variantId: string): Promise<CartLine | undefined> {
  const [line] = await db
    .select()
    .from(cartLines)
    .where(and(eq(cartLines.cartId, cartId), eq(cartLines.variantId, variantId)));
  return line;
}

/** Sets how many of a variant a cart holds. */
export async function saveCartLine(tx: Tx, line: CartLine): Promise<void> {
  const { quantity, addedPriceMinor } = line;
  await tx
    .insert(cartLines)
    .values(line)
    .onConflictDoUpdate({ target: [cartLines.cartId, cartLines.variantId], set: { quantity, addedPriceMinor } });
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
  await tx.delete(cartLines).where(and(eq(cartLines.cartId, cartId), inArray(cartLines.variantId, [...variantIds])));
}

export async function countCart(db: Reader, cartId: string): Promise<{ lines: number; pieces: number }> {
  const [row] = await db
    .select({ lines: count(), pieces: sum(cartLines.quantity).mapWith(Number) })
    .from(cartLines)
    .where(eq(cartLines.cartId, cartId));
  return { lines: row?.lines ?? 0, pieces: row?.pieces ?? 0 };
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
