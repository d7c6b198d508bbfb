import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { prepared } from '#server/platform/db/prepared.js';
import { isOneOf, listOf } from '#server/platform/db/sql.js';
import type { Reach } from './rules/countries.ts';
import { type Carrier, carriers, type NewShippingOption, type ShippingOption, shippingOptions } from './tables.ts';

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

/** Writes the whole carrier anew. */
export async function saveCarrier(tx: Tx, { code, ...row }: Carrier): Promise<void> {
  await tx.update(carriers).set(row).where(eq(carriers.code, code));
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

/** Every option of a shop, those switched off too, the oldest first. */
export async function listOptionsOfShop(db: Reader, shopId: string): Promise<OfferedOption[]> {
  return db
    .select({ option: shippingOptions, carrier: carriers })
    .from(shippingOptions)
    .innerJoin(carriers, eq(carriers.code, shippingOptions.carrierCode))
    .where(eq(shippingOptions.shopId, shopId))
    .orderBy(asc(shippingOptions.id));
}

/** An option of this shop; an option of another shop is none. */
export async function findOptionOfShop(db: Reader, shopId: string, id: string): Promise<ShippingOption | undefined> {
  const [option] = await db
    .select()
    .from(shippingOptions)
    .where(and(eq(shippingOptions.id, id), eq(shippingOptions.shopId, shopId)));
  return option;
}

/** Where every shop ships to: one row an option that is offered now. */
export async function listCountriesOfOptions(db: Reader): Promise<(Reach & { shopId: string })[]> {
  const { shopId, countries, excludedCountries } = shippingOptions;
  const { countries: carrierCountries } = carriers;
  return db
    .selectDistinct({ shopId, countries, excludedCountries, carrierCountries })
    .from(shippingOptions)
    .innerJoin(carriers, eq(carriers.code, shippingOptions.carrierCode))
    .where(and(eq(shippingOptions.isEnabled, true), eq(carriers.isEnabled, true)));
}

export async function insertShippingOptions(tx: Tx, rows: NewShippingOption[]): Promise<void> {
  await tx.insert(shippingOptions).values(rows);
}

/** Writes the whole option anew. */
export async function updateShippingOption(tx: Tx, { id, ...row }: ShippingOption): Promise<void> {
  await tx.update(shippingOptions).set(row).where(eq(shippingOptions.id, id));
}
