import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { mayNotBeInDebit } from './rules/accounts.ts';
import { type BookingLine, faultOf } from './rules/booking.ts';
import { findBalance, insertEntries, insertTransaction } from './store.ts';

export interface Booking {
  readonly kind: string;
  /** What it is about: an order, a refund, an attempt. */
  readonly refId: string;
  /** The same fact is booked once. */
  readonly key: string;
  readonly lines: readonly BookingLine[];
  readonly reverses?: string;
}

/**
 * Books a fact: the only writer of the ledger, in the transaction of the fact itself.
 *
 * @returns false when the key was booked before; then nothing is written.
 * @throws Error when the lines do not balance, or would spend money that is not there: a fault of ours, so the whole transaction falls.
 */
export async function post(ctx: Context, tx: Tx, booking: Booking): Promise<boolean> {
  const fault = faultOf(booking.lines);
  if (fault) throw new Error(`${booking.kind} ${booking.key}: ${fault}`);

  const id = ctx.ids('ledgerTransaction');
  const { kind, refId, key, reverses } = booking;
  const isNew = await insertTransaction(tx, { id, at: ctx.clock.now(), kind, refId, idempotencyKey: key, reverses: reverses ?? null });
  if (!isNew) return false;
  await insertEntries(
    tx,
    booking.lines.map((line, i) => ({ id: `${id}:${i}`, transactionId: id, ...line })),
  );
  await refuseOverdraft(tx, booking);
  return true;
}

async function refuseOverdraft(tx: Tx, { kind, key, lines }: Booking): Promise<void> {
  for (const { account, currency, amountMinor } of lines) {
    if (amountMinor < 0 || !mayNotBeInDebit(account)) continue;
    const balance = await findBalance(tx, account, currency);
    if (balance > 0) throw new Error(`${kind} ${key}: ${account} would be overdrawn by ${balance} ${currency}.`);
  }
}
