import './events.ts';
import { type Handler, on } from '../outbox/on.ts';
import { MailRefused } from './mail-server.ts';
import { findMail, saveMail } from './store.ts';

export const mailHandlers: Handler[] = [
  /** A mail server that is down is asked again later: the job comes back until it takes the mail, or refuses it for good. */
  on('mail.written', 'mail.send', async (ctx, { payload }) => {
    const mail = await findMail(ctx.db.reader, payload.mailId);
    if (!mail || !ctx.mailServer || mail.sentAt !== null || mail.refusal !== null) return;
    const outcome = await ctx.mailServer.send(mail).then(
      () => ({ sentAt: ctx.clock.now() }),
      (error: Error) => {
        if (!(error instanceof MailRefused)) throw error;
        ctx.log.warn({ mailId: mail.id, reason: error.message }, 'The mail server refused a mail for good.');
        return { refusal: error.message.slice(0, 500) };
      },
    );
    await ctx.db.transaction((tx) => saveMail(tx, mail.id, outcome));
  }),
];
