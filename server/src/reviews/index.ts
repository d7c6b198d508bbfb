export { addReviews } from './add-reviews.ts';
export { insertReviews, listReviewsById } from './store.ts';
export type { Review } from './tables.ts';
