import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root-route.tsx';
import { texts } from './search-params.ts';

const frame = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  component: lazyRouteComponent(() => import('./DeskFrame.tsx'), 'DeskFrame'),
});
const page = { getParentRoute: () => frame };

const queue = createRoute({
  ...page,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/desk/queue/DeskQueuePage.tsx'), 'DeskQueuePage'),
});
const payments = createRoute({
  ...page,
  path: '/payments',
  validateSearch: texts('after'),
  component: lazyRouteComponent(() => import('../pages/desk/payments/DeskPaymentsPage.tsx'), 'DeskPaymentsPage'),
});
const orders = createRoute({
  ...page,
  path: '/orders',
  validateSearch: texts('state', 'after'),
  component: lazyRouteComponent(() => import('../pages/desk/orders/DeskOrdersPage.tsx'), 'DeskOrdersPage'),
});
const order = createRoute({
  ...page,
  path: '/orders/$id',
  component: lazyRouteComponent(() => import('../pages/desk/order/DeskOrderPage.tsx'), 'DeskOrderPage'),
});
const disputes = createRoute({
  ...page,
  path: '/disputes',
  validateSearch: texts('show', 'after'),
  component: lazyRouteComponent(() => import('../pages/desk/disputes/DeskDisputesPage.tsx'), 'DeskDisputesPage'),
});
const dispute = createRoute({
  ...page,
  path: '/disputes/$id',
  component: lazyRouteComponent(() => import('../pages/desk/dispute/DeskDisputePage.tsx'), 'DeskDisputePage'),
});
const refunds = createRoute({
  ...page,
  path: '/refunds',
  validateSearch: texts('state', 'after'),
  component: lazyRouteComponent(() => import('../pages/desk/refunds/DeskRefundsPage.tsx'), 'DeskRefundsPage'),
});
const tickets = createRoute({
  ...page,
  path: '/tickets',
  validateSearch: texts('state', 'after'),
  component: lazyRouteComponent(() => import('../pages/desk/tickets/DeskTicketsPage.tsx'), 'DeskTicketsPage'),
});
const ticket = createRoute({
  ...page,
  path: '/tickets/$id',
  component: lazyRouteComponent(() => import('../pages/desk/ticket/DeskTicketPage.tsx'), 'DeskTicketPage'),
});

const people = createRoute({
  ...page,
  path: '/people',
  validateSearch: texts('q', 'after'),
  component: lazyRouteComponent(() => import('../pages/desk/people/DeskPeoplePage.tsx'), 'DeskPeoplePage'),
});
const person = createRoute({
  ...page,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('../pages/desk/person/DeskPersonPage.tsx'), 'DeskPersonPage'),
});

/** The service desk: its frame and its pages come with their own code, never to a shopper. */
export const desk = frame.addChildren([queue, payments, orders, order, disputes, dispute, refunds, tickets, ticket, people, person]);
