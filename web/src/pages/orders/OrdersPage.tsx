import { useSearch } from '@tanstack/react-router';
import { PackageSearch } from 'lucide-react';
import { OrderRow } from '../../features/orders/OrderRow.tsx';
import { orderStates } from '../../features/orders/order-state.ts';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { ordersText } from '../../text/en/orders.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { LinkTab, LinkTabs } from '../../ui/Tabs.tsx';
import { OrdersPageDocument } from './OrdersPage.generated.ts';

/** All orders of the account, by state with counts. */
export function OrdersPage() {
  const t = useText(ordersText);
  useTitle(t('orders.title'));
  return (
    <div className="page stack gap-6 pt-8">
      <h1>{t('orders.title')}</h1>
      <SignedIn>{() => <OrderList />}</SignedIn>
    </div>
  );
}

function OrderList() {
  const t = useText(ordersText);
  const search = useSearch({ from: '/storefront/orders' });
  const state = orderStates.find((each) => each === search.state);
  const { data } = usePageQuery(OrdersPageDocument, {
    variables: { state: state && [state], after: search.after },
    fetchPolicy: 'cache-and-network',
  });
  const { nodes, pageInfo } = data.orders;
  const all = data.orderStateCounts.reduce((sum, { count }) => sum + count, 0);
  const labelOf = (each: string) => data.orderProcess.states.find((known) => known.state === each)?.label ?? each;
  return (
    <>
      <LinkTabs label={t('orders.byState')}>
        <LinkTab to="/orders" search={{}} isCurrent={!state} count={all}>
          {t('orders.all')}
        </LinkTab>
        {data.orderStateCounts
          .toSorted((one, other) => orderStates.indexOf(one.state) - orderStates.indexOf(other.state))
          .filter(({ count, state: each }) => count > 0 || each === state)
          .map((each) => (
            <LinkTab key={each.state} to="/orders" search={{ state: each.state }} isCurrent={state === each.state} count={each.count}>
              {labelOf(each.state)}
            </LinkTab>
          ))}
      </LinkTabs>
      <div className="stack">
        {nodes.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </div>
      {nodes.length === 0 && (
        <EmptyState icon={PackageSearch} title={t('orders.empty')} action={<LinkButton to="/search">{t('orders.lookAround')}</LinkButton>}>
          <p>{t('orders.emptyText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('orders.pages')}
        first={
          search.after && (
            <LinkButton look="second" to="/orders" search={{ state }}>
              {t('orders.firstPage')}
            </LinkButton>
          )
        }
        next={
          pageInfo.hasNextPage && (
            <LinkButton look="second" to="/orders" search={{ state, after: pageInfo.endCursor ?? undefined }}>
              {t('orders.nextPage')}
            </LinkButton>
          )
        }
      />
    </>
  );
}
