import { findFact, saveFact } from '#server/platform/clock/store.js';
import type { Reader, Tx } from '#server/platform/db/database.js';
import { type OfflineCode, offlineCodes } from './rules/method-data.ts';

/** How an operator has set up a way to pay outside of this market. */
export interface OfflineMethod {
  readonly code: OfflineCode;
  readonly isOn: boolean;
  /** To whom buyers pay, such as the holder, bank and number of an account. Empty until an operator names it. */
  readonly payTo: string;
}

const key = 'offlineMethods';

/** All of them; off where nobody has set one up. */
export async function listOfflineMethods(db: Reader): Promise<OfflineMethod[]> {
  const known = (await findFact<OfflineMethod[]>(db, key)) ?? [];
  return offlineCodes.map((code) => known.find((each) => each.code === code) ?? { code, isOn: false, payTo: '' });
}

export async function saveOfflineMethod(tx: Tx, method: OfflineMethod): Promise<void> {
  const others = (await listOfflineMethods(tx)).filter(({ code }) => code !== method.code);
  await saveFact(tx, key, [...others, method]);
}
