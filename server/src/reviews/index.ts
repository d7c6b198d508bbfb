export { insertReviews, listReviewsById } from './store.ts';
export type { Review } from './tables.ts';
