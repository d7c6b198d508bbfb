import { z } from 'zod';
import { findAccount, requireViewer } from '#server/accounts/index.js';
import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import { line, parseInput } from '#server/platform/input.js';
import { writeMailIn } from '#server/platform/mail/write-mail.js';
import { ShopTransitionRefused } from '#server/selling/index.js';
import { findShop, listShopMembers, moveShop, type Shop } from '#server/shops/index.js';
import { recordAct } from '../record-act.ts';
import { approvedLetter, notApprovedLetter } from '../rules/shop-review-letters.ts';

export const reviewShopInput = z.object({ shopId: z.string(), approve: z.boolean(), reason: line('The reason', 2_000) });

/**
 * An operator approves a new shop, or says what it lacks and gives it back (B.9: IN_REVIEW -> ACTIVE | ONBOARDING). Its sellers read
 * the reason by mail, and the act is recorded.
 *
 * @throws NotFound, ShopTransitionRefused for a shop that does not wait, InvalidInput
 */
export async function reviewShop(ctx: Context, input: z.input<typeof reviewShopInput>): Promise<Shop> {
  const { shopId, approve, reason } = parseInput(reviewShopInput, input);
  return ctx.db.transaction(async (tx) => {
    if (!(await findShop(tx, shopId))) throw new NotFound('shop', ['shopId']);
    const shop = await moveShop(tx, shopId, 'IN_REVIEW', { state: approve ? 'ACTIVE' : 'ONBOARDING', reviewReason: reason });
    if (!shop) throw new ShopTransitionRefused('This shop does not wait for a decision. Somebody may have decided already.');
    const key = ctx.ids('audit');
    const act = approve ? 'shop.approve' : 'shop.refuse';
    await recordAct(ctx, tx, { key, at: ctx.clock.now(), actorId: requireViewer(ctx).accountId, act, subjectId: shopId, reason });
    const { marketName } = ctx.settings;
    for (const { accountId } of await listShopMembers(tx, shopId)) {
      const { name, email } = (await findAccount(tx, accountId))!;
      const told = { name, marketName, shopName: shop.name, reason };
      await writeMailIn(ctx, tx, key, email, approve ? approvedLetter(told) : notApprovedLetter(told));
    }
    await ctx.outbox.add(tx, 'catalog.changed', shopId, { productIds: [] }); // guests see the shop from now on
    return shop;
  });
}
