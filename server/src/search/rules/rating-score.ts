/** Each product starts as if it had this many reviews of this many stars, so that one happy buyer does not outrank a hundred. */
const assumedCount = 5;
const assumedStars = 4;

/** What lists are ordered by, in thousandths of a star; 0 without reviews. */
export function ratingScore(ratingSum: number, ratingCount: number): number {
  return ratingCount === 0 ? 0 : Math.round((1_000 * (ratingSum + assumedCount * assumedStars)) / (ratingCount + assumedCount));
}
