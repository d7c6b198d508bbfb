import { dayInWords } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import { linesOfDraft } from './begin-draft.ts';
import { type FilledLine, fillLines, groupByShop, itemsTotal } from './filled-cart.ts';
import { findMyCart, ownerId } from './owner.ts';
import { findDraft, listCartLines } from './store.ts';
import type { CheckoutDraft } from './tables.ts';

/** What the GraphQL types of a cart are drawn from. */
export interface ShownLines {
  readonly id: string;
  readonly lines: FilledLine[];
  readonly groups: { shopId: string; lines: FilledLine[] }[];
  readonly itemsTotal: { amountMinor: number; currency: string };
}

export interface ShownCart extends ShownLines {
  readonly token: string | null;
  readonly lineCount: number;
  readonly quantity: number;
  readonly notices: string[];
}

/** The asker's cart as it would be ordered now. @param newSecret The guest's secret, when this very request made it. */
export async function showCart(ctx: Context, newSecret?: string | null): Promise<ShownCart> {
  const asker = newSecret ? { ...ctx, guestToken: newSecret } : ctx;
  const cart = await findMyCart(asker, ctx.db.reader);
  const { lines, gone } = await fillLines(ctx.db.reader, cart ? await listCartLines(ctx.db.reader, cart.id) : [], ctx.clock.now());
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  const token = !ctx.viewer && cart ? asker.guestToken : null;
  return { ...showLines(ctx, cart?.id ?? 'empty', lines), token, lineCount: lines.length, quantity, notices: noticesOf(lines, gone) };
}

/** A draft of the asker's; null when it is somebody else's or gone. */
export async function showDraft(ctx: Context, id: string): Promise<ShownLines | null> {
  const draft = await findDraft(ctx.db.reader, id);
  return draft && isMine(ctx, draft) ? showDraftOf(ctx, draft) : null;
}

/** Whether the asker began this draft. */
export function isMine(ctx: Context, draft: CheckoutDraft): boolean {
  return draft.ownerId === ownerId(ctx);
}

export async function showDraftOf(ctx: Context, draft: CheckoutDraft): Promise<ShownLines> {
  const { lines } = await fillLines(ctx.db.reader, linesOfDraft(draft), ctx.clock.now());
  return showLines(ctx, draft.id, lines);
}

function showLines(ctx: Context, id: string, lines: FilledLine[]): ShownLines {
  return { id, lines, groups: groupByShop(lines), itemsTotal: { amountMinor: itemsTotal(lines), currency: ctx.policies.currency } };
}

function noticesOf(lines: readonly FilledLine[], gone: number): string[] {
  const notices = lines.flatMap(({ problem, title, available, closedUntil }) => {
    if (problem === 'GONE') return [`“${title}” is not offered any more.`];
    if (problem === 'SHOP_CLOSED' && closedUntil === null) return [`The shop of “${title}” is closed for now.`];
    if (closedUntil !== null) return [`The shop of “${title}” is closed until ${dayInWords(closedUntil)}.`];
    if (problem === 'SOLD_OUT') return [`“${title}” has sold out since you added it.`];
    if (problem === 'LESS_LEFT') return [`Only ${available} of “${title}” are left.`];
    return problem === 'PRICE_CHANGED' ? [`The price of “${title}” has changed since you added it.`] : [];
  });
  return gone > 0
    ? [...notices, `${gone === 1 ? 'One thing' : `${gone} things`} in your cart is not offered any more and was left out.`]
    : notices;
}
