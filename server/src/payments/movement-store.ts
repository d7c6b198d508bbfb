import { and, asc, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { insertNew } from '#server/platform/db/insert-all.js';
import { prepared } from '#server/platform/db/prepared.js';
import { isOneOf, listOf } from '#server/platform/db/sql.js';
import { updateWhere } from '#server/platform/db/update-where.js';
import type { MovementKind } from './rules/movement.ts';
import { chargebacks, type ProviderMovement, paymentAttempts, providerMovements, refunds } from './tables.ts';

/** Adds a movement, once. */
export async function insertMovement(tx: Tx, movement: ProviderMovement): Promise<void> {
  await insertNew(tx, 'provider movements', providerMovements, movement);
}

/** What a provider moved under these names of its own, the earliest first. */
export async function listMovementsByRef(db: Reader, provider: string, refs: readonly string[]): Promise<ProviderMovement[]> {
  const build = () =>
    db
      .select()
      .from(providerMovements)
      .where(and(eq(providerMovements.provider, sql.placeholder('provider')), isOneOf(providerMovements.ref, 'refs')))
      .orderBy(asc(providerMovements.at), asc(providerMovements.id));
  return prepared(db, 'movements:refs', build).execute({ provider, refs: listOf(refs) });
}

/** What was booked from one moment to another, both included, and stands in no file that was read, the earliest first. */
export async function listUnnamedMovements(db: Reader, provider: string, from: number, to: number): Promise<ProviderMovement[]> {
  const isMeant = and(
    eq(providerMovements.provider, provider),
    isNull(providerMovements.fileDay),
    gte(providerMovements.at, from),
    lte(providerMovements.at, to),
  );
  return db.select().from(providerMovements).where(isMeant).orderBy(asc(providerMovements.at), asc(providerMovements.id));
}

/** Notes that the file of a day names these. */
export async function nameMovements(tx: Tx, ids: readonly string[], fileDay: string): Promise<void> {
  await updateWhere(tx, 'movements', providerMovements, { fileDay }, () => isOneOf(providerMovements.id, 'ids'), { ids: listOf(ids) });
}

/** Something of ours that has a name at a provider. */
export interface AtProvider {
  readonly kind: MovementKind;
  readonly ref: string;
  readonly state: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly at: number;
  readonly purchaseId: string;
}

/** The payments, refunds and chargebacks of ours that have these names at a provider now. */
export async function listAtProvider(db: Reader, provider: string, refs: readonly string[]): Promise<AtProvider[]> {
  const bound = { provider, refs: listOf(refs) };
  const isFrom = (column: typeof paymentAttempts.provider | typeof chargebacks.provider) => eq(column, sql.placeholder('provider'));
  const buildCaptures = () =>
    db
      .select()
      .from(paymentAttempts)
      .where(and(isFrom(paymentAttempts.provider), isOneOf(paymentAttempts.providerRef, 'refs')));
  const buildRefunds = () => db.select().from(refunds).where(isOneOf(refunds.providerRef, 'refs'));
  const buildChargebacks = () =>
    db
      .select()
      .from(chargebacks)
      .where(and(isFrom(chargebacks.provider), isOneOf(chargebacks.providerRef, 'refs')));
  const captures = await prepared(db, 'attempts:refs', buildCaptures).execute(bound);
  const back = await prepared(db, 'refunds:refs', buildRefunds).execute({ refs: bound.refs });
  const asked = await prepared(db, 'chargebacks:refs', buildChargebacks).execute(bound);
  return [
    ...captures.map((each) => ({ ...each, kind: 'CAPTURE' as const, ref: each.providerRef!, at: each.startedAt })),
    ...back.map((each) => ({ ...each, kind: 'REFUND' as const, ref: each.providerRef!, at: each.requestedAt })),
    ...asked.map((each) => ({ ...each, kind: 'CHARGEBACK' as const, ref: each.providerRef, at: each.openedAt })),
  ];
}
