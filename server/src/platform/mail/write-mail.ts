import './events.ts';
import type { Letter } from '#server/kernel/letter.js';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { renderText } from './letter.ts';
import { insertMail } from './store.ts';

/**
 * Writes a mail down once; it leaves for the mail server after the commit, where one is set.
 *
 * @param key Names the fact that is told: with the recipient it is the mail's key, so that telling it twice is one mail.
 */
export async function writeMail(ctx: Context, key: string, to: string, letter: Letter): Promise<void> {
  await ctx.db.transaction((tx) => writeMailIn(ctx, tx, key, to, letter));
}

/** The same as a part of a transaction. @returns false when it was written before. */
export async function writeMailIn(ctx: Context, tx: Tx, key: string, to: string, letter: Letter): Promise<boolean> {
  const id = ctx.ids('mail');
  const rendered = { ...renderText(letter, ctx.settings), letter, html: '' };
  const mail = { ...rendered, id, key: `${key}:${to}`, to, createdAt: ctx.clock.now(), sentAt: null, refusal: null };
  const isNew = await insertMail(tx, mail);
  if (isNew && ctx.mailServer) await ctx.outbox.add(tx, 'mail.written', id, { mailId: id });
  return isNew;
}
