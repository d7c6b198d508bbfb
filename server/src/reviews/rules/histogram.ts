/** Numbers of reviews by stars, five stars first. */
export function histogram(counts: readonly { readonly rating: number; readonly n: number }[]): number[] {
  return [5, 4, 3, 2, 1].map((stars) => counts.find((count) => count.rating === stars)?.n ?? 0);
}
