import { takePayouts } from '#server/payouts/index.js';
import { listPayouts } from '#server/payouts/store.js';
import { makeDuePayouts } from '#server/payouts/use-cases/make-payouts.js';
import { nameAccount } from '#server/payouts/use-cases/save-payout-account.js';
import { markPayoutFailed, markPayoutPaid } from '#server/payouts/use-cases/settle-payout.js';
import type { Context } from '#server/platform/context.js';
import { type Act, domain, type OrderStory } from './order-acts.ts';

const operator = `operator@${domain}`;

/** Accounts that banks publish as examples: their check digits are right, and nobody has them. By the shop's handle. */
const accounts: readonly (readonly [shop: string, holder: string, country: string, iban: string])[] = [
  ['kiln-and-kettle', 'Kiln and Kettle', 'PT', 'PT50000201231234567890154'],
  ['paper-crane', 'Paper Crane', 'DE', 'DE89370400440532013000'],
  ['field-and-fell', 'Field and Fell', 'GB', 'GB29NWBK60161331926819'],
];

/** Sells already, and names its account only now: its payout waits. */
const lateShop: (typeof accounts)[number] = ['clay-hours', 'Clay Hours', 'LT', 'LT121000011101001000'];

const name =
  (wanted: typeof accounts): Act =>
  async (theatre) => {
    for (const [shop, holder, country, iban] of wanted) {
      const ctx = await theatre.as(`${shop}@${domain}`);
      await ctx.db.transaction((tx) => nameAccount(ctx, tx, { holder, country, iban }));
    }
  };

/** The clock of payouts rings, as it does every hour in a market that lives. */
const pay: Act = async (theatre) => makeDuePayouts(await theatre.as(operator));

const send: Act = async (theatre) => {
  const ctx = await theatre.as(operator);
  const waiting = await listPayouts(ctx.db.reader, { states: ['PENDING'], limit: 1 });
  if (waiting.length > 0) await ctx.db.transaction((tx) => takePayouts(ctx, tx));
};

/** The bank's words about all that is on its way: the first fails through a fault of its own when `isFirstFailing`. */
const settle =
  (isFirstFailing: boolean): Act =>
  async (theatre) => {
    const ctx = await theatre.as(operator);
    const sent = await listPayouts(ctx.db.reader, { states: ['PROCESSING'], limit: 100 });
    for (const [i, { id: payoutId, number }] of sent.entries()) {
      if (i === 0 && isFirstFailing) await fail(ctx, payoutId);
      else await ctx.db.transaction((tx) => markPayoutPaid(ctx, tx, { payoutId, bankReference: `TRF ${number}`, paidOn: today(ctx) }));
    }
  };

const today = ({ clock }: Context) => new Date(clock.now()).toISOString().slice(0, 10);

async function fail(ctx: Context, payoutId: string): Promise<void> {
  const failed = { payoutId, failure: 'BANK_FAULT', note: 'The bank was closed for two days.' } as const;
  await ctx.db.transaction((tx) => markPayoutFailed(ctx, tx, failed));
}

/** What shops were paid out in the last weeks: once a week, one of them at the second try. */
export function payoutStories(): OrderStory[] {
  const steps = [
    { daysAgo: 61, act: name(accounts) },
    ...[33, 26, 19, 12].flatMap((daysAgo) => [
      { daysAgo, act: pay },
      { daysAgo: daysAgo - 0.5, act: send },
      { daysAgo: daysAgo - 2, act: settle(daysAgo === 19) },
    ]),
    { daysAgo: 4, act: pay },
    { daysAgo: 3.5, act: send }, // and the bank has not said yet what became of it
    { daysAgo: 0.5, act: name([lateShop]) },
    { daysAgo: 0.4, act: pay },
  ];
  return [{ purchaseId: '', orderIds: [], buyer: '', seller: '', steps }];
}
