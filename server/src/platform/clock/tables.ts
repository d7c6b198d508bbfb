import { json, table, text } from '../db/columns.ts';

/** Small facts that every process of a market shares, such as how far a demo's clock was moved. */
export const marketFacts = table('market_facts', {
  key: text().primaryKey(),
  value: json<unknown>().notNull(),
});
