import { z } from 'zod';
import { findOfferedVariant, findVariant } from '#server/catalog/index.js';
import { listStock, OutOfStock } from '#server/inventory/index.js';
import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { parseInput, quantity } from '#server/platform/input.js';
import { findShop, refuseClosed } from '#server/shops/index.js';
import { findMyCart, guestSecret, requireMyCart } from '../owner.ts';
import { CartFull, linesMax } from '../rules/cart-full.ts';
import { deleteCart, deleteCartLine, findCartLine, listCartLines, saveCartLine } from '../store.ts';

export const addToCartInput = z.object({ variantId: z.string(), quantity });
export const updateCartLineInput = z.object({ lineId: z.string(), quantity });

/**
 * Puts goods into the asker's cart, on top of what is there already.
 *
 * @returns the guest's secret, so that a program can send it as `x-cart`; null for somebody signed in.
 * @throws NotFound, ShopClosed, OutOfStock when the cart would hold more than there is.
 */
export async function addToCart(ctx: Context, input: z.input<typeof addToCartInput>): Promise<string | null> {
  const wanted = parseInput(addToCartInput, input);
  const secret = ctx.viewer ? '' : guestSecret(ctx);

  await ctx.db.transaction(async (tx) => {
    const variant = await findOfferedVariant(tx, wanted.variantId);
    if (!variant) throw new NotFound('product', ['variantId']);
    refuseClosed(await findShop(tx, variant.shopId), ctx.clock.now(), ['variantId']);
    const cart = await requireMyCart(ctx, tx, secret);
    const known = await findCartLine(tx, cart.id, variant.id);
    if (!known && (await listCartLines(tx, cart.id)).length >= linesMax) throw new CartFull();
    const inAll = (known?.quantity ?? 0) + wanted.quantity;
    const [shelf] = await listStock(tx, [variant.id]);
    const available = shelf ? shelf.onHand - shelf.reserved : 0;
    if (available < inAll) throw new OutOfStock(variant.id, available, variant.title, ['quantity']);
    const line = {
      id: ctx.ids('cartLine'),
      cartId: cart.id,
      variantId: variant.id,
      quantity: inAll,
      addedPriceMinor: variant.priceMinor,
      addedAt: ctx.clock.now(),
    };
    await saveCartLine(tx, line);
  });
  return ctx.viewer ? null : secret;
}

/** Sets how many a line asks for. @throws NotFound, OutOfStock, ShopClosed when it asks for more */
export async function updateCartLine(ctx: Context, input: z.input<typeof updateCartLineInput>): Promise<void> {
  const { lineId, quantity: wanted } = parseInput(updateCartLineInput, input);
  await ctx.db.transaction(async (tx) => {
    const cart = await findMyCart(ctx, tx);
    const line = cart && (await listCartLines(tx, cart.id)).find((each) => each.id === lineId);
    if (!line) throw new NotFound('cart line', ['lineId']);
    const variant = await findVariant(tx, line.variantId);
    if (variant && wanted > line.quantity) refuseClosed(await findShop(tx, variant.shopId), ctx.clock.now(), ['lineId']);
    const isOffered = (await findOfferedVariant(tx, line.variantId)) !== undefined;
    const [shelf] = await listStock(tx, [line.variantId]);
    const available = shelf && isOffered ? shelf.onHand - shelf.reserved : 0;
    if (available < wanted) throw new OutOfStock(line.variantId, available, variant?.title ?? 'this', ['quantity']);
    await saveCartLine(tx, { ...line, quantity: wanted, addedPriceMinor: variant?.priceMinor ?? line.addedPriceMinor });
  });
}

/** @throws NotFound */
export async function removeCartLine(ctx: Context, input: { lineId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const cart = await findMyCart(ctx, tx);
    if (!cart || !(await deleteCartLine(tx, cart.id, input.lineId))) throw new NotFound('cart line', ['lineId']);
  });
}

/** Does what clearing the cookies would do (P13): an empty cart and no guest's secret. */
export async function resetCart(ctx: Context): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const cart = await findMyCart(ctx, tx);
    if (cart) await deleteCart(tx, cart.id);
  });
  ctx.setCookie('cart', null);
}
