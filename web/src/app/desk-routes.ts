import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page.tsx';
import { root } from './root-route.tsx';
import { texts } from './search-params.ts';

const frame = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  component: lazyPage(() => import('./DeskFrame.tsx'), 'DeskFrame'),
});
const page = { getParentRoute: () => frame };

const queue = createRoute({
  ...page,
  path: '/',
  component: lazyPage(() => import('../pages/desk/queue/DeskQueuePage.tsx'), 'DeskQueuePage'),
});
const payments = createRoute({
  ...page,
  path: '/payments',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/desk/payments/DeskPaymentsPage.tsx'), 'DeskPaymentsPage'),
});
const orders = createRoute({
  ...page,
  path: '/orders',
  validateSearch: texts('state', 'after'),
  component: lazyPage(() => import('../pages/desk/orders/DeskOrdersPage.tsx'), 'DeskOrdersPage'),
});
const order = createRoute({
  ...page,
  path: '/orders/$id',
  component: lazyPage(() => import('../pages/desk/order/DeskOrderPage.tsx'), 'DeskOrderPage'),
});
const disputes = createRoute({
  ...page,
  path: '/disputes',
  validateSearch: texts('show', 'after'),
  component: lazyPage(() => import('../pages/desk/disputes/DeskDisputesPage.tsx'), 'DeskDisputesPage'),
});
const dispute = createRoute({
  ...page,
  path: '/disputes/$id',
  component: lazyPage(() => import('../pages/desk/dispute/DeskDisputePage.tsx'), 'DeskDisputePage'),
});
const refunds = createRoute({
  ...page,
  path: '/refunds',
  validateSearch: texts('state', 'after'),
  component: lazyPage(() => import('../pages/desk/refunds/DeskRefundsPage.tsx'), 'DeskRefundsPage'),
});
const expected = createRoute({
  ...page,
  path: '/expected',
  validateSearch: texts('reference', 'after'),
  component: lazyPage(() => import('../pages/desk/expected/MoneyExpectedPage.tsx'), 'MoneyExpectedPage'),
});
const deadlines = createRoute({
  ...page,
  path: '/deadlines',
  validateSearch: texts('show', 'after'),
  component: lazyPage(() => import('../pages/desk/deadlines/DeskDeadlinesPage.tsx'), 'DeskDeadlinesPage'),
});
const tickets = createRoute({
  ...page,
  path: '/tickets',
  validateSearch: texts('state', 'after'),
  component: lazyPage(() => import('../pages/desk/tickets/DeskTicketsPage.tsx'), 'DeskTicketsPage'),
});
const ticket = createRoute({
  ...page,
  path: '/tickets/$id',
  component: lazyPage(() => import('../pages/desk/ticket/DeskTicketPage.tsx'), 'DeskTicketPage'),
});

const people = createRoute({
  ...page,
  path: '/people',
  validateSearch: texts('q', 'after'),
  component: lazyPage(() => import('../pages/desk/people/DeskPeoplePage.tsx'), 'DeskPeoplePage'),
});
const person = createRoute({
  ...page,
  path: '/people/$id',
  component: lazyPage(() => import('../pages/desk/person/DeskPersonPage.tsx'), 'DeskPersonPage'),
});

const shops = createRoute({
  ...page,
  path: '/shops',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/desk/shops/DeskShopsPage.tsx'), 'DeskShopsPage'),
});

const settings = createRoute({
  ...page,
  path: '/settings',
  component: lazyPage(() => import('../pages/desk/settings/DeskSettingsPage.tsx'), 'DeskSettingsPage'),
});

const carriers = createRoute({
  ...page,
  path: '/carriers',
  component: lazyPage(() => import('../pages/desk/carriers/DeskCarriersPage.tsx'), 'DeskCarriersPage'),
});

const giftCodes = createRoute({
  ...page,
  path: '/gift-codes',
  validateSearch: texts('state', 'after'),
  component: lazyPage(() => import('../pages/desk/gift-codes/DeskGiftCodesPage.tsx'), 'DeskGiftCodesPage'),
});

const payouts = createRoute({
  ...page,
  path: '/payouts',
  validateSearch: texts('state', 'after'),
  component: lazyPage(() => import('../pages/desk/payouts/DeskPayoutsPage.tsx'), 'DeskPayoutsPage'),
});

const settlements = createRoute({
  ...page,
  path: '/settlements',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/desk/settlements/DeskSettlementsPage.tsx'), 'DeskSettlementsPage'),
});
const settlement = createRoute({
  ...page,
  path: '/settlements/$id',
  validateSearch: texts('after'),
  component: lazyPage(() => import('../pages/desk/settlement/DeskSettlementPage.tsx'), 'DeskSettlementPage'),
});

const books = createRoute({
  ...page,
  path: '/books',
  component: lazyPage(() => import('../pages/desk/books/DeskBooksPage.tsx'), 'DeskBooksPage'),
});

/** The service desk: its frame and its pages come with their own code, never to a shopper. */
export const desk = frame.addChildren([
  queue,
  payments,
  orders,
  order,
  disputes,
  dispute,
  refunds,
  expected,
  deadlines,
  tickets,
  ticket,
  people,
  person,
  settings,
  books,
  carriers,
  giftCodes,
  payouts,
  settlements,
  settlement,
  shops,
]);
