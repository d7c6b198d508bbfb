/** A name as it stands in links: `Tea & Leaf` becomes `tea-leaf`. Names in scripts that have no Latin letters keep theirs. */
export function handleOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'shop';
}
