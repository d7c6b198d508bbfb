import { z } from 'zod';
import { hashSecret } from '#server/accounts/index.js';
import { findOfferedVariant } from '#server/catalog/index.js';
import { listStock, OutOfStock } from '#server/inventory/index.js';
import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { findClick, rememberClick } from '#server/platform/idempotency/once.js';
import { idempotencyKey, parseInput, quantity } from '#server/platform/input.js';
import { findShop, refuseClosed } from '#server/shops/index.js';
import { beginDraft } from '../begin-draft.ts';
import { guestSecret } from '../owner.ts';
import { findDraft } from '../store.ts';
import type { CheckoutDraft } from '../tables.ts';

export const buyNowInput = z.object({ variantId: z.string(), quantity, idempotencyKey });

/** Begins a checkout of one thing beside the cart, which stays untouched (P14). The same click is the same draft. @throws NotFound, ShopClosed, OutOfStock */
export async function buyNow(ctx: Context, input: z.input<typeof buyNowInput>): Promise<CheckoutDraft> {
  const { idempotencyKey: key, ...wanted } = parseInput(buyNowInput, input);
  const owner = ctx.viewer?.accountId ?? hashSecret(guestSecret(ctx));
  const click = { actor: owner, operation: 'buyNow', key, input: wanted };

  return ctx.db.transaction(async (tx) => {
    const knownId = await findClick(tx, click);
    const known = knownId && (await findDraft(tx, knownId));
    if (known) return known;
    const variant = await findOfferedVariant(tx, wanted.variantId);
    if (!variant) throw new NotFound('product', ['variantId']);
    refuseClosed(await findShop(tx, variant.shopId), ctx.clock.now(), ['variantId']);
    const [shelf] = await listStock(tx, [variant.id]);
    const available = shelf ? shelf.onHand - shelf.reserved : 0;
    if (available < wanted.quantity) throw new OutOfStock(variant.id, available, variant.title, ['quantity']);
    const draft = await beginDraft(ctx, tx, owner, [{ ...wanted, addedPriceMinor: variant.priceMinor }]);
    if (!knownId) await rememberClick(tx, click, draft.id, draft.createdAt);
    return draft;
  });
}
