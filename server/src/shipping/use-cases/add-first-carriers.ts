import type { System } from '#server/platform/context.js';
import { insertCarriers, listCarriers, saveCarrier } from '../option-store.ts';
import { firstCarriers } from '../rules/first-carriers.ts';

/**
 * Gives a market that knows no carrier the ten that sellers choose from (S1), and carriers of a market from before carriers were data the data
 * that they went by. An operator's later changes stay.
 */
export async function addFirstCarriers({ db }: Pick<System, 'db'>): Promise<void> {
  const known = await listCarriers(db.reader);
  const bare = known.filter(({ services }) => services === null);
  if (known.length > 0 && bare.length === 0) return;
  await db.transaction(async (tx) => {
    for (const { source: _source, ...first } of firstCarriers) {
      const data = { ...first, services: [...first.services], numberFormats: [...first.numberFormats], countries: null };
      const before = bare.find(({ code }) => code === first.code);
      if (before) await saveCarrier(tx, { ...before, ...data });
      else if (known.length === 0) await insertCarriers(tx, [{ ...data, isEnabled: true }]);
    }
  });
}
