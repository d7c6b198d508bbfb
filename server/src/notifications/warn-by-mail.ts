import { findSubject, pathOf } from '#server/deadlines/index.js';
import { onExpiryText } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Announced } from '#server/platform/outbox/events.js';
import { findShop } from '#server/shops/index.js';
import { tellBuyer, tellShop } from './recipients.ts';
import { deadlineLetter } from './rules/deadline-letters.ts';

/** Whoever must act before a clock rings is warned (B.10): in the words of the screen, and once. */
export async function warnByMail(ctx: Context, { payload }: Announced<'deadline.approaching'>): Promise<void> {
  const { kind, subjectId, awaiting, dueAt } = payload;
  const subject = await findSubject(ctx, subjectId);
  if (!subject || (awaiting !== 'BUYER' && awaiting !== 'SELLER')) return;
  const { order, purchase } = subject;
  const shop = awaiting === 'SELLER' && order ? await findShop(ctx.db.reader, order.shopId) : undefined;
  const zone = shop?.timeZone ?? 'UTC'; // a buyer's is not known
  const facts = { number: order?.number ?? null, dueAt, zone, onExpiry: onExpiryText(kind), path: pathOf(subject, awaiting) };
  const letter = deadlineLetter(kind, facts);
  const key = `warning:${subjectId}:${kind}:${awaiting}:${dueAt}`;
  if (letter && awaiting === 'BUYER') await tellBuyer(ctx, key, purchase.buyerId, letter);
  if (letter && awaiting === 'SELLER' && order) await tellShop(ctx, key, order.shopId, letter);
}
