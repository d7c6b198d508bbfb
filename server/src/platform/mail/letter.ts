import type { Letter } from '#server/kernel/letter.js';

interface Sender {
  readonly marketName: string;
  readonly publicUrl: string;
}

/** A letter as plain text: what every program can show. Its HTML says the same and is made when it leaves. */
export function renderText(letter: Letter, { marketName, publicUrl }: Sender): { subject: string; text: string } {
  const url = `${publicUrl}${letter.link.path}`;
  const text = [...letter.paragraphs.map(asText), `${letter.link.text}: ${url}`, `-- \n${marketName} · ${publicUrl}`].join('\n\n');
  return { subject: oneLine(letter.subject), text: `${text}\n` };
}

function asText(paragraph: Letter['paragraphs'][number]): string {
  if (typeof paragraph === 'string') return paragraph;
  return paragraph.quote
    .split('\n')
    .map((each) => `> ${each}`)
    .join('\n');
}

/** A subject is one line, whatever was put into it. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 200);
}
