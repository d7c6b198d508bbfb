interface Place {
  readonly id: string;
  readonly parentId: string | null;
}

/** A category and what it lies in, the root first. Ends where a parent is unknown or the tree would turn in a circle. */
export function pathOf<T extends Place>(categories: ReadonlyMap<string, T>, id: string): T[] {
  const path: T[] = [];
  for (let at = categories.get(id); at && !path.includes(at); at = at.parentId ? categories.get(at.parentId) : undefined) path.unshift(at);
  return path;
}
