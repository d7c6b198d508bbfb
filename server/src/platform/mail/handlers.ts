import './events.ts';
import { type Handler, on } from '../outbox/on.ts';
import { MailRefused } from './mail-server.ts';
import { findMail, saveMail } from './store.ts';
import type { Mail } from './tables.ts';

/** A mail that has left need not keep what it opens: a secret behind the # of its link is forgotten. */
function withoutSecrets({ text, letter }: Mail): Pick<Mail, 'text' | 'letter'> {
  const cut = (words: string) => words.replace(/#[\w-]{20,}/g, '#');
  return { text: cut(text), letter: letter && { ...letter, link: { ...letter.link, path: cut(letter.link.path) } } };
}

export const mailHandlers: Handler[] = [
  /** A mail server that is down is asked again later: the job comes back until it takes the mail, or refuses it for good. */
  on('mail.written', 'mail.send', async (ctx, { payload }) => {
    const mail = await findMail(ctx.db.reader, payload.mailId);
    if (!mail || !ctx.mailServer || mail.sentAt !== null || mail.refusal !== null) return;
    const outcome = await ctx.mailServer.send(mail).then(
      () => ({ sentAt: ctx.clock.now(), ...(ctx.settings.isDemo ? {} : withoutSecrets(mail)) }),
      (error: Error) => {
        if (!(error instanceof MailRefused)) throw error;
        ctx.log.warn({ mailId: mail.id, reason: error.message }, 'The mail server refused a mail for good.');
        return { refusal: error.message.slice(0, 500) };
      },
    );
    await ctx.db.transaction((tx) => saveMail(tx, mail.id, outcome));
  }),
];
