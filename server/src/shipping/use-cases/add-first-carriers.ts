import type { System } from '#server/platform/context.js';
import { insertCarriers, listCarriers } from '../option-store.ts';
import { firstCarriers } from '../rules/first-carriers.ts';

/** Gives a market that knows no carrier the ten that sellers choose from (S1). An operator's later changes stay. */
export async function addFirstCarriers({ db }: Pick<System, 'db'>): Promise<void> {
  if ((await listCarriers(db.reader)).length > 0) return;
  await db.transaction((tx) =>
    insertCarriers(
      tx,
      firstCarriers.map((carrier) => ({ ...carrier, isEnabled: true })),
    ),
  );
}
