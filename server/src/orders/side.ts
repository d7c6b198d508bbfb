import { requireViewer } from '#server/accounts/index.js';
import { NotFound } from '#server/kernel/errors.js';
import { type Context, isStaff } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';
import { loadOne } from '#server/platform/loaders.js';
import { findShop } from '#server/shops/index.js';
import { findOrderOf, isOn, listOrders, type Side } from './order-store.ts';
import { findPurchase, findPurchaseOf } from './purchase-store.ts';
import { refuseFrozen } from './rules/freeze.ts';
import type { Actor } from './rules/lifecycle.ts';
import type { Order, Purchase } from './tables.ts';
import type { By } from './take-step.ts';

/** From which side the viewer sees orders: as their buyer, for the shop, or, as staff, all. */
export function sideOf(ctx: Context): Side {
  const viewer = requireViewer(ctx);
  if (isStaff(viewer)) return 'EVERYBODY';
  return viewer.kind === 'SELLER' ? { shopId: viewer.shopId ?? 'none' } : { buyerId: viewer.accountId };
}

/** An order that the viewer may see. @throws NotFound in the same words for a stranger's and for none. */
export async function requireOrder(ctx: Context, db: Reader, orderId: string): Promise<Order> {
  const order = await findOrderOf(db, sideOf(ctx), orderId);
  if (!order) throw new NotFound('order', ['orderId']);
  return order;
}

/** The same for a step. @throws NotFound, OrderFrozen */
export async function requireActiveOrder(ctx: Context, db: Reader, orderId: string): Promise<Order> {
  const order = await requireOrder(ctx, db, orderId);
  refuseFrozen(order);
  return order;
}

/** Which part the viewer plays in the orders that he sees. */
export function actorOf(ctx: Context): Actor {
  const { kind, roles } = requireViewer(ctx);
  if (kind !== 'STAFF') return kind;
  return roles.includes('AGENT') ? 'AGENT' : 'OPERATOR';
}

/** The viewer as the history names him: sellers by their shop, staff by the market. */
export async function byViewer(ctx: Context, db: Reader): Promise<By> {
  const viewer = requireViewer(ctx);
  const shop = viewer.kind === 'SELLER' && viewer.shopId ? await findShop(db, viewer.shopId) : undefined;
  const actorName = viewer.kind === 'STAFF' ? ctx.settings.marketName : (shop?.name ?? viewer.name);
  return { actor: actorOf(ctx), actorId: viewer.accountId, actorName };
}

/** An order that the viewer may see; null for guests and strangers. */
export async function findVisibleOrder(ctx: Context, orderId: string): Promise<Order | null> {
  return ctx.viewer ? ((await findOrderOf(ctx.db.reader, sideOf(ctx), orderId)) ?? null) : null;
}

/** The same, read together with those that the rest of the answer asks for. */
export async function loadVisibleOrder(ctx: Context, orderId: string): Promise<Order | null> {
  const order = ctx.viewer && (await loadOne(ctx, listOrders, orderId));
  return order && isOn(sideOf(ctx), order) ? order : null;
}

/** A purchase that the viewer may see: his own, or, for staff, any. */
export async function findMyPurchase(ctx: Context, id: string): Promise<Purchase | null> {
  const viewer = requireViewer(ctx);
  const db = ctx.db.reader;
  return (isStaff(viewer) ? await findPurchase(db, id) : await findPurchaseOf(db, viewer.accountId, id)) ?? null;
}
