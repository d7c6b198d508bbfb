import './events.ts';

export { CategoryType, PictureType, type ProductSource, ProductType, VariantType } from './graphql.ts';
export { loadPath, loadProduct, loadVariant, loadVariantsOf } from './loaders.ts';
export { pathOf } from './rules/category-path.ts';
export { type PictureSize, pictureFile, picturePixels, pictureUrl } from './rules/picture-url.ts';
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
