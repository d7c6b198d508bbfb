import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { prepared } from '#server/platform/db/prepared.js';
import { isOneOf, listOf } from '#server/platform/db/sql.js';
import { type Carrier, carriers, type ShippingOption, shippingOptions } from './tables.ts';

/** All carriers, those that are retired too, by name. */
export async function listCarriers(db: Reader): Promise<Carrier[]> {
  return db.select().from(carriers).orderBy(asc(carriers.name));
}

export async function findCarrier(db: Reader, code: string): Promise<Carrier | undefined> {
  const [carrier] = await db.select().from(carriers).where(eq(carriers.code, code));
  return carrier;
}

/** Carriers as a loader reads them: keyed by their code. */
export async function listCarriersById(db: Reader, codes: readonly string[]): Promise<(Carrier & { id: string })[]> {
  const rows = await db
    .select()
    .from(carriers)
    .where(inArray(carriers.code, [...codes]));
  return rows.map((row) => ({ ...row, id: row.code }));
}

/** Adds carriers; codes that are known keep what they say. */
export async function insertCarriers(tx: Tx, rows: Carrier[]): Promise<void> {
  await tx.insert(carriers).values(rows).onConflictDoNothing();
}

/** A shipping option with its carrier. */
export interface OfferedOption {
  readonly option: ShippingOption;
  readonly carrier: Carrier;
}

/** What shops offer now: neither a removed option nor one of a retired carrier. */
export async function listOfferedOptions(db: Reader, shopIds: readonly string[]): Promise<OfferedOption[]> {
  const build = () =>
    db
      .select({ option: shippingOptions, carrier: carriers })
      .from(shippingOptions)
      .innerJoin(carriers, eq(carriers.code, shippingOptions.carrierCode))
      .where(and(isOneOf(shippingOptions.shopId, 'shopIds'), eq(shippingOptions.isEnabled, true), eq(carriers.isEnabled, true)));
  return prepared(db, 'options:shops', build).execute({ shopIds: listOf(shopIds) });
}

/** Where every shop ships to: one row an option that is offered now. */
export async function listCountriesOfOptions(db: Reader): Promise<{ shopId: string; countries: string[] | null }[]> {
  return db
    .selectDistinct({ shopId: shippingOptions.shopId, countries: shippingOptions.countries })
    .from(shippingOptions)
    .innerJoin(carriers, eq(carriers.code, shippingOptions.carrierCode))
    .where(and(eq(shippingOptions.isEnabled, true), eq(carriers.isEnabled, true)));
}

export async function insertShippingOptions(tx: Tx, rows: ShippingOption[]): Promise<void> {
  await tx.insert(shippingOptions).values(rows);
}
