import type { Settings } from '../settings.ts';
import type { Mail } from './tables.ts';

/** The HTML of a mail. The library that draws it is large and is loaded for the first mail that leaves, not for the start of the market. */
export async function htmlOf({ letter, html }: Mail, settings: Settings): Promise<string> {
  if (letter === null) return html;
  const { renderHtml } = await import('./letter-mail.tsx');
  return renderHtml(letter, settings);
}
