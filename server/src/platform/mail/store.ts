import { and, asc, desc, eq, gte } from 'drizzle-orm';
import type { Reader, Tx } from '../db/database.ts';
import { insertNew } from '../db/insert-all.ts';
import { type Mail, mails } from './tables.ts';

/** @returns whether it is new: a mail with its key may be there. */
export async function insertMail(tx: Tx, mail: Mail): Promise<boolean> {
  return insertNew(tx, 'mails', mails, mail);
}

export async function findMail(db: Reader, id: string): Promise<Mail | undefined> {
  const [mail] = await db.select().from(mails).where(eq(mails.id, id));
  return mail;
}

/** The newest mails first. */
export async function listMails(db: Reader, limit: number): Promise<Mail[]> {
  return db.select().from(mails).orderBy(desc(mails.createdAt), desc(mails.id)).limit(limit);
}

/** All mails to an address since an instant, the oldest first. */
export async function listMailsTo(db: Reader, to: string, since: number): Promise<Mail[]> {
  return db
    .select()
    .from(mails)
    .where(and(eq(mails.to, to), gte(mails.createdAt, since)))
    .orderBy(asc(mails.createdAt), asc(mails.id));
}

export async function saveMail(tx: Tx, id: string, change: Partial<Pick<Mail, 'sentAt' | 'refusal' | 'text' | 'letter'>>): Promise<void> {
  await tx.update(mails).set(change).where(eq(mails.id, id));
}
