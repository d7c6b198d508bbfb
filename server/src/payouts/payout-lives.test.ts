import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '#server/kernel/time.js';
import { account, findBalance, listClaimed, listUnclaimed } from '#server/ledger/index.js';
import { proveLedger } from '#server/ledger/prove.js';
import { systemContext } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { addShop } from '#test/goods.js';
import { giveMoney, otherIban, payOut, payoutSteps, prove } from '#test/payouts.js';
import { openShop } from '#test/shop.js';
import { volume } from '#test/volume.js';
import { listPayouts } from './store.ts';
import type { Payout } from './tables.ts';
import { takePayouts } from './use-cases/send-payouts.ts';
import { cancelPayout, markPayoutFailed, markPayoutPaid } from './use-cases/settle-payout.ts';

const currencies = ['USD', 'JPY'] as const;
const whats = [
  'earn',
  'earn',
  'earn',
  'takeBack',
  'time',
  'time',
  'payOut',
  'payOut',
  'send',
  'paid',
  'failed',
  'cancel',
  'changeAccount',
] as const;
type Deed = { readonly what: (typeof whats)[number]; readonly pick: number; readonly amount: number };

async function openWorld() {
  const market = await openShop();
  const marta = await market.person('SELLER', 'Marta');
  const shopId = await addShop(market, marta);
  const steps = payoutSteps(market);
  const { system } = market.market;
  const { db } = system;
  const ctx = systemContext(system);
  const changeAccount = async (pick: number) => {
    await prove(market, marta);
    const numbers = pick % 2 ? { country: 'FR', iban: otherIban } : { country: 'DE', iban: 'DE89370400440532013000' };
    await steps.saveAccount(marta, { holder: `Marta ${pick}`, ...numbers });
  };
  /** A step on one of the payouts; most are refused, for it is not their turn. */
  const act = async (pick: number, step: (tx: Tx, payout: Payout) => Promise<unknown>) => {
    const payouts = await listPayouts(db.reader, { shopId, limit: 100 });
    const payout = payouts[pick % Math.max(1, payouts.length)];
    if (payout) await db.transaction((tx) => step(tx, payout)).catch(refusedOnly);
  };
  const deeds: Record<Deed['what'], (deed: Deed) => Promise<unknown>> = {
    earn: ({ pick, amount }) => giveMoney(market, shopId, amount, currencies[pick % 2]),
    takeBack: ({ pick, amount }) => giveMoney(market, shopId, 0 - amount, currencies[pick % 2]),
    time: async ({ pick }) => market.clock.move((pick % 10) * DAY),
    payOut: () => payOut(market, shopId),
    send: () => db.transaction((tx) => takePayouts(ctx, tx)).catch(refusedOnly),
    paid: ({ pick }) =>
      act(pick, (tx, { id: payoutId }) =>
        markPayoutPaid(ctx, tx, { payoutId, bankReference: 'B', paidOn: new Date(system.clock.now()).toISOString().slice(0, 10) }),
      ),
    failed: ({ pick }) =>
      act(pick, (tx, { id: payoutId }) =>
        markPayoutFailed(ctx, tx, { payoutId, failure: pick % 3 ? 'BANK_FAULT' : 'ACCOUNT_CLOSED', note: null }),
      ),
    cancel: ({ pick }) => act(pick, (tx, { id }) => cancelPayout(ctx, tx, id, 'Odd.')),
    changeAccount: ({ pick }) => changeAccount(pick),
  };
  await changeAccount(0);
  return { ctx, shopId, deeds };
}

function refusedOnly(error: unknown): void {
  if (!(error as { code?: string }).code?.match(/^(PAYOUT_TRANSITION_REFUSED|INVALID_INPUT)$/)) throw error;
}

async function assertMoney({ ctx, shopId }: Awaited<ReturnType<typeof openWorld>>): Promise<void> {
  const db = ctx.db.reader;
  expect((await proveLedger(ctx)).isBalanced, 'the trial balance is zero').toBe(true);
  const payouts = await listPayouts(db, { shopId, limit: 1_000 });
  for (const { id, currency, amountMinor, state } of payouts) {
    const lines = await listClaimed(db, id, 1_000);
    expect(
      lines.reduce((sum, { entry }) => sum - entry.amountMinor, 0),
      'the lines of a payout sum to it',
    ).toBe(amountMinor);
    expect(amountMinor, 'nothing is paid out that is not there').toBeGreaterThan(0);
    const isUnderWay = state === 'PENDING' || state === 'PROCESSING';
    expect(0 - (await findBalance(db, account.payoutTransit(id), currency)), `what is on its way in ${state}`).toBe(
      isUnderWay ? amountMinor : 0,
    );
  }
  for (const currency of currencies) {
    const name = account.sellerAvailable(shopId);
    const unclaimed = (await listUnclaimed(db, name, currency)).reduce((sum, each) => sum + each.amountMinor, 0);
    expect(unclaimed, 'what is not settled is the balance').toBe(await findBalance(db, name, currency));
  }
}

const deed = fc.record({ what: fc.constantFrom(...whats), pick: fc.nat(100), amount: fc.integer({ min: 1, max: 5_000 }) });

test('whatever shops earn and owe, operators do and banks answer, each cent is in one payout, and the books balance', {
  timeout: volume(60_000, 1_800_000),
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 40 }), async (life) => {
      const world = await openWorld();
      for (const each of life) {
        await world.deeds[each.what](each);
        await assertMoney(world);
      }
    }),
    { numRuns: volume(12, 300), endOnFailure: true },
  );
});
