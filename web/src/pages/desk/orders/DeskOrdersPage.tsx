import { Link, useSearch } from '@tanstack/react-router';
import { Package } from 'lucide-react';
import { useState } from 'react';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { GoodsPictures } from '../../../features/orders/GoodsPictures.tsx';
import { OrderStateChip } from '../../../features/orders/OrderStateChip.tsx';
import { orderStates } from '../../../features/orders/order-state.ts';
import { fits } from '../../../lib/fits.ts';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskText } from '../../../text/en/desk.ts';
import { workText } from '../../../text/en/work.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { DayText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FindField } from '../../../ui/FindField.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Table } from '../../../ui/Table.tsx';
import { LinkTab, LinkTabs } from '../../../ui/Tabs.tsx';
import { DeskOrdersPageDocument, type DeskOrdersPageQuery } from './DeskOrdersPage.generated.ts';

type Order = DeskOrdersPageQuery['orders']['nodes'][number];

/** All orders of the market, the newest first, or those of one state. */
export function DeskOrdersPage() {
  const t = useText(deskText);
  const w = useText(workText);
  useTitle(t('desk.orders'));
  const search = useSearch({ from: '/desk/orders' });
  const state = orderStates.find((each) => each === search.state);
  const variables = { state: state ? [state] : null, after: search.after };
  const { data } = usePageQuery(DeskOrdersPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  const [words, setWords] = useState('');
  const { nodes, pageInfo } = data.orders;
  const shown = nodes.filter((order) => fits(words, [order.number, order.buyer.name, order.shop.name]));
  const countOf = (each: string) => data.orderStateCounts.find((row) => row.state === each)?.count ?? 0;
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap justify-between">
        <div>
          <h1>{t('desk.orders')}</h1>
          <p>{t('desk.orders.text')}</p>
        </div>
        <FindField label={w('work.find')} hint={t('desk.findHint')} value={words} onChange={setWords} />
      </div>
      <LinkTabs label={t('desk.orders.byState')}>
        <LinkTab to="/desk/orders" search={{}} isCurrent={!state}>
          {t('desk.all')}
        </LinkTab>
        {orderStates
          .filter((each) => countOf(each) > 0 || each === state)
          .map((each) => (
            <LinkTab key={each} to="/desk/orders" search={{ state: each }} isCurrent={each === state} count={countOf(each)}>
              {t(`desk.state.${each}`)}
            </LinkTab>
          ))}
      </LinkTabs>
      {nodes.length === 0 && (
        <EmptyState
          icon={Package}
          title={t('desk.orders.none')}
          action={
            <LinkButton look="second" to="/desk/orders">
              {t('desk.orders.seeAll')}
            </LinkButton>
          }
        />
      )}
      {nodes.length > 0 && shown.length === 0 && <p role="status">{w('work.nothingFound', { words })}</p>}
      {shown.length > 0 && <OrderSheet orders={shown} />}
      <CasePages after={search.after} pageInfo={pageInfo} />
    </div>
  );
}

function OrderSheet({ orders }: { orders: readonly Order[] }) {
  const t = useText(deskText);
  const w = useText(workText);
  const nameOf = useCountryName();
  const head = (
    <tr>
      <th scope="col">{t('desk.order')}</th>
      <th scope="col">{t('desk.placed')}</th>
      <th scope="col">{w('work.goods')}</th>
      <th scope="col">{w('work.state')}</th>
      <th scope="col" className="r">
        {w('work.order.total')}
      </th>
      <th scope="col" className="r">
        {w('work.onHold')}
      </th>
    </tr>
  );
  return (
    <Table caption={t('desk.orders')} head={head}>
      <tbody>
        {orders.map((order) => (
          <tr key={order.id} data-row>
            <td className="wide">
              <Link to="/desk/orders/$id" params={{ id: order.id }} className="num font-semibold" data-open>
                {order.number}
              </Link>
              <span className="block text-ink-2">
                {order.buyer.name}, {nameOf(order.buyer.country)}, {order.shop.name}
              </span>
            </td>
            <td data-label={t('desk.placed')}>
              <DayText at={order.placedAt} />
            </td>
            <td>
              <GoodsPictures order={order} />
            </td>
            <td>
              <OrderStateChip state={order.state} label={order.stateLabel} />
            </td>
            <td className="r" data-label={w('work.order.total')}>
              <Money value={order.total} />
            </td>
            <td className="r" data-label={w('work.onHoldIs')}>
              <Money value={order.held} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
