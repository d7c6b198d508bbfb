/** The address's query as plain text pairs, so that links stay readable: `?q=teapot&sort=PRICE_ASC`. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  return text && `?${text}`;
}

/** Keeps the named keys when they are text, and drops the rest. */
export function texts<Key extends string>(...keys: Key[]) {
  return (search: Record<string, unknown>): { [K in Key]?: string } =>
    Object.fromEntries(keys.flatMap((key) => (typeof search[key] === 'string' && search[key] !== '' ? [[key, search[key]]] : []))) as {
      [K in Key]?: string;
    };
}

/** Nobody looks for more letters than this; what is longer in an address is cut. */
export const longestQuery = 200;

/** Words to search for, cut to what is read. */
export function cutQuery<Search extends { q?: string }>(search: Search): Search {
  return search.q ? { ...search, q: search.q.slice(0, longestQuery) } : search;
}
