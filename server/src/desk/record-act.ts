import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { insertAudit } from './store.ts';
import type { AuditEntry } from './tables.ts';

/** Records what somebody of the market did. @param act.key The fact: told twice, it is recorded once. */
export async function recordAct(ctx: Context, tx: Tx, act: Omit<AuditEntry, 'id'>): Promise<void> {
  await insertAudit(tx, { ...act, id: ctx.ids('audit') });
}
