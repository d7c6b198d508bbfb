import type { Context, System, Viewer } from '#server/platform/context.js';
import { hashSecret } from './passwords.ts';
import { findSessionAccount } from './store.ts';
import type { Account } from './tables.ts';

export function viewerOf(account: Account, sessionId: string): Viewer {
  return { accountId: account.id, sessionId, kind: account.kind, roles: account.roles, name: account.name };
}

/** Who a session's secret belongs to; undefined when it ended or its account is restricted. */
export async function findViewer(system: System, token: string): Promise<Viewer | undefined> {
  const found = await findSessionAccount(system.db.reader, hashSecret(token), system.clock.now());
  return found && !found.account.isRestricted ? viewerOf(found.account, found.session.id) : undefined;
}

/** The viewer of an operation that the authorisation table gives to signed-in people only. */
export function requireViewer(ctx: Context): Viewer {
  if (!ctx.viewer) throw new Error('The authorisation table let a guest in.');
  return ctx.viewer;
}
