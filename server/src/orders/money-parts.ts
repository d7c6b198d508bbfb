import { requireViewer } from '#server/accounts/index.js';
import { listBookedFor } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import { loadMany } from '#server/platform/loaders.js';
import type { MoneyPartsType } from './money-parts.graphql.ts';
import { moneyPartsOf } from './rules/money-parts.ts';
import type { Order } from './tables.ts';

/** Where an order's money is, for its buyer and staff; null before it is paid, and for its shop, whose own balance says what it gets. */
export async function moneyPartsFor(ctx: Context, { id, currency }: Order): Promise<MoneyPartsType | null> {
  if (requireViewer(ctx).kind === 'SELLER') return null;
  const parts = moneyPartsOf(await loadMany(ctx, listBookedFor, ({ refId }) => refId, id));
  const money = (amountMinor: number) => ({ amountMinor, currency }) as MoneyPartsType['paid'];
  return (
    parts && {
      paid: money(parts.paidMinor),
      held: money(parts.heldMinor),
      withShop: money(parts.withShopMinor),
      beingRefunded: money(parts.beingRefundedMinor),
      refunded: money(parts.refundedMinor),
    }
  );
}
