import type { Money } from '#server/kernel/money.js';
import type { Context } from '#server/platform/context.js';
import type { Shop } from '#server/shops/index.js';
import { findPayoutAccount } from './account-store.ts';
import { obstacleToPay, obstacleToSend, type PayoutObstacle } from './rules/next-payout.ts';
import { minimumIn } from './rules/payout.ts';
import { listAvailable } from './shop-balance.ts';

/** What comes next to a shop in one currency. */
export interface NextPayout {
  readonly id: string;
  readonly amount: Money;
  readonly minimum: Money;
  /** When it is made; null while something has to be done first. */
  readonly at: number | null;
  readonly obstacle: PayoutObstacle | null;
}

/** What a shop is paid out next, of what is available now, or why not; one for each currency, the market's own always. */
export async function nextPayouts(ctx: Context, shop: Pick<Shop, 'id' | 'suspendedAt'>): Promise<NextPayout[]> {
  const now = ctx.clock.now();
  const { currency: own, payoutMinimumMinor } = ctx.policies;
  const to = await findPayoutAccount(ctx.db.reader, shop.id);
  const inTheWay = obstacleToSend(to, shop.suspendedAt !== null, now);
  return (await listAvailable(ctx.db.reader, shop.id, own)).map(({ amountMinor, currency }) => {
    const minimumMinor = minimumIn(currency, payoutMinimumMinor, own);
    const tooLittle = obstacleToPay(amountMinor, minimumMinor);
    const isTimed = to !== undefined && (inTheWay === null || inTheWay === 'COOL_DOWN');
    return {
      id: `${shop.id}:${currency}`,
      amount: { amountMinor, currency },
      minimum: { amountMinor: minimumMinor, currency },
      at: isTimed ? Math.max(to.nextAt, to.payFrom, now) : null,
      obstacle: inTheWay === 'COOL_DOWN' ? (tooLittle ?? inTheWay) : (inTheWay ?? tooLittle),
    };
  });
}
