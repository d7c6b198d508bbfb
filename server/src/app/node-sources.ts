import { loadOne } from '#server/platform/loaders.js';
import { findAccount } from '../accounts/index.ts';
import { listCategories, loadVisibleVariant } from '../catalog/index.ts';
import { findVisibleTicket } from '../desk/index.ts';
import { findDisputeOf } from '../disputes/index.ts';
import { findVisibleConversation } from '../messaging/index.ts';
import { findMyPurchase, findVisibleOrder, sideOf } from '../orders/index.ts';
import { findVisiblePayout } from '../payouts/index.ts';
import { listReviewsById } from '../reviews/index.ts';
import { loadListedProduct } from '../search/index.ts';
import { loadVisibleShop } from '../shops/index.ts';
import type { NodeSources } from './nodes.ts';

/** Everything that `node(id:)` finds, by the kind of its id. A slice adds its kinds here. */
export const nodeSources: NodeSources = {
  account: { type: 'Account', find: async (ctx, id) => (id === ctx.viewer?.accountId ? findAccount(ctx.db.reader, id) : null) },
  category: { type: 'Category', find: (ctx, id) => loadOne(ctx, listCategories, id) },
  dispute: { type: 'Dispute', find: async (ctx, id) => (ctx.viewer ? findDisputeOf(ctx.db.reader, sideOf(ctx), id) : null) },
  conversation: { type: 'Conversation', find: findVisibleConversation },
  order: { type: 'Order', find: findVisibleOrder },
  payout: { type: 'Payout', find: findVisiblePayout },
  purchase: { type: 'Purchase', find: async (ctx, id) => (ctx.viewer ? findMyPurchase(ctx, id) : null) },
  product: { type: 'Product', find: loadListedProduct },
  review: { type: 'Review', find: (ctx, id) => loadOne(ctx, listReviewsById, id) },
  shop: { type: 'Shop', find: loadVisibleShop },
  ticket: { type: 'Ticket', find: findVisibleTicket },
  variant: { type: 'Variant', find: loadVisibleVariant },
};
