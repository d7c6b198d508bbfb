import './events.ts';

export { countInCategories } from './count-in-categories.ts';
export {
  CategoryType,
  FactType,
  PictureType,
  ProductOptionType,
  type ProductSource,
  ProductType,
  SelectedOptionType,
  VariantType,
} from './graphql.ts';
export { loadPath, loadVariant, loadVisibleVariant } from './loaders.ts';
export { pathOf } from './rules/category-path.ts';
export { productLimits } from './rules/limits.ts';
export { type PictureSize, pictureFile, picturePixels, pictureUrl } from './rules/picture-url.ts';
export {
  addToCategory,
  countChange,
  countProductStates,
  countProducts,
  deleteProduct,
  deleteVariants,
  findCategoryBySlug,
  findOfferedVariant,
  findProduct,
  findProductBySlug,
  findVariant,
  insertCategories,
  insertProducts,
  insertVariants,
  listAllCategories,
  listAllVariants,
  listBySku,
  listCategories,
  listProducts,
  listProductsOfShop,
  listPublishedIds,
  listVariants,
  listVariantsOfProducts,
  saveProduct,
  saveVariant,
  saveVariantPrice,
} from './store.ts';
export type { Category, NewProduct, NewVariant, Picture, Product, ProductState, Variant } from './tables.ts';
