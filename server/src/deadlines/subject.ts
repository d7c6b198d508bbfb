import { type Dispute, findDispute, listDisputesByIds } from '#server/disputes/index.js';
import { kindOfId } from '#server/kernel/ids.js';
import { findOrder, findPurchase, listOrders, listPurchases, type Order, type Purchase } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';
import type { Reader } from '#server/platform/db/database.js';

/** What a clock runs on: a whole purchase, or one order and perhaps its dispute. */
export interface DeadlineSubject {
  readonly purchase: Purchase;
  readonly order: Order | null;
  readonly dispute: Dispute | null;
}

/** @returns undefined for a clock that no person is told of, such as a parcel's. */
export async function findSubject(ctx: Context, subjectId: string): Promise<DeadlineSubject | undefined> {
  const db = ctx.db.reader;
  const kind = kindOfId(subjectId);
  const dispute = kind === 'dispute' ? await findDispute(db, subjectId) : undefined;
  const order = kind === 'order' || dispute ? await findOrder(db, dispute?.orderId ?? subjectId) : undefined;
  const purchase = order || kind === 'purchase' ? await findPurchase(db, order?.purchaseId ?? subjectId) : undefined;
  return purchase && { purchase, order: order ?? null, dispute: dispute ?? null };
}

/** The same for a page of clocks, in three statements. */
export async function readSubjects(db: Reader, subjectIds: readonly string[]): Promise<Map<string, DeadlineSubject>> {
  const ofKind = (kind: string) => subjectIds.filter((id) => kindOfId(id) === kind);
  const disputes = byId(await listDisputesByIds(db, ofKind('dispute')));
  const orders = byId(await listOrders(db, [...ofKind('order'), ...[...disputes.values()].map(({ orderId }) => orderId)]));
  const purchases = byId(await listPurchases(db, [...ofKind('purchase'), ...[...orders.values()].map(({ purchaseId }) => purchaseId)]));
  const subjects = subjectIds.flatMap((id): [string, DeadlineSubject][] => {
    const dispute = disputes.get(id) ?? null;
    const order = orders.get(dispute?.orderId ?? id) ?? null;
    const purchase = purchases.get(order?.purchaseId ?? id);
    return purchase ? [[id, { purchase, order, dispute }]] : [];
  });
  return new Map(subjects);
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The page on which that side acts before a clock rings. */
export function pathOf(
  { purchase, order, dispute }: Omit<DeadlineSubject, 'purchase'> & { purchase: Purchase | null },
  side: 'BUYER' | 'SELLER' | 'PLATFORM',
): string {
  const prefix = { BUYER: '', SELLER: '/sell', PLATFORM: '/desk' }[side];
  if (dispute) return `${prefix}/disputes/${dispute.id}`;
  return order ? `${prefix}/orders/${order.id}` : `/purchases/${purchase?.id}/pay`;
}
