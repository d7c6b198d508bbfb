import { hashSecret } from '#server/accounts/index.js';
import { listVariants } from '#server/catalog/index.js';
import { listStock } from '#server/inventory/index.js';
import type { Context } from '#server/platform/context.js';
import { requireMyCart } from '../owner.ts';
import { deleteCart, findCartByToken, findCartLine, giveDrafts, listCartLines, saveCartLine } from '../store.ts';

/**
 * Moves what a guest collected into the cart of the account that signed in: quantities add up, capped at what is there (P13).
 *
 * @param ctx With the new viewer and still the guest's secret.
 * @returns how many lines came over.
 */
export async function mergeCart(ctx: Context): Promise<number> {
  const { guestToken } = ctx;
  if (!guestToken) return 0;
  const merged = await ctx.db.transaction(async (tx) => {
    if (ctx.viewer) await giveDrafts(tx, hashSecret(guestToken), ctx.viewer.accountId);
    const guestCart = await findCartByToken(tx, hashSecret(guestToken));
    if (!guestCart) return 0;
    const lines = await listCartLines(tx, guestCart.id);
    const mine = await requireMyCart(ctx, tx, '');
    const known = new Set(
      (
        await listVariants(
          tx,
          lines.map((line) => line.variantId),
        )
      ).map((variant) => variant.id),
    );
    const shelves = new Map((await listStock(tx, [...known])).map((row) => [row.variantId, row.onHand - row.reserved]));
    for (const line of lines.filter((each) => known.has(each.variantId))) {
      const before = await findCartLine(tx, mine.id, line.variantId);
      const quantity = Math.max(1, Math.min((before?.quantity ?? 0) + line.quantity, shelves.get(line.variantId) ?? 0));
      await saveCartLine(tx, { ...line, id: ctx.ids('cartLine'), cartId: mine.id, quantity });
    }
    await deleteCart(tx, guestCart.id);
    return known.size;
  });
  ctx.setCookie('cart', null);
  return merged;
}
