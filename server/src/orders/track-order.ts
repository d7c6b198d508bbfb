import { emailKey, findAccount } from '#server/accounts/index.js';
import type { Context } from '#server/platform/context.js';
import { limitTracking } from '#server/shipping/index.js';
import { findOrderByNumber } from './order-store.ts';
import { orderNumberOf } from './rules/order-number.ts';
import type { Order } from './tables.ts';

/**
 * An order for whoever knows its number and its buyer's e-mail address, however both are typed (O9).
 *
 * @returns null for a number of nobody and for a number with another address: after the same reads, so that time tells nothing either.
 * @throws TooManyRequests
 */
export async function trackOrder(ctx: Context, { number, email }: { number: string; email: string }): Promise<Order | null> {
  await limitTracking(ctx);
  const order = await findOrderByNumber(ctx.db.reader, orderNumberOf(number));
  const buyer = await findAccount(ctx.db.reader, order?.buyerId ?? 'nobody');
  return order && buyer?.emailKey === emailKey(email.slice(0, emailMax)) ? order : null;
}

const emailMax = 320; // RFC 5321: 64 before the @, 255 behind it
