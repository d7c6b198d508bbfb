import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { findShop, moveShop, requireShopId, type Shop } from '#server/shops/index.js';
import { onboardingOfShop } from '../own-product.ts';
import { ShopIncomplete, ShopTransitionRefused } from '../rules/refusals.ts';

/**
 * A seller asks the market to look at the shop (B.9: ONBOARDING -> IN_REVIEW); asking twice is asking once.
 *
 * @throws ShopIncomplete while a step of the list is open; ShopTransitionRefused where the market approves no shops, or did already.
 */
export async function askForReview(ctx: Context): Promise<Shop> {
  return ctx.db.transaction(async (tx) => {
    const shop = await findShop(tx, requireShopId(ctx));
    if (!shop) throw new NotFound('shop');
    if (!ctx.policies.shopsNeedApproval) throw new ShopTransitionRefused('This market looks at no shops first. Publish your products.');
    if (shop.state === 'ACTIVE') throw new ShopTransitionRefused('Your shop is approved already. Publish your products.');
    if (shop.state === 'IN_REVIEW') return shop;
    const { steps } = await onboardingOfShop(ctx, shop, tx);
    if (!steps.every((step) => step.isDone)) throw new ShopIncomplete();
    const asked = { state: 'IN_REVIEW' as const, reviewAskedAt: ctx.clock.now() };
    return (await moveShop(tx, shop.id, 'ONBOARDING', asked)) ?? shop;
  });
}
