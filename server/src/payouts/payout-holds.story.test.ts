import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { placeHold } from '#server/ledger/index.js';
import { addShop } from '#test/goods.js';
import { availableOf, giveMoney, openPaidShop, otherIban, payOut, prove } from '#test/payouts.js';
import { payoutAccounts } from './tables.ts';

test('the share of an order whose money is held is not paid out, nor sent when it was claimed before', async () => {
  const { market, clock, oscar, shopId, steps } = await openPaidShop();
  const hold = (orderId: string) => {
    const given = { orderId, cause: 'FREEZE', reason: 'A bank asks the money back.', since: clock.now() } as const;
    return market.market.system.db.transaction((tx) => placeHold(tx, given));
  };
  await hold(await giveMoney(market, shopId, 4_000));
  const later = await giveMoney(market, shopId, 2_500);
  expect(await payOut(market, shopId)).toMatchObject([{ amountMinor: 2_500 }]);
  expect(await availableOf(market, shopId)).toBe(4_000);
  await hold(later);
  expect((await steps.send(oscar)).userErrors).toMatchObject([{ code: 'PAYOUT_TRANSITION_REFUSED' }]);
});

test('one shop whose account opens with no key of the market keeps nobody else waiting, and types it again', async () => {
  const { market, marta, oscar, shopId, steps } = await openPaidShop();
  const other = await market.person('SELLER', 'Other');
  const otherShop = await addShop(market, other, { name: 'Other House' });
  await prove(market, other);
  await steps.saveAccount(other, { holder: 'Other', country: 'FR', iban: otherIban });
  for (const id of [shopId, otherShop]) await giveMoney(market, id, 5_000);
  for (const id of [shopId, otherShop]) expect(await payOut(market, id)).toHaveLength(1);
  const { db } = market.market.system;
  await db.transaction(async (tx) => {
    await tx.update(payoutAccounts).set({ sealed: 'sealed with a key that is lost' }).where(eq(payoutAccounts.shopId, shopId));
  });
  const { file } = await steps.send(oscar);
  expect(file.payouts).toHaveLength(1);
  expect((await steps.money(marta, shopId)).payoutAccount).toMatchObject({ ending: '3000', holder: null });
  expect((await steps.saveAccount(marta)).userErrors).toEqual([]);
  expect((await steps.money(marta, shopId)).payoutAccount).toMatchObject({ holder: 'Ana Rousseau' });
});
