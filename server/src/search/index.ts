export { findListedProduct, loadKnownProduct, loadListedProduct } from './loaders.ts';
export { listingOf, searchedTexts } from './rules/listing.ts';
export { ratingScore } from './rules/rating-score.ts';
export { indexedWords } from './rules/words.ts';
export { countOffered, insertListings, lastNumber, listProductIdsByNumber, type NewListing } from './store.ts';
export { insertWords } from './word-store.ts';
export { addRating, addSold, writeListings } from './write-listings.ts';
