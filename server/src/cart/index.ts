export { beginDraft, linesOfDraft } from './begin-draft.ts';
export { type FilledLine, fillLines, goodsOf, groupByShop } from './filled-cart.ts';
export { CheckoutDraftType } from './graphql.ts';
export { findMyCart } from './owner.ts';
export { isMine, showDraftOf } from './shown-cart.ts';
export { deleteCartLines, deleteDraft, findDraft, listCartLines } from './store.ts';
export type { CheckoutDraft } from './tables.ts';
