interface Shelf {
  readonly onHand: number;
  readonly reserved: number;
}

/** What can still be bought; nothing of a variant that never had a shelf. */
export function availableOn(shelf: Shelf | null): number {
  return shelf ? shelf.onHand - shelf.reserved : 0;
}

/** The shelf as its own shop sees it; null to everybody else. */
export function shelfFor(shelf: Shelf | null, shopId: string, viewerShopId: string | undefined) {
  if (shopId !== viewerShopId) return null;
  return { onHand: shelf?.onHand ?? 0, held: shelf?.reserved ?? 0, available: availableOn(shelf) };
}
