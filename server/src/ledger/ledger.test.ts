import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShop, type TestMarket } from '#test/shop.js';
import { allocate, proportion } from '../kernel/money.ts';
import { type Context, systemContext } from '../platform/context.ts';
import { account, findBalance, listBalancesBelow, move, post } from './index.ts';
import { ledgerEntries, ledgerTransactions } from './tables.ts';

let shop: TestMarket;
let ctx: Context;
beforeEach(async () => {
  shop = await openShop();
  ctx = systemContext(shop.market.system);
});
afterEach(async () => expect(await total()).toBe(0));

const total = async () => (await listBalancesBelow(ctx.db.reader, '')).reduce((sum, row) => sum + row.amountMinor, 0);
const balance = (name: string) => findBalance(ctx.db.reader, name, 'USD');
const book = (key: string, lines: ReturnType<typeof move>) =>
  ctx.db.transaction((tx) => post(ctx, tx, { kind: key, refId: 'P', key, lines }));

test('the worked example of the specification (D.3) sums to zero at every step and ends where it says', async () => {
  const { psp, buyerUnapplied, escrow, refundPayable, sellerPending, commission, promoExpense } = account;
  const [pspA, unapplied, escrowA, escrowB] = [psp('card'), buyerUnapplied('P'), escrow('A'), escrow('B')];
  const usd = (debit: string, credit: string, amount: number) => move(amount, 'USD', debit, credit);
  const [couponA, couponB] = allocate(1_000, [4_000, 5_499]);
  expect([couponA, couponB]).toEqual([421, 579]);

  await book('1 capture', usd(pspA, unapplied, 8_999));
  await book('2 allot', [
    ...usd(unapplied, escrowA, 4_500 - couponA!),
    ...usd(promoExpense, escrowA, couponA!),
    ...usd(unapplied, escrowB, 5_499 - couponB!),
    ...usd(promoExpense, escrowB, couponB!),
  ]);
  await book('3 duplicate', usd(pspA, unapplied, 8_999));
  await book('3 given back', usd(unapplied, refundPayable('R1'), 8_999));
  await book('3 complete', usd(refundPayable('R1'), pspA, 8_999));
  const feeA = proportion(4_000, 800, 10_000);
  await book('4 A completes', [...usd(escrowA, sellerPending('SA', 'A'), 4_500 - feeA), ...usd(escrowA, commission, feeA)]);
  const gross = proportion(2_000, 5_499, 4_920);
  expect(gross).toBe(2_235);
  await book('5 dispute', [...usd(escrowB, refundPayable('R2'), 2_000), ...usd(escrowB, promoExpense, gross - 2_000)]);
  await book('5 complete', usd(refundPayable('R2'), pspA, 2_000));
  const feeB = proportion(5_499 - gross, 800, 10_000);
  await book('6 B completes', [...usd(escrowB, sellerPending('SB', 'B'), 5_499 - gross - feeB), ...usd(escrowB, commission, feeB)]);

  expect(await balance(pspA)).toBe(6_999);
  expect(await balance(promoExpense)).toBe(765);
  expect(await balance(commission)).toBe(-581);
  expect(await balance(sellerPending('SA', 'A'))).toBe(-4_180);
  expect(await balance(sellerPending('SB', 'B'))).toBe(-3_003);
  for (const name of [escrowA, escrowB, unapplied, refundPayable('R1'), refundPayable('R2')]) expect(await balance(name)).toBe(0);
});

test('the same fact is booked once, however often it is told', async () => {
  const lines = move(500, 'USD', account.psp('card'), account.buyerUnapplied('P'));
  expect(await Promise.all([book('k', lines), book('k', lines), book('k', lines)])).toEqual(expect.arrayContaining([true, false, false]));
  expect(await balance(account.psp('card'))).toBe(500);
});

test.each([
  ['one line', [{ account: 'bank', currency: 'USD', amountMinor: 5 }]],
  [
    'lines that differ',
    [
      { account: 'bank', currency: 'USD', amountMinor: 5 },
      { account: 'commission', currency: 'USD', amountMinor: -4 },
    ],
  ],
  [
    'two currencies',
    [
      { account: 'bank', currency: 'USD', amountMinor: 5 },
      { account: 'commission', currency: 'EUR', amountMinor: -5 },
    ],
  ],
  [
    'a part of a cent',
    [
      { account: 'bank', currency: 'USD', amountMinor: 0.5 },
      { account: 'commission', currency: 'USD', amountMinor: -0.5 },
    ],
  ],
])('%s cannot be booked', async (_what, lines) => {
  await expect(book('wrong', lines)).rejects.toThrow();
});

test('money that is not there cannot be spent, and the whole transaction falls', async () => {
  await expect(book('overdraft', move(1, 'USD', account.escrow('A'), account.commission))).rejects.toThrow('overdrawn');
  expect(await balance(account.commission)).toBe(0);
});

test('the engine itself refuses to change or delete what is booked', async () => {
  await book('k', move(500, 'USD', account.psp('card'), account.buyerUnapplied('P')));
  const message = (error: Error & { cause?: Error }) => `${error.message} ${error.cause?.message ?? ''}`;
  for (const table of [ledgerEntries, ledgerTransactions]) {
    expect(await ctx.db.transaction((tx) => tx.delete(table).execute()).then(() => '', message)).toMatch(/append-only/);
  }
  expect(await ctx.db.transaction((tx) => tx.update(ledgerEntries).set({ amountMinor: 1 }).execute()).then(() => '', message)).toMatch(
    /append-only/,
  );
});
