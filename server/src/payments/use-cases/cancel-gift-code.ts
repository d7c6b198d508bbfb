import { NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { cancelOpenOfIssue, endGiftCode, findGiftCode } from '../gift-code-store.ts';
import { GiftCodeNotOpen } from '../rules/gift-code-refusals.ts';
import type { GiftCode } from '../tables.ts';

/** Nobody can redeem the code any more. @throws NotFound, GiftCodeNotOpen */
export async function cancelGiftCode(ctx: Context, tx: Tx, id: string, cancelReason: string): Promise<GiftCode> {
  const now = ctx.clock.now();
  if (!(await findGiftCode(tx, id))) throw new NotFound('gift code', ['giftCodeId']);
  const cancelled = await endGiftCode(tx, id, now, { cancelledAt: now, cancelReason });
  if (!cancelled) throw new GiftCodeNotOpen();
  return cancelled;
}

/**
 * All codes that were issued together with this one and are open: nobody can redeem them any more.
 *
 * @returns those that were cancelled.
 * @throws NotFound, GiftCodeNotOpen when none of them is open.
 */
export async function cancelGiftCodeIssue(ctx: Context, tx: Tx, id: string, cancelReason: string): Promise<GiftCode[]> {
  const giftCode = await findGiftCode(tx, id);
  if (!giftCode) throw new NotFound('gift code', ['giftCodeId']);
  if (giftCode.issueId === null) return [await cancelGiftCode(ctx, tx, id, cancelReason)];
  const cancelled = await cancelOpenOfIssue(tx, giftCode.issueId, ctx.clock.now(), cancelReason);
  if (cancelled.length === 0) throw new GiftCodeNotOpen();
  return cancelled;
}
