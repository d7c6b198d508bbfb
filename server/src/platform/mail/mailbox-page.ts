import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { System } from '../context.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlOf } from './html-of.ts';
import { findMail, listMails } from './store.ts';
import type { Mail } from './tables.ts';

const shown = 200;

const style = `
:root { color-scheme: light dark }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif }
article { border: 1px solid #8886; border-radius: .5rem; padding: 1rem; margin: 1rem 0 }
h2 { margin: 0; font-size: 1.1rem }
small { opacity: .75 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: .75rem 0 0 }
`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Mails carry their styles in themselves; nothing else of them may run or load. */
const looksPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A demo has no mailboxes: here its mails are read, the newest first. Elsewhere the page does not exist. */
export function addMailbox(app: FastifyInstance, { db, settings, clock }: System): void {
  app.get('/dev/mailbox/:id', async (request, reply) => {
    const mail = settings.isDemo ? await findMail(db.reader, (request.params as { id: string }).id) : undefined;
    return mail ? asPage(reply, looksPolicy).send(await htmlOf(mail, settings)) : nothingHere(reply);
  });

  app.get('/dev/mailbox', async (_request, reply) => {
    if (!settings.isDemo) return nothingHere(reply);
    return asPage(reply, policy).send(pageOf(await listMails(db.reader, shown), settings.publicUrl, clock.now()));
  });
}

function nothingHere(reply: FastifyReply): unknown {
  return reply
    .code(404)
    .type('application/json')
    .send({ errors: [{ message: 'There is nothing at this address.' }] });
}

function asPage(reply: FastifyReply, csp: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', csp)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store');
}

function pageOf(mails: readonly Mail[], publicUrl: string, now: number): string {
  const articles = mails.map((mail) => articleOf(mail, publicUrl)).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mailbox</title><style>${style}</style></head>
<body><h1>Mailbox</h1>
<p>Every mail that this demo wrote, the newest first${mails.length === shown ? `; the last ${shown} are shown` : ''}. The market's time is ${utc(now)}.</p>
${articles || '<p>No mail was written yet. Place an order, or write to a shop.</p>'}
</body></html>
`;
}

function articleOf({ id, to, subject, text, createdAt }: Mail, publicUrl: string): string {
  return `<article><h2>${escapeHtml(subject)}</h2><small>To ${escapeHtml(to)}, ${utc(createdAt)}, <a href="/dev/mailbox/${id}">as it looks</a></small>
<pre>${linked(escapeHtml(text), publicUrl)}</pre></article>`;
}

/** Only addresses of the market itself become links; what people wrote stays words. */
function linked(escaped: string, publicUrl: string): string {
  const own = publicUrl.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return escaped.replace(new RegExp(`(?<=: )${own}/[\\w/?=&;%#-]*(?=\\n)`, 'g'), (url) => `<a href="${url}">${url}</a>`);
}

function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
