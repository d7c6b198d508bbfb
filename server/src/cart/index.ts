export { type FilledLine, fillLines, goodsOf, groupByShop } from './filled-cart.ts';
export { findMyCart } from './owner.ts';
export { isMine } from './shown-cart.ts';
export { deleteCartLines, deleteDraft, findDraft, listCartLines } from './store.ts';
