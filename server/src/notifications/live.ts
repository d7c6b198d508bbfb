import { type DeadlineSubject, findSubject } from '#server/deadlines/index.js';
import { type Order, type Purchase, sideOf } from '#server/orders/index.js';
import { type Context, isStaff } from '#server/platform/context.js';
import { type DeadlineRow, findDeadline } from '#server/platform/deadlines/store.js';
import type { Announced } from '#server/platform/outbox/events.js';

/** A clock that rings soon, and what it runs on. */
export interface DeadlineWarning {
  readonly deadline: DeadlineRow;
  readonly order: Order | null;
  /** Null for shops: a purchase may have other shops' orders. */
  readonly purchase: Purchase | null;
}

/** The viewer's clocks that will ring soon and before which he can still act, each as its warning is due. */
export function approachingDeadlines(ctx: Context): AsyncGenerator<DeadlineWarning> {
  return ctx.live.stream(
    (event) => event.type === 'deadline.approaching' && (event as Announced<'deadline.approaching'>).payload.awaiting === partyOf(ctx),
    async function* (events) {
      for await (const event of events) {
        const warning = await readWarning(ctx, (event as Announced<'deadline.approaching'>).payload);
        if (warning) yield warning;
      }
    },
  );
}

function partyOf(ctx: Context): string | undefined {
  return isStaff(ctx.viewer) ? 'PLATFORM' : ctx.viewer?.kind;
}

async function readWarning(ctx: Context, { subjectId, kind }: { subjectId: string; kind: string }): Promise<DeadlineWarning | undefined> {
  const deadline = await findDeadline(ctx.db.reader, subjectId, kind);
  const subject = deadline && (await findSubject(ctx, subjectId));
  if (!deadline || !subject || !isSeenBy(ctx, subject)) return undefined;
  const { order, purchase } = subject;
  return { deadline, order, purchase: ctx.viewer?.kind === 'SELLER' ? null : purchase };
}

function isSeenBy(ctx: Context, { purchase, order }: DeadlineSubject): boolean {
  const side = sideOf(ctx);
  if (side === 'EVERYBODY') return true;
  return 'buyerId' in side ? purchase.buyerId === side.buyerId : order?.shopId === side.shopId;
}
