/** A product's name in links: its title's words, and the end of its id so that no two are the same. */
export function slugOf(handle: string, productId: string): string {
  return `${handle.slice(0, 80).replace(/-+$/, '')}-${productId.slice(-6)}`;
}
