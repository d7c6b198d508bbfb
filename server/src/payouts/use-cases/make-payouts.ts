import '../events.ts';
import { sum } from '#server/kernel/money.js';
import { DAY } from '#server/kernel/time.js';
import {
  account,
  claimEntries,
  listBalancesBelow,
  listHeldOrders,
  listUnclaimed,
  move,
  post,
  type Unclaimed,
} from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { randomNumber } from '#server/platform/ids.js';
import { findShop } from '#server/shops/index.js';
import { findPayoutAccount, listDueShops, movePayoutClock } from '../account-store.ts';
import { nextTime, obstacleToPay, obstacleToSend } from '../rules/next-payout.ts';
import { minimumIn } from '../rules/payout.ts';
import { insertPayout } from '../store.ts';
import type { Payout } from '../tables.ts';
import { announce } from './book-payout.ts';

const shopsAtOnce = 50;

/** Claims what shops are to be paid out now, each shop in a transaction of its own. @returns whether there may be more to do. */
export async function makeDuePayouts(ctx: Context): Promise<boolean> {
  const shopIds = await listDueShops(ctx.db.reader, ctx.clock.now(), shopsAtOnce);
  let moved = 0;
  for (const shopId of shopIds) {
    try {
      await payOutShop(ctx, shopId);
      moved++;
    } catch (error) {
      ctx.log.error({ err: error, shopId }, 'A shop could not be paid out; the others are, and it is tried again.');
    }
  }
  return shopIds.length === shopsAtOnce && moved > 0;
}

/**
 * Makes the payouts of a shop whose time has come, one for each currency, of all that is available. The clock of the shop is moved on in the same
 * transaction, and each entry of the balance is claimed once: of two workers, ticks or tries one pays.
 *
 * @returns the payouts; none when it is not time, or something is in the way.
 */
export async function payOutShop(ctx: Context, shopId: string): Promise<Payout[]> {
  return ctx.db.transaction(async (tx) => {
    const now = ctx.clock.now();
    const to = await findPayoutAccount(tx, shopId);
    if (!to || to.nextAt > now) return [];
    const next = nextTime(to.nextAt, now, ctx.policies.payoutIntervalDays * DAY);
    if (!(await movePayoutClock(tx, shopId, to.nextAt, next))) return [];
    const shop = await findShop(tx, shopId);
    if (obstacleToSend(to, shop?.suspendedAt !== null, now)) return [];
    const made: Payout[] = [];
    for (const currency of await listCurrencies(tx, shopId)) {
      const payout = await claim(ctx, tx, shopId, currency);
      if (payout) made.push(payout);
    }
    return made;
  });
}

async function listCurrencies(tx: Tx, shopId: string): Promise<string[]> {
  const balances = await listBalancesBelow(tx, account.sellerAvailable(shopId));
  return balances.filter(({ amountMinor }) => amountMinor < 0).map(({ currency }) => currency);
}

/** Books what nothing has settled yet as on its way, and settles it with this payout: what is settled together sums to zero. */
async function claim(ctx: Context, tx: Tx, shopId: string, currency: string): Promise<Payout | undefined> {
  const available = account.sellerAvailable(shopId);
  const unclaimed = await listFree(tx, available, currency);
  const amountMinor = 0 - sum(unclaimed.map((entry) => entry.amountMinor));
  const { payoutMinimumMinor, currency: marketCurrency } = ctx.policies;
  if (obstacleToPay(amountMinor, minimumIn(currency, payoutMinimumMinor, marketCurrency))) return undefined;

  const id = ctx.ids('payout');
  const lines = move(amountMinor, currency, available, account.payoutTransit(id));
  await post(ctx, tx, { kind: 'payout', refId: id, key: `payout:${id}`, lines });
  const settled = await listFree(tx, available, currency); // with the entry that was booked just now
  const left = sum(settled.map((entry) => entry.amountMinor));
  if (left !== 0) throw new Error(`The payout ${id} would leave ${left} ${currency} of ${available} unsettled.`);
  await claimEntries(
    tx,
    settled.map((entry) => entry.id),
    id,
  );
  const payout = newPayout({ id, shopId, currency, amountMinor, createdAt: ctx.clock.now() });
  await insertPayout(tx, payout);
  await announce(ctx, tx, payout);
  return payout;
}

/** What nothing has settled yet, without the shares of orders whose money is held: a bank or an agent has not decided about them. */
async function listFree(tx: Tx, available: string, currency: string): Promise<Unclaimed[]> {
  const unclaimed = await listUnclaimed(tx, available, currency);
  const held = new Set((await listHeldOrders(tx, [...new Set(unclaimed.map(({ refId }) => refId))])).map(({ id }) => id));
  return unclaimed.filter(({ refId, amountMinor }) => amountMinor > 0 || !held.has(refId));
}

function newPayout(given: Pick<Payout, 'id' | 'shopId' | 'currency' | 'amountMinor' | 'createdAt'>): Payout {
  const unsent = { batch: null, takenAt: null, dueBy: null, sentTo: null, ending: null };
  const open = { paidOn: null, bankReference: null, endedAt: null, failure: null, note: null };
  return { ...given, ...unsent, ...open, number: `P-${randomNumber()}`, state: 'PENDING' };
}
