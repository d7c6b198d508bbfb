import './events.ts';

export { PictureType, type ProductSource, ProductType, VariantType } from './graphql.ts';
export { loadVariant } from './loaders.ts';
export { pathOf } from './rules/category-path.ts';
export { type PictureSize, pictureUrl } from './rules/picture-url.ts';
export {
  addToCategory,
  countProducts,
  findCategoryBySlug,
  findProduct,
  findVariant,
  insertCategories,
  insertProducts,
  insertVariants,
  listAllCategories,
  listCategories,
  listProducts,
  listVariants,
  listVariantsOfProducts,
  saveVariantPrice,
} from './store.ts';
export type { Category, Picture, Product, Variant } from './tables.ts';
