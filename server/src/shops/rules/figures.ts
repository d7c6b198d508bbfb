/** The average of ratings to two places, or null when there are none. */
export function averageRating({ ratingSum, ratingCount }: { ratingSum: number; ratingCount: number }): number | null {
  return ratingCount === 0 ? null : Math.round((ratingSum / ratingCount) * 100) / 100;
}

/** A part of a whole to three places, 0 to 1, or null when the whole is nothing yet. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}
