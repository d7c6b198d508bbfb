import { type Dispute, findDispute } from '#server/disputes/index.js';
import { kindOfId } from '#server/kernel/ids.js';
import { findOrder, findPurchase, type Order, type Purchase } from '#server/orders/index.js';
import type { Context } from '#server/platform/context.js';

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
