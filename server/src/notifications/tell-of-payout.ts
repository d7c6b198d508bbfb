import { failures, findPayout } from '#server/payouts/index.js';
import type { Context } from '#server/platform/context.js';
import type { Announced } from '#server/platform/outbox/events.js';
import { findShop } from '#server/shops/index.js';
import { tellShop } from './recipients.ts';
import { payoutLetters } from './rules/payout-letters.ts';

/** What the shop hears of its payout, as it was when it took the step. */
export async function tellOfPayout(ctx: Context, { id, payload }: Announced<'payout.changed'>): Promise<void> {
  const letter = payoutLetters[payload.state];
  const payout = letter && (await findPayout(ctx.db.reader, payload.payoutId));
  const shop = payout && (await findShop(ctx.db.reader, payout.shopId));
  if (!letter || !payout || !shop) return;
  const { number, amountMinor, currency, ending, bankReference, failure, note } = payout;
  const facts = { number, ending, bankReference, note, shopName: shop.name, days: ctx.policies.payoutTransitDays };
  const { text: failureText, isOfAccount } = failure ? failures[failure] : { text: null, isOfAccount: false };
  await tellShop(ctx, id, shop.id, letter({ ...facts, amount: { amountMinor, currency }, failureText, isOfAccount }));
}
