import { useSearch } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { ShopDisputeRow } from '../../../features/disputes/ShopDisputeRow.tsx';
import { GoodsPictures } from '../../../features/orders/GoodsPictures.tsx';
import { ShopOrderRow } from '../../../features/orders/ShopOrderRow.tsx';
import { Onboarding } from '../../../features/selling/Onboarding.tsx';
import { Purse } from '../../../features/shops/Purse.tsx';
import { inBuckets } from '../../../lib/due-buckets.ts';
import { fits } from '../../../lib/fits.ts';
import { useNow } from '../../../lib/market-clock.tsx';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { sellText } from '../../../text/en/sell.ts';
import { workText } from '../../../text/en/work.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { useTimeLeftText } from '../../../ui/Clock.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FindField } from '../../../ui/FindField.tsx';
import { Pagination } from '../../../ui/Pagination.tsx';
import { Table } from '../../../ui/Table.tsx';
import { OrderTabs } from './OrderTabs.tsx';
import { askedFor } from './order-tabs.ts';
import { SellOrdersPageDocument, type SellOrdersPageQuery } from './SellOrdersPage.generated.ts';

type Order = SellOrdersPageQuery['orders']['nodes'][number];
type Dispute = NonNullable<SellOrdersPageQuery['disputes']>['nodes'][number];
type Row = { kind: 'order'; order: Order } | { kind: 'dispute'; order: Dispute['order']; dispute: Dispute };

const dueOf = (row: Row) => (row.kind === 'order' ? row.order.nextDeadline?.dueAt : row.dispute.deadlines[0]?.dueAt);
const isForShop = (order: Order) =>
  order.availableActions.some(({ action, allowed }) => allowed && ['SHIP', 'ACCEPT_CANCEL'].includes(action));

/** The shop's orders: what waits for it by deadline, or all of one state. */
export function SellOrdersPage() {
  const t = useText(sellText);
  useTitle(t('sell.orders'));
  const { state, after } = useSearch({ from: '/sell/orders' });
  const asked = askedFor(state);
  const isByDeadline = asked.tab === null;
  const variables = { state: asked.state, sort: asked.sort, after, withDisputes: isByDeadline && !after };
  const { data } = usePageQuery(SellOrdersPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  const [words, setWords] = useState('');
  const orders = isByDeadline ? data.orders.nodes.filter(isForShop) : data.orders.nodes;
  const rows: Row[] = [
    ...orders.map((order): Row => ({ kind: 'order', order })),
    ...(data.disputes?.nodes ?? []).map((dispute): Row => ({ kind: 'dispute', order: dispute.order, dispute })),
  ];
  const balance = data.viewer?.shop?.balance?.[0];

  return (
    <div className="stack gap-6">
      <div className="row flex-wrap justify-between">
        <div>
          <h1>{t('sell.orders')}</h1>
          <Running rows={rows} isByDeadline={isByDeadline} total={data.orders.totalCount} />
        </div>
        <div className="row flex-wrap lg:flex-nowrap lg:[&>a]:shrink-0">
          <Find words={words} onChange={setWords} />
          <LinkButton look="second" size="small" to="/sell/orders/ship">
            {t('sell.shipMany')}
          </LinkButton>
        </div>
      </div>
      <Onboarding onboarding={data.viewer?.shop?.onboarding} hasPayoutAccount={Boolean(data.viewer?.shop?.payoutAccount)} />
      {balance && <Purse balance={balance} />}
      <OrderTabs counts={data.orderStateCounts} current={asked.tab} waiting={isByDeadline && !after ? rows.length : undefined} />
      {rows.length === 0 ? <NoOrders isByDeadline={isByDeadline} /> : <OrderSheet rows={rows} words={words} onClear={() => setWords('')} />}
      <Pages after={after} state={state} pageInfo={data.orders.pageInfo} />
    </div>
  );
}

function Running({ rows, isByDeadline, total }: { rows: Row[]; isByDeadline: boolean; total: number }) {
  const t = useText(sellText);
  const left = useTimeLeftText();
  if (!isByDeadline) return <p>{t('sell.inState', { count: total })}</p>;
  const next = rows
    .map(dueOf)
    .filter((due) => typeof due === 'string')
    .sort()[0];
  return <p>{next ? t('sell.clocks', { count: rows.length, left: left(next) }) : t('sell.noClocks')}</p>;
}

function Find({ words, onChange }: { words: string; onChange(words: string): void }) {
  const w = useText(workText);
  return <FindField label={w('work.find')} hint={w('work.findHint')} value={words} onChange={onChange} />;
}

function OrderSheet({ rows, words, onClear }: { rows: Row[]; words: string; onClear(): void }) {
  const t = useText(sellText);
  const w = useText(workText);
  const now = useNow();
  const nameOf = useCountryName();
  const typed = useDeferredValue(words);
  const textsOf = ({ order }: Row) => [
    order.number,
    order.buyer.name,
    nameOf(order.buyer.country),
    ...order.lines.map((line) => line.title),
  ];
  const shown = rows.filter((row) => fits(typed, textsOf(row)));
  if (shown.length === 0) {
    return (
      <div className="stack justify-items-start">
        <p role="status">{w('work.nothingFound', { words: typed })}</p>
        <Button look="second" size="small" onPress={onClear}>
          {w('work.findAll')}
        </Button>
      </div>
    );
  }
  return (
    <Table caption={t('sell.orders.caption')} head={<Head />}>
      {inBuckets(shown, now, dueOf).map(([bucket, inside]) => (
        <tbody key={bucket}>
          <tr className="bucket">
            <th colSpan={7} scope="rowgroup">
              {w(`work.bucket.${bucket}`)} <span>{inside.length}</span>
            </th>
          </tr>
          {inside.map((row) =>
            row.kind === 'order' ? (
              <ShopOrderRow key={row.order.id} order={row.order} />
            ) : (
              <ShopDisputeRow key={row.dispute.id} dispute={row.dispute} goods={<GoodsPictures order={row.dispute.order} />} />
            ),
          )}
        </tbody>
      ))}
    </Table>
  );
}

function Head() {
  const t = useText(sellText);
  const w = useText(workText);
  return (
    <tr>
      <th scope="col">{w('work.timeLeft')}</th>
      <th scope="col">{t('sell.whatToDo')}</th>
      <th scope="col">{w('work.goods')}</th>
      <th scope="col">{w('work.state')}</th>
      <th scope="col" className="r">
        {w('work.onHold')}
      </th>
      <th scope="col">{w('work.ifNothing')}</th>
      <th scope="col">
        <span className="sr-only">{w('work.action')}</span>
      </th>
    </tr>
  );
}

function NoOrders({ isByDeadline }: { isByDeadline: boolean }) {
  const t = useText(sellText);
  return (
    <EmptyState
      icon={CircleCheck}
      title={isByDeadline ? t('sell.noneWaiting') : t('sell.noneInState')}
      action={
        isByDeadline ? (
          <LinkButton look="second" to="/sell/orders" search={{ state: 'AWAITING_DELIVERY' }}>
            {t('sell.seeOnWay')}
          </LinkButton>
        ) : (
          <LinkButton look="second" to="/sell/orders">
            {t('sell.seeWaiting')}
          </LinkButton>
        )
      }
    >
      <p>{isByDeadline ? t('sell.noneWaitingText') : t('sell.noneInStateText')}</p>
    </EmptyState>
  );
}

interface PagesProps {
  after?: string;
  state?: string;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

function Pages({ after, state, pageInfo }: PagesProps) {
  const w = useText(workText);
  return (
    <Pagination
      label={w('work.pages')}
      first={
        after && (
          <LinkButton look="second" size="small" to="/sell/orders" search={{ state }}>
            {w('work.firstPage')}
          </LinkButton>
        )
      }
      next={
        pageInfo.hasNextPage && (
          <LinkButton look="second" size="small" to="/sell/orders" search={{ state, after: pageInfo.endCursor ?? undefined }}>
            {w('work.nextPage')}
          </LinkButton>
        )
      }
    />
  );
}
