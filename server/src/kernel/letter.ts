/** A mail as it is composed: words, and one way on. */
export interface Letter {
  readonly subject: string;
  /** Paragraphs keep their line breaks. Words of people are quoted, so that nobody takes them for the market's. */
  readonly paragraphs: readonly (string | { readonly quote: string })[];
  /** Where the reader goes on; the path begins with a slash. */
  readonly link: { readonly text: string; readonly path: string };
}
