import { listAccounts } from '#server/accounts/index.js';
import { type Context, isStaff } from '#server/platform/context.js';
import { loadMany, loadOne } from '#server/platform/loaders.js';
import { listAttemptsById } from './store.ts';
import type { Refund } from './tables.ts';
import { listContested } from './use-cases/hold-refunds.ts';
import { isStuck, needsPerson } from './use-cases/needs-person.ts';

/** `isContested`, for lists. */
async function loadContested(ctx: Context, { purchaseId, attemptId }: Refund): Promise<boolean> {
  const contested = await loadMany(ctx, listContested, (each) => each.purchaseId, purchaseId);
  return contested.some((each) => each.attemptId === attemptId);
}

/** Whether the viewer may take a refund into his wallet: it is his, nobody is sending it, and no bank may be giving the same money back. */
export async function loadCanGoToWallet(ctx: Context, refund: Refund): Promise<boolean> {
  if (refund.buyerId !== ctx.viewer?.accountId) return false;
  return isStuck(refund, await loadOne(ctx, listAttemptsById, refund.attemptId)) && !(await loadContested(ctx, refund));
}

/** Whether a refund is not sent because a bank has not decided about the same money. */
export async function loadWaitsForBank(ctx: Context, refund: Refund): Promise<boolean> {
  return (refund.state === 'REQUESTED' || refund.state === 'CLAIMED') && (await loadContested(ctx, refund));
}

/** Whether a refund waits for a person to send it. */
export async function loadWaitsForStaff(ctx: Context, refund: Refund): Promise<boolean> {
  return needsPerson(refund, await loadOne(ctx, listAttemptsById, refund.attemptId));
}

/** Who pays a refund by hand now, by name; null for everybody but staff, and when nobody does. */
export async function loadClaimedBy(ctx: Context, { claimedBy }: Refund): Promise<string | null> {
  if (!claimedBy || !isStaff(ctx.viewer)) return null;
  return (await loadOne(ctx, listAccounts, claimedBy))?.name ?? null;
}
