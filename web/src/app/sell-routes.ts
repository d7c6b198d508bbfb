import { createRoute, redirect } from '@tanstack/react-router';
import { lazyPage } from './lazy-page.tsx';
import { root } from './root-route.tsx';
import { texts } from './search-params.ts';

const frame = createRoute({
  getParentRoute: () => root,
  path: '/sell',
  component: lazyPage(() => import('./SellFrame.tsx'), 'SellFrame'),
});
const page = { getParentRoute: () => frame };

const start = createRoute({
  ...page,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/sell/orders', replace: true });
  },
});
const orders = createRoute({
  ...page,
  path: '/orders',
  validateSearch: texts('state', 'after'),
  component: lazyPage(() => import('../pages/sell/orders/SellOrdersPage.tsx'), 'SellOrdersPage'),
});
const shipMany = createRoute({
  ...page,
  path: '/orders/ship',
  component: lazyPage(() => import('../pages/sell/ship-many/SellShipManyPage.tsx'), 'SellShipManyPage'),
});
const order = createRoute({
  ...page,
  path: '/orders/$id',
  component: lazyPage(() => import('../pages/sell/order/SellOrderPage.tsx'), 'SellOrderPage'),
});
const products = createRoute({
  ...page,
  path: '/products',
  validateSearch: texts('state', 'after'),
  component: lazyPage(() => import('../pages/sell/products/SellProductsPage.tsx'), 'SellProductsPage'),
});
const shipping = createRoute({
  ...page,
  path: '/shipping',
  component: lazyPage(() => import('../pages/sell/shipping/SellShippingPage.tsx'), 'SellShippingPage'),
});
const shop = createRoute({
  ...page,
  path: '/shop',
  component: lazyPage(() => import('../pages/sell/shop/SellShopPage.tsx'), 'SellShopPage'),
});
const newProduct = createRoute({
  ...page,
  path: '/products/new',
  component: lazyPage(() => import('../pages/sell/product/NewProductPage.tsx'), 'NewProductPage'),
});
const product = createRoute({
  ...page,
  path: '/products/$id',
  component: lazyPage(() => import('../pages/sell/product/SellProductPage.tsx'), 'SellProductPage'),
});
const preview = createRoute({
  ...page,
  path: '/products/$id/preview',
  component: lazyPage(() => import('../pages/sell/product/ProductPreviewPage.tsx'), 'ProductPreviewPage'),
});
const disputes = createRoute({
  ...page,
  path: '/disputes',
  validateSearch: texts('show', 'after'),
  component: lazyPage(() => import('../pages/sell/disputes/SellDisputesPage.tsx'), 'SellDisputesPage'),
});
const dispute = createRoute({
  ...page,
  path: '/disputes/$id',
  component: lazyPage(() => import('../pages/sell/dispute/SellDisputePage.tsx'), 'SellDisputePage'),
});
const deadlines = createRoute({
  ...page,
  path: '/deadlines',
  validateSearch: texts('show', 'after'),
  component: lazyPage(() => import('../pages/sell/deadlines/SellDeadlinesPage.tsx'), 'SellDeadlinesPage'),
});
const messages = createRoute({
  ...page,
  path: '/messages',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/sell/messages/SellMessagesPage.tsx'), 'SellMessagesPage'),
});
const conversation = createRoute({
  ...page,
  path: '/messages/$id',
  component: lazyPage(() => import('../pages/sell/messages/SellConversationPage.tsx'), 'SellConversationPage'),
});
const money = createRoute({
  ...page,
  path: '/money',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/sell/money/SellMoneyPage.tsx'), 'SellMoneyPage'),
});
const statement = createRoute({
  ...page,
  path: '/money/statement',
  validateSearch: texts('currency', 'after'),
  component: lazyPage(() => import('../pages/sell/statement/SellStatementPage.tsx'), 'SellStatementPage'),
});
const payout = createRoute({
  ...page,
  path: '/money/payouts/$id',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/sell/payout/SellPayoutPage.tsx'), 'SellPayoutPage'),
});

/** The shop admin: its frame and its pages come with their own code, never to a shopper. */
export const sell = frame.addChildren([
  start,
  orders,
  shipMany,
  order,
  products,
  newProduct,
  product,
  preview,
  shipping,
  shop,
  disputes,
  dispute,
  deadlines,
  messages,
  conversation,
  money,
  statement,
  payout,
]);
