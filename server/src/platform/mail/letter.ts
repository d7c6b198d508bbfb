import type { Letter } from '#server/kernel/letter.js';
import { escapeHtml } from './escape-html.ts';

interface Sender {
  readonly marketName: string;
  readonly publicUrl: string;
}

/** A letter as plain text and as simple HTML. Both say the same. */
export function renderLetter(letter: Letter, { marketName, publicUrl }: Sender): { subject: string; text: string; html: string } {
  const url = `${publicUrl}${letter.link.path}`;
  const footer = `${marketName} · ${publicUrl}`;
  const text = [...letter.paragraphs.map(asText), `${letter.link.text}: ${url}`, `-- \n${footer}`].join('\n\n');
  const body = letter.paragraphs.map(asHtml).join('\n');
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title></head>
<body style="margin:0 auto;max-width:36rem;padding:1.5rem;font:16px/1.5 system-ui,sans-serif;color:#1c1c1a">
${body}
<p><a href="${escapeHtml(url)}">${escapeHtml(letter.link.text)}</a></p>
<hr style="border:0;border-top:1px solid #ddd"><p style="color:#666;font-size:14px">${escapeHtml(footer)}</p>
</body></html>
`;
  return { subject: oneLine(letter.subject), text: `${text}\n`, html };
}

function asText(paragraph: Letter['paragraphs'][number]): string {
  if (typeof paragraph === 'string') return paragraph;
  return paragraph.quote
    .split('\n')
    .map((each) => `> ${each}`)
    .join('\n');
}

function asHtml(paragraph: Letter['paragraphs'][number]): string {
  if (typeof paragraph === 'string') return `<p style="white-space:pre-line">${escapeHtml(paragraph)}</p>`;
  return `<blockquote style="margin:1rem 0;padding-left:1rem;border-left:3px solid #ccc;white-space:pre-wrap">${escapeHtml(paragraph.quote)}</blockquote>`;
}

/** A subject is one line, whatever was put into it. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 200);
}
