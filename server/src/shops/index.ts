import './events.ts';

export { countOnce } from './count-once.ts';
export { ShopConnection, type ShopSource, ShopType } from './graphql.ts';
export { loadShop, loadVisibleShop, wholeShop } from './loaders.ts';
export { openShop } from './open-shop.ts';
export { closingOf, refuseClosed, shutOf } from './rules/closing.ts';
export { averageRating } from './rules/figures.ts';
export { handleOf } from './rules/handle.ts';
export {
  addToShop,
  countShops,
  countShopsInReview,
  findShop,
  findShopOfAccount,
  insertShopMembers,
  insertShops,
  listShopMembers,
  listShops,
  listShopsInReview,
  moveShop,
  type ShopFigures,
} from './store.ts';
export { followMembers } from './suspension.ts';
export type { NewShop, Shop, ShopMember, ShopState } from './tables.ts';
export { findShopViewer, listOwnShops, requireShopId } from './viewer.ts';
