import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { listStock } from '#server/inventory/index.js';
import { listBalancesBelow, listBookedFor } from '#server/ledger/index.js';
import { sealOf } from '#server/ledger/seal.js';
import { listEntriesOf, listSeals, listTransactions } from '#server/ledger/store.js';
import type { LedgerSeal } from '#server/ledger/tables.js';
import { listOrdersOf } from '#server/orders/order-store.js';
import { leftOf } from '#server/orders/rules/money-of-order.js';
import { moneyPartsOf } from '#server/orders/rules/money-parts.js';
import type { Order } from '#server/orders/tables.js';
import { isWalletPart, listAttempts, listChargebacksOfPurchase, type Refund, receivedOf } from '#server/payments/index.js';
import { movementSign } from '#server/payments/rules/movement.js';
import { listRefundsOfPurchase } from '#server/payments/store.js';
import { providerMovements } from '#server/payments/tables.js';
import { listPayouts } from '#server/payouts/store.js';
import type { Journey } from './journey.ts';

const mayNotBeInDebit = /^(buyer_unapplied|escrow|refund_payable|wallet|seller_pending|payout_transit):/;

/**
 * The invariants of money and stock (safety I1-I8): checked after every story, whatever happened in it.
 *
 * @param isSettled Whether the provider was reachable and nothing is on its way: only then must its book be the same as ours.
 */
export async function assertBooks(journey: Journey, isSettled = true): Promise<void> {
  const { db } = journey.market.system;
  const balances = await listBalancesBelow(db.reader, '');
  const total = balances.reduce((sum, row) => sum + row.amountMinor, 0);
  expect(total, 'I1: all entries sum to zero').toBe(0);
  const balanceOf = (account: string) => balances.find((row) => row.account === account)?.amountMinor ?? 0;
  expect(
    balances.filter((row) => mayNotBeInDebit.test(row.account) && row.amountMinor > 0),
    'nothing is spent that is not there',
  ).toEqual([]);

  const orders = await listOrdersOf(db.reader, { side: 'EVERYBODY', states: undefined, sort: 'NEWEST', limit: 1_000, after: undefined });
  for (const order of orders) {
    const escrow = 0 - balanceOf(`escrow:${order.id}`);
    const isOver = order.state === 'CLOSED' || order.completedAt !== null;
    const held = order.paidAt === null || isOver ? 0 : leftOf(order);
    expect(escrow, `I3/I5: order ${order.number} in ${order.state} holds what is left of it`).toBe(held);
    if (order.state === 'CLOSED' && order.paidAt !== null)
      expect(order.refundedMinor + order.chargedBackMinor, 'a closed paid order has given its share back').toBe(order.totalMinor);
  }
  await assertParts(journey, orders);
  let bank = 0;
  for (const purchaseId of new Set(orders.map((order) => order.purchaseId))) {
    const captured = (await listAttempts(db.reader, [purchaseId])).reduce((sum, each) => sum + receivedOf(each), 0);
    const refunds = await listRefundsOfPurchase(db.reader, purchaseId);
    const refunded = refunds.reduce((sum, each) => sum + each.amountMinor, 0);
    bank += await throughBank(journey, purchaseId, refunds);
    expect(refunded, 'I4: no more goes back than came in').toBeLessThanOrEqual(captured);
    if (isSettled)
      expect(0 - balanceOf(`buyer_unapplied:${purchaseId}`), 'what belongs to no order waits for the rest').toBe(
        await waiting(journey, purchaseId),
      );
  }
  const paidOut = (await listPayouts(db.reader, { states: ['PAID'], limit: 1_000 })).reduce((sum, each) => sum + each.amountMinor, 0);
  expect(balanceOf('bank'), 'the bank account holds what people saw arrive, less what they sent').toBe(bank - paidOut);
  expect(await findBrokenSeal(journey), 'the chain of seals is whole').toBeUndefined();
  await assertStock(journey);
  await assertMovements(journey, balanceOf('psp:sandbox'));
  if (isSettled) await assertProvider(journey, balanceOf('psp:sandbox'));
}

/** What the buyer reads of where his money is, drawn from the ledger, is what the orders know. */
async function assertParts({ market }: Journey, orders: readonly Order[]): Promise<void> {
  const ids = orders.map(({ id }) => id);
  const booked = await listBookedFor(market.system.db.reader, ids);
  for (const { id, number, paidAt, totalMinor, refundedMinor, chargedBackMinor } of orders) {
    const parts = moneyPartsOf(booked.filter(({ refId }) => refId === id));
    expect(parts?.paidMinor ?? null, `order ${number}: what was paid`).toBe(paidAt === null ? null : totalMinor);
    if (!parts) continue;
    expect(parts.beingRefundedMinor + parts.refundedMinor, `order ${number}: what goes back`).toBe(refundedMinor + chargedBackMinor);
    expect(Math.min(parts.heldMinor, parts.withShopMinor, parts.beingRefundedMinor, parts.refundedMinor)).toBeGreaterThanOrEqual(0);
  }
}

/** What the wallet has set aside for a purchase, and what came for it and is too little yet. */
async function waiting({ market }: Journey, purchaseId: string): Promise<number> {
  const { reader } = market.system.db;
  const attempts = (await listAttempts(reader, [purchaseId])).filter((each) => isWalletPart(each) || each.state === 'UNDERPAID');
  const refunds = (await listRefundsOfPurchase(reader, purchaseId)).filter((each) => attempts.some(({ id }) => id === each.attemptId));
  return attempts.reduce((sum, each) => sum + receivedOf(each), 0) - refunds.reduce((sum, each) => sum + each.amountMinor, 0);
}

/** What people saw arrive for a purchase, less what they sent back by hand: what a chargeback settled they did not send. */
async function throughBank({ market }: Journey, purchaseId: string, refunds: readonly Refund[]): Promise<number> {
  const { reader } = market.system.db;
  const seen = (await listAttempts(reader, [purchaseId])).reduce((sum, each) => sum + (each.receivedMinor ?? 0), 0);
  const byBank = (await listChargebacksOfPurchase(reader, purchaseId)).map((each) => each.providerRef);
  const byHand = refunds.filter((each) => each.state === 'MANUAL' && !byBank.includes(each.manualReference!));
  return seen - byHand.reduce((sum, each) => sum + each.amountMinor, 0);
}

async function assertStock(journey: Journey): Promise<void> {
  for (const shelf of await listStock(journey.market.system.db.reader, journey.variantIds)) {
    expect(shelf.reserved, 'I6').toBeGreaterThanOrEqual(0);
    expect(shelf.onHand, 'I6').toBeGreaterThanOrEqual(shelf.reserved);
  }
}

/** What was booked on the provider's account is kept under the provider's names too, to the last cent. */
async function assertMovements({ market }: Journey, booked: number): Promise<void> {
  const movements = await market.system.db.reader.select().from(providerMovements).where(eq(providerMovements.provider, 'sandbox'));
  const sum = movements.reduce((total, { state, amountMinor }) => total + movementSign[state] * amountMinor, 0);
  expect(sum, 'each booking on the provider’s account has its movement').toBe(booked);
}

/** I8: the provider's own book says the same as our account of it. */
async function assertProvider(journey: Journey, ours: number): Promise<void> {
  const book = await journey.providerBook();
  const captured = book.payments.filter((each) => each.status === 'CAPTURED').reduce((sum, each) => sum + each.amountMinor, 0);
  const refunded = book.refunds.filter((each) => each.status === 'COMPLETE').reduce((sum, each) => sum + each.amountMinor, 0);
  const takenBack = book.chargebacks.filter((each) => each.status !== 'WON').reduce((sum, each) => sum + each.amountMinor, 0);
  expect(ours, 'I8: the provider’s book').toBe(captured - refunded - takenBack);
}

/** The chain of seals is whole: no link is missing, and every booking is as it was when it was sealed. @returns the first broken link. */
export async function findBrokenSeal({ market }: Pick<Journey, 'market'>): Promise<number | undefined> {
  const { reader } = market.system.db;
  const seals = await listSeals(reader);
  const ids = seals.map((seal) => seal.transactionId);
  const transactions = new Map((await listTransactions(reader, ids)).map((each) => [each.id, each]));
  const entries = await listEntriesOf(reader, ids);
  const isWhole = (seal: LedgerSeal, i: number) => {
    const transaction = transactions.get(seal.transactionId);
    const own = entries.filter((entry) => entry.transactionId === seal.transactionId);
    return transaction && isDeepStrictEqual(sealOf(seals[i - 1], transaction, own), seal);
  };
  return seals.find((seal, i) => !isWhole(seal, i))?.seq;
}
