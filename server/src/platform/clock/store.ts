import { eq, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { marketFacts } from './tables.ts';

/** A fact that the market's processes share, or undefined before anybody stated it. */
export async function findFact<T>(db: Reader, key: string): Promise<T | undefined> {
  const [row] = await prepared(db, 'market facts:key', () =>
    db
      .select()
      .from(marketFacts)
      .where(eq(marketFacts.key, sql.placeholder('key'))),
  ).execute({ key });
  return row?.value as T | undefined;
}

export async function saveFact(tx: Tx, key: string, value: unknown): Promise<void> {
  await tx.insert(marketFacts).values({ key, value }).onConflictDoUpdate({ target: marketFacts.key, set: { value } });
}
