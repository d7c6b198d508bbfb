import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { insertDraft } from './store.ts';
import type { CheckoutDraft, DraftLine } from './tables.ts';

type Wanted = Omit<DraftLine, 'id'>;

/** Begins a checkout beside the cart. @param first, others What it is about. */
export async function beginDraft(
  ctx: Context,
  tx: Tx,
  ownerId: string,
  [first, ...others]: readonly [Wanted, ...Wanted[]],
): Promise<CheckoutDraft> {
  const more = others.length > 0 ? others.map((line) => ({ ...line, id: ctx.ids('cartLine') })) : null;
  const draft = { ...first, id: ctx.ids('draft'), ownerId, more, createdAt: ctx.clock.now() };
  await insertDraft(tx, draft);
  return draft;
}

/** All that a draft is about. */
export function linesOfDraft({ id, variantId, quantity, addedPriceMinor, more }: CheckoutDraft): DraftLine[] {
  return [{ id, variantId, quantity, addedPriceMinor }, ...(more ?? [])];
}
