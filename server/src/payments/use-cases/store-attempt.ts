import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { type Click, findClick, rememberClick } from '#server/platform/idempotency/once.js';
import { hasPaid, isOpen } from '../rules/attempt.ts';
import type { MethodCode } from '../rules/method-data.ts';
import { AlreadyPaid } from '../rules/payment-refusals.ts';
import { findAttempt, insertAttempt, listAttempts } from '../store.ts';
import type { PaymentAttempt } from '../tables.ts';
import { cancelAttempt } from './cancel-attempt.ts';

/** How much is paid for what. */
export interface Payment {
  readonly purchaseId: string;
  readonly buyerId: string;
  readonly amountMinor: number;
  readonly currency: string;
}

export interface PaymentWanted extends Payment {
  readonly click: Click;
}

/** What this click began before; undefined when it is new. */
export async function findStarted(tx: Tx, click: Click): Promise<PaymentAttempt | undefined> {
  const knownId = await findClick(tx, click);
  return knownId ? findAttempt(tx, knownId) : undefined;
}

type Way = { readonly method: MethodCode; readonly provider: string } & Partial<PaymentAttempt>;

/** Stores a new try to pay; earlier tries that are still open are given up. @throws AlreadyPaid */
export async function storeAttempt(ctx: Context, tx: Tx, wanted: PaymentWanted, way: Way): Promise<PaymentAttempt> {
  for (const earlier of await listAttempts(tx, [wanted.purchaseId])) {
    if (hasPaid(earlier)) throw new AlreadyPaid();
    if (isOpen(earlier.state)) await cancelAttempt(ctx, tx, earlier);
  }
  const attempt = draftAttempt(ctx, wanted, way);
  await insertAttempt(tx, attempt);
  await rememberClick(tx, wanted.click, attempt.id, attempt.startedAt);
  return attempt;
}

/** A new try to pay, as it begins; nothing is written yet. */
export function draftAttempt(ctx: Context, { purchaseId, buyerId, amountMinor, currency }: Payment, way: Way): PaymentAttempt {
  const now = ctx.clock.now();
  return {
    ...{ id: ctx.ids('attempt'), purchaseId, buyerId, amountMinor, currency, startedAt: now },
    ...{ state: 'CREATED', failureCode: null, providerRef: null, nextActionType: null, nextActionUrl: null },
    ...{ threeDS: null, brand: null, last4: null, isApplied: null },
    ...{ reference: null, payTo: null, receivedMinor: null, expiresAt: now + ctx.policies.challengeMinutes * MINUTE },
    ...way,
  };
}
