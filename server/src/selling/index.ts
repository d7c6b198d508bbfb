export { uploadPurposes } from './product-picture.ts';
export { ShopTransitionRefused } from './rules/refusals.ts';
