import { expect, test } from 'vitest';
import { account, findBalance, listClaimed, move, post } from '#server/ledger/index.js';
import { proveLedger } from '#server/ledger/prove.js';
import { type Context, systemContext } from '#server/platform/context.js';
import { addShop } from '#test/goods.js';
import { giveMoney, payOut, payoutSteps, prove } from '#test/payouts.js';
import { openShop, type TestMarket } from '#test/shop.js';
import { volume } from '#test/volume.js';
import { listPayouts } from './store.ts';
import { makeDuePayouts } from './use-cases/make-payouts.ts';

const shares = [1_250, 3_000, -700, 4_181];
const whole = 7_731;

async function richShop() {
  const market = await openShop();
  const marta = await market.person('SELLER', 'Marta');
  const shopId = await addShop(market, marta);
  await prove(market, marta);
  await payoutSteps(market).saveAccount(marta);
  for (const share of shares) await giveMoney(market, shopId, share);
  return { market, shopId };
}

const availableOf = async ({ market: { system } }: TestMarket, shopId: string) =>
  0 - (await findBalance(system.db.reader, account.sellerAvailable(shopId), 'USD'));

/** What payOutShop must not be: it reads the balance, and pays it when it has read it. */
async function payOutNaively(ctx: Context, shopId: string, allHaveRead: () => Promise<void>): Promise<void> {
  const available = account.sellerAvailable(shopId);
  const amountMinor = 0 - (await findBalance(ctx.db.reader, available, 'USD'));
  await allHaveRead();
  await ctx.db.transaction(async (tx) => {
    const id = ctx.ids('payout');
    const lines = move(amountMinor, 'USD', available, account.payoutTransit(id));
    await post(ctx, tx, { kind: 'payout', refId: id, key: `payout:${id}`, lines });
  });
}

/** Lets everybody wait until `count` have come. */
function meetingOf(count: number): () => Promise<void> {
  let come = 0;
  let open = () => {};
  const door = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++come === count) open();
    return door;
  };
}

test('however many workers and ticks make payouts at once, each cent is paid once', { repeats: volume(0, 20) }, async () => {
  const { market, shopId } = await richShop();
  const ctx = systemContext(market.market.system);
  await Promise.all(Array.from({ length: 6 }, (_, i) => (i % 2 ? payOut(market, shopId) : makeDuePayouts(ctx))));
  const payouts = await listPayouts(ctx.db.reader, { shopId, limit: 100 });
  expect(payouts).toMatchObject([{ amountMinor: whole, state: 'PENDING' }]);
  expect(await availableOf(market, shopId)).toBe(0);
  const lines = await listClaimed(ctx.db.reader, payouts[0]!.id, 100);
  expect(lines.reduce((sum, { entry }) => sum - entry.amountMinor, 0)).toBe(whole);
  expect((await proveLedger(ctx)).isBalanced).toBe(true);
});

test('the naive twin, which reads before it writes, pays more than there is', async () => {
  const { market, shopId } = await richShop();
  const ctx = systemContext(market.market.system);
  const allHaveRead = meetingOf(6);
  await Promise.all(Array.from({ length: 6 }, () => payOutNaively(ctx, shopId, allHaveRead)));
  expect(await availableOf(market, shopId)).toBe(whole - 6 * whole);
});

test('money that comes in while a payout is made is in this one or in the next, never in both or in none', {
  repeats: volume(0, 20),
}, async () => {
  const { market, shopId } = await richShop();
  const { reader } = market.market.system.db;
  await Promise.all([payOut(market, shopId), ...Array.from({ length: 5 }, () => giveMoney(market, shopId, 1_000))]);
  const [payout] = await listPayouts(reader, { shopId, limit: 100 });
  expect(payout!.amountMinor + (await availableOf(market, shopId))).toBe(whole + 5_000);
  const lines = await listClaimed(reader, payout!.id, 100);
  expect(lines.reduce((sum, { entry }) => sum - entry.amountMinor, 0)).toBe(payout!.amountMinor);
});
