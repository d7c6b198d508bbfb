import { account, move, post } from '#server/ledger/index.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { insertMovement } from '../movement-store.ts';
import { movementSign } from '../rules/movement.ts';
import type { ProviderMovement } from '../tables.ts';

/** A movement of money at a provider, and how it is booked. */
export interface MovementToBook extends Omit<ProviderMovement, 'id' | 'at' | 'fileDay'> {
  /** Names the fact: it is booked once. */
  readonly key: string;
  /** What the ledger calls it, and what it is about there. */
  readonly booking: string;
  readonly refId: string;
  /** The account that stands against the provider's. */
  readonly against: string;
}

/**
 * Books what a provider did with money, and keeps under which name of its own it did so: settlement files know no other. Only here is the
 * ledger's account of a provider written, so that each booking on it has its movement.
 *
 * @returns false when it was booked before; then nothing is written.
 */
export async function bookMovement(ctx: Context, tx: Tx, wanted: MovementToBook): Promise<boolean> {
  const { key, booking: kind, refId, against, ...movement } = wanted;
  const psp = account.psp(movement.provider);
  const [debit, credit] = movementSign[movement.state] > 0 ? [psp, against] : [against, psp];
  const isNew = await post(ctx, tx, { kind, refId, key, lines: move(movement.amountMinor, movement.currency, debit, credit) });
  if (isNew) await insertMovement(tx, { ...movement, id: key, at: ctx.clock.now(), fileDay: null });
  return isNew;
}
