import { formatMoney, minorDigits } from '#server/kernel/money.js';
import { DAY } from '#server/kernel/time.js';
import { isClaimHeld } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { randomNumber } from '#server/platform/ids.js';
import { findShop } from '#server/shops/index.js';
import { type AccountDetails, unsealed } from '../account-details.ts';
import { findPayoutAccount } from '../account-store.ts';
import { csvOf } from '../rules/csv.ts';
import { obstacleToSend } from '../rules/next-payout.ts';
import { PayoutTransitionRefused } from '../rules/payout-refusals.ts';
import { listPayoutsOfBatch, listWaitingPayouts } from '../store.ts';
import type { Payout, PayoutAccount } from '../tables.ts';
import { step } from './book-payout.ts';

/** How many transfers one file holds. */
const mostAtOnce = 500;
const pageSize = 100;

/**
 * Takes the payouts that wait, the oldest first, into a file for the bank: from now on they are on their way. What is in the way at this moment
 * (a suspended shop, a refused or new account, a frozen order, an account sealed with a key that is lost) is left to wait.
 *
 * @returns the number of the file.
 * @throws PayoutTransitionRefused when there is nothing to take.
 */
export async function takePayouts(ctx: Context, tx: Tx): Promise<string> {
  const batch = `B-${randomNumber()}`;
  let taken = 0;
  for (let after: readonly (string | number)[] | undefined; taken < mostAtOnce; ) {
    const waiting = await listWaitingPayouts(tx, 'PENDING', pageSize, after);
    for (const payout of waiting) if (taken < mostAtOnce && (await take(ctx, tx, payout, batch))) taken++;
    const last = waiting.at(-1);
    if (!last || waiting.length < pageSize) break;
    after = [last.createdAt, last.id];
  }
  if (taken === 0) throw new PayoutTransitionRefused('No payout can be sent now. What waits says what is in its way.');
  return batch;
}

async function take(ctx: Context, tx: Tx, payout: Payout, batch: string): Promise<Payout | undefined> {
  const { sealer, policies } = ctx;
  const takenAt = ctx.clock.now();
  const to = await findPayoutAccount(tx, payout.shopId);
  const shop = await findShop(tx, payout.shopId);
  if (!to || obstacleToSend(to, shop?.suspendedAt !== null, takenAt) || (await isClaimHeld(tx, payout.id))) return undefined;
  const details = unsealed(ctx, to);
  if (details === null) return undefined;
  const sentTo = sealer.seal(details, payout.id);
  const dueBy = takenAt + policies.payoutTransitDays * DAY;
  return step(ctx, tx, payout, { state: 'PROCESSING', batch, takenAt, dueBy, sentTo, ending: to.ending });
}

const head = ['payout', 'holder', 'iban', 'account_number', 'bank_code', 'bic', 'country', 'currency', 'amount', 'reference'];

/** The file of a batch: what of it is still on its way. The numbers of a transfer are forgotten once it is known what became of it. */
export async function fileOf(ctx: Context, tx: Tx, batch: string): Promise<{ text: string; payouts: Payout[] }> {
  const payouts = (await listPayoutsOfBatch(tx, batch)).filter(({ sentTo }) => sentTo !== null);
  const rows = payouts.map(({ id, number, sentTo, currency, amountMinor }) => {
    const to: AccountDetails = JSON.parse(ctx.sealer.unseal(sentTo!, id));
    const amount = (amountMinor / 10 ** minorDigits(currency)).toFixed(minorDigits(currency));
    const numbers = [to.iban, to.accountNumber, to.bankCode, to.bic].map((text) => text ?? '');
    return [number, to.holder, ...numbers, to.country, currency, amount, `${ctx.settings.marketName} ${number}`];
  });
  return { text: csvOf([head, ...rows]), payouts };
}

/** How much a batch comes to, in words: one amount for each currency. */
export function totalsOf(payouts: readonly Payout[]): string {
  const totals = new Map<string, number>();
  for (const { currency, amountMinor } of payouts) totals.set(currency, (totals.get(currency) ?? 0) + amountMinor);
  return [...totals].map(([currency, amountMinor]) => formatMoney({ amountMinor, currency })).join(' + ');
}

/** The holder as the shop typed it; null when the key of the market is another one now. */
export function holderOf(ctx: Context, account: PayoutAccount): string | null {
  const details = unsealed(ctx, account);
  return details && (JSON.parse(details) as AccountDetails).holder;
}
