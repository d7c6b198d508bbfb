import './events.ts';

export { countOnce } from './count-once.ts';
export { type ShopSource, ShopType } from './graphql.ts';
export { loadShop, wholeShop } from './loaders.ts';
export { openShop } from './open-shop.ts';
export { closingOf, refuseClosed, ShopClosed } from './rules/closing.ts';
export { averageRating } from './rules/figures.ts';
export {
  addToShop,
  countShops,
  findShop,
  findShopOfAccount,
  insertShopMembers,
  insertShops,
  listShopMembers,
  listShops,
  type ShopFigures,
} from './store.ts';
export type { NewShop, Shop, ShopMember } from './tables.ts';
export { findShopViewer, listOwnShops, requireShop, requireShopId } from './viewer.ts';
