import './events.ts';
import { DAY, MINUTE } from '#server/kernel/time.js';
import type { Context, System, Viewer } from '#server/platform/context.js';
import type { EndedSessions } from '#server/platform/http/open-sockets.js';
import type { Announced } from '#server/platform/outbox/events.js';
import type { Policies } from '#server/policies/index.js';
import { hashSecret } from './passwords.ts';
import { findSessionAccount, updateSession } from './store.ts';
import type { Account, Session } from './tables.ts';

export function viewerOf(account: Account, sessionId: string, { policies }: Pick<System, 'policies'>): Viewer {
  const roles = lacksSecondFactor(account, policies) ? [] : account.roles;
  return { accountId: account.id, sessionId, kind: account.kind, roles, name: account.name };
}

/** Whether somebody of the market has no rights until he has a second factor. */
export function lacksSecondFactor(account: Account, { staffNeedSecondFactor }: Policies): boolean {
  return staffNeedSecondFactor && account.kind === 'STAFF' && account.totpSecret === null;
}

/** Sessions last for real days, also in a demo whose clock is moved. */
export function sessionTime({ clock }: Pick<System, 'clock'>): number {
  return clock.unmoved?.() ?? clock.now();
}

/** A visit is noted this often: each request would be a write. */
const noteEveryMs = 10 * MINUTE;

/** Who a session's secret belongs to; undefined when it ended, slept too long, or its account is closed to its owner. */
export async function findViewer(system: System, token: string): Promise<Viewer | undefined> {
  const now = sessionTime(system);
  const found = await findSessionAccount(system.db.reader, hashSecret(token), now);
  if (!found) return undefined;
  const { session, account } = found;
  const seenAt = session.lastSeenAt ?? session.createdAt;
  if (account.isRestricted || account.closedAt !== null || isIdle(seenAt, now, system)) return undefined;
  if (now - seenAt > noteEveryMs) await system.db.transaction((tx) => updateSession(tx, session.id, { lastSeenAt: now }));
  return viewerOf(account, session.id, system);
}

function isIdle(seenAt: number, now: number, { policies }: System): boolean {
  return now - seenAt > policies.sessionIdleDays * DAY;
}

/** Whether a session may still be used. */
export function isRunning(session: Session, system: System): boolean {
  return !isIdle(session.lastSeenAt ?? session.createdAt, sessionTime(system), system);
}

/** The viewer of an operation that the authorisation table gives to signed-in people only. */
export function requireViewer(ctx: Context): Viewer {
  if (!ctx.viewer) throw new Error('The authorisation table let a guest in.');
  return ctx.viewer;
}

/** What an event says about sessions that ended. */
export function endedSessions(event: Announced): EndedSessions | undefined {
  return event.type === 'session.ended' ? (event as Announced<'session.ended'>).payload : undefined;
}
