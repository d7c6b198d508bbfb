import type { Tx } from '#server/platform/db/database.js';
import { pathOf } from './rules/category-path.ts';
import { addToCategory, listAllCategories } from './store.ts';

/** Counts `more` offered products in a category and in what that lies in. */
export async function countInCategories(tx: Tx, categoryId: string, more: number): Promise<void> {
  const tree = new Map((await listAllCategories(tx)).map((category) => [category.id, category]));
  for (const { id } of pathOf(tree, categoryId)) await addToCategory(tx, id, more);
}
