import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { NotFound } from '../features/session/NotFound.tsx';
import { desk } from './desk-routes.ts';
import { lazyPage } from './lazy-page.tsx';
import { root } from './root-route.tsx';
import { Shell } from './Shell.tsx';
import { cutQuery, parseSearch, stringifySearch, texts } from './search-params.ts';
import { sell } from './sell-routes.ts';

const storefront = createRoute({ getParentRoute: () => root, id: 'storefront', component: Shell });
const page = { getParentRoute: () => storefront };

const home = createRoute({ ...page, path: '/', component: lazyPage(() => import('../pages/home/HomePage.tsx'), 'HomePage') });
const search = createRoute({
  ...page,
  path: '/search',
  validateSearch: (search: Record<string, unknown>) => cutQuery(texts('q', 'sort', 'min', 'max', 'after')(search)),
  component: lazyPage(() => import('../pages/search/SearchPage.tsx'), 'SearchPage'),
});
const category = createRoute({
  ...page,
  path: '/c/$slug',
  validateSearch: texts('sort', 'min', 'max', 'after'),
  component: lazyPage(() => import('../pages/category/CategoryPage.tsx'), 'CategoryPage'),
});
const product = createRoute({
  ...page,
  path: '/p/$slug',
  validateSearch: texts('sku'),
  component: lazyPage(() => import('../pages/product/ProductPage.tsx'), 'ProductPage'),
});
const shop = createRoute({
  ...page,
  path: '/s/$handle',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/shop/ShopPage.tsx'), 'ShopPage'),
});
const signIn = createRoute({
  ...page,
  path: '/sign-in',
  validateSearch: texts('to'),
  component: lazyPage(() => import('../pages/sign-in/SignInPage.tsx'), 'SignInPage'),
});
const join = createRoute({
  ...page,
  path: '/join',
  validateSearch: texts('to'),
  component: lazyPage(() => import('../pages/join/JoinPage.tsx'), 'JoinPage'),
});
const joinBuyer = createRoute({
  ...page,
  path: '/join/buyer',
  validateSearch: texts('to'),
  component: lazyPage(() => import('../pages/join/JoinFormPage.tsx'), 'JoinBuyerPage'),
});
const joinSeller = createRoute({
  ...page,
  path: '/join/seller',
  validateSearch: texts('to'),
  component: lazyPage(() => import('../pages/join/JoinFormPage.tsx'), 'JoinSellerPage'),
});
const finishJoin = createRoute({
  ...page,
  path: '/join/finish',
  component: lazyPage(() => import('../pages/join/FinishJoinPage.tsx'), 'FinishJoinPage'),
});
const retrieve = createRoute({
  ...page,
  path: '/retrieve-password',
  component: lazyPage(() => import('../pages/retrieve/RetrievePage.tsx'), 'RetrievePage'),
});
const finishRetrieve = createRoute({
  ...page,
  path: '/retrieve-password/finish',
  component: lazyPage(() => import('../pages/retrieve/FinishRetrievePage.tsx'), 'FinishRetrievePage'),
});
const cart = createRoute({ ...page, path: '/cart', component: lazyPage(() => import('../pages/cart/CartPage.tsx'), 'CartPage') });
const checkout = createRoute({
  ...page,
  path: '/checkout',
  validateSearch: texts('draft'),
  component: lazyPage(() => import('../pages/checkout/CheckoutPage.tsx'), 'CheckoutPage'),
});
const pay = createRoute({
  ...page,
  path: '/purchases/$id/pay',
  validateSearch: texts('method', 'wallet'),
  component: lazyPage(() => import('../pages/pay/PayPage.tsx'), 'PayPage'),
});
const orders = createRoute({
  ...page,
  path: '/orders',
  validateSearch: texts('state', 'after'),
  component: lazyPage(() => import('../pages/orders/OrdersPage.tsx'), 'OrdersPage'),
});
const order = createRoute({
  ...page,
  path: '/orders/$id',
  component: lazyPage(() => import('../pages/order/OrderPage.tsx'), 'OrderPage'),
});
const openDispute = createRoute({
  ...page,
  path: '/orders/$id/dispute',
  component: lazyPage(() => import('../pages/dispute/OpenDisputePage.tsx'), 'OpenDisputePage'),
});
const dispute = createRoute({
  ...page,
  path: '/disputes/$id',
  component: lazyPage(() => import('../pages/dispute/DisputePage.tsx'), 'DisputePage'),
});
const track = createRoute({
  ...page,
  path: '/track',
  validateSearch: texts('number'),
  component: lazyPage(() => import('../pages/track/TrackPage.tsx'), 'TrackPage'),
});
const messages = createRoute({
  ...page,
  path: '/messages',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/messages/MessagesPage.tsx'), 'MessagesPage'),
});
const newMessage = createRoute({
  ...page,
  path: '/messages/new',
  validateSearch: texts('product', 'shop', 'order'),
  component: lazyPage(() => import('../pages/messages/NewMessagePage.tsx'), 'NewMessagePage'),
});
const conversation = createRoute({
  ...page,
  path: '/messages/$id',
  component: lazyPage(() => import('../pages/messages/ConversationPage.tsx'), 'ConversationPage'),
});
const help = createRoute({
  ...page,
  path: '/help',
  component: lazyPage(() => import('../pages/help/HelpPage.tsx'), 'HelpPage'),
});
const contact = createRoute({
  ...page,
  path: '/help/contact',
  validateSearch: texts('order', 'topic'),
  component: lazyPage(() => import('../pages/help/ContactPage.tsx'), 'ContactPage'),
});
const ticket = createRoute({
  ...page,
  path: '/help/tickets/$id',
  component: lazyPage(() => import('../pages/help/TicketPage.tsx'), 'TicketPage'),
});
const account = createRoute({
  ...page,
  path: '/my-account',
  component: lazyPage(() => import('../pages/account/AccountPage.tsx'), 'AccountPage'),
});
const deadlines = createRoute({
  ...page,
  path: '/my-account/deadlines',
  validateSearch: texts('show', 'after'),
  component: lazyPage(() => import('../pages/deadlines/DeadlinesPage.tsx'), 'DeadlinesPage'),
});
const wallet = createRoute({
  ...page,
  path: '/my-account/wallet',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/wallet/WalletPage.tsx'), 'WalletPage'),
});
const confirmEmail = createRoute({
  ...page,
  path: '/my-account/confirm-email',
  component: lazyPage(() => import('../pages/account/ConfirmEmailPage.tsx'), 'ConfirmEmailPage'),
});

const nowhere = createRoute({ ...page, path: '$', component: NotFound });

/** All addresses of the web. The frames of `/sell` and `/desk` are their own and come with their own code. */
const routes = root.addChildren([
  storefront.addChildren([
    home,
    search,
    category,
    product,
    shop,
    signIn,
    join,
    joinBuyer,
    joinSeller,
    finishJoin,
    retrieve,
    finishRetrieve,
    cart,
    checkout,
    pay,
    orders,
    order,
    openDispute,
    dispute,
    track,
    messages,
    newMessage,
    conversation,
    help,
    contact,
    ticket,
    account,
    deadlines,
    wallet,
    confirmEmail,
    nowhere,
  ]),
  sell,
  desk,
]);

/** `history` is given by tests; a browser has its own. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({ routeTree: routes, history, parseSearch, stringifySearch, defaultPreload: 'intent', scrollRestoration: true });
}

export type AppRouter = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
