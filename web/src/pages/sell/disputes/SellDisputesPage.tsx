import { useSearch } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import { ShopDisputeRow } from '../../../features/disputes/ShopDisputeRow.tsx';
import { GoodsPictures } from '../../../features/orders/GoodsPictures.tsx';
import type { DisputeState } from '../../../graphql/schema.generated.ts';
import { inBuckets } from '../../../lib/due-buckets.ts';
import { useNow } from '../../../lib/market-clock.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { sellText } from '../../../text/en/sell.ts';
import { workText } from '../../../text/en/work.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pagination } from '../../../ui/Pagination.tsx';
import { Table } from '../../../ui/Table.tsx';
import { LinkTab, LinkTabs } from '../../../ui/Tabs.tsx';
import { SellDisputesPageDocument, type SellDisputesPageQuery } from './SellDisputesPage.generated.ts';

const views = {
  mine: ['AWAITING_SELLER'],
  others: ['AWAITING_BUYER', 'PLATFORM_REVIEW'],
  ended: ['AGREED', 'DECIDED', 'RESOLVED', 'WITHDRAWN'],
} as const satisfies Record<string, DisputeState[]>;
type View = keyof typeof views;

/** The shop's disputes: those that wait for its answer first. */
export function SellDisputesPage() {
  const t = useText(sellText);
  const w = useText(workText);
  useTitle(t('sell.disputes'));
  const { show, after } = useSearch({ from: '/sell/disputes' });
  const view = (Object.keys(views) as View[]).find((each) => each === show) ?? 'mine';
  const variables = { state: [...views[view]], after };
  const { data } = usePageQuery(SellDisputesPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  const { nodes, pageInfo } = data.disputes;
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('sell.disputes')}</h1>
        <p>{t('sell.disputes.text')}</p>
      </div>
      <LinkTabs label={t('sell.disputes.show')}>
        {(Object.keys(views) as View[]).map((each) => (
          <LinkTab
            key={each}
            to="/sell/disputes"
            search={each === 'mine' ? {} : { show: each }}
            isCurrent={each === view}
            count={data[each].totalCount}
          >
            {t(`sell.disputes.${each}`)}
          </LinkTab>
        ))}
      </LinkTabs>
      {nodes.length === 0 ? <NoDisputes view={view} /> : <DisputeSheet disputes={nodes} />}
      <Pagination
        label={w('work.pages')}
        first={
          after && (
            <LinkButton look="second" size="small" to="/sell/disputes" search={{ show }}>
              {w('work.firstPage')}
            </LinkButton>
          )
        }
        next={
          pageInfo.hasNextPage && (
            <LinkButton look="second" size="small" to="/sell/disputes" search={{ show, after: pageInfo.endCursor ?? undefined }}>
              {w('work.nextPage')}
            </LinkButton>
          )
        }
      />
    </div>
  );
}

function DisputeSheet({ disputes }: { disputes: SellDisputesPageQuery['disputes']['nodes'] }) {
  const t = useText(sellText);
  const w = useText(workText);
  const now = useNow();
  const head = (
    <tr>
      <th scope="col">{w('work.timeLeft')}</th>
      <th scope="col">{t('sell.disputes.about')}</th>
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
  return (
    <Table caption={t('sell.disputes.caption')} head={head}>
      <tbody>
        {inBuckets(disputes, now, (dispute) => dispute.deadlines[0]?.dueAt).flatMap(([, inside]) =>
          inside.map((dispute) => <ShopDisputeRow key={dispute.id} dispute={dispute} goods={<GoodsPictures order={dispute.order} />} />),
        )}
      </tbody>
    </Table>
  );
}

function NoDisputes({ view }: { view: View }) {
  const t = useText(sellText);
  return (
    <EmptyState
      icon={Scale}
      title={t(`sell.disputes.none.${view}`)}
      action={
        <LinkButton look="second" to="/sell/orders">
          {t('sell.seeWaiting')}
        </LinkButton>
      }
    >
      <p>{t('sell.disputes.noneText')}</p>
    </EmptyState>
  );
}
