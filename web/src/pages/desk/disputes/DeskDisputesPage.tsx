import { useSearch } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import { CaseHead } from '../../../features/desk/CaseHead.tsx';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { DisputeCaseRow } from '../../../features/disputes/DisputeCaseRow.tsx';
import type { DisputeState } from '../../../graphql/schema.generated.ts';
import { inBuckets } from '../../../lib/due-buckets.ts';
import { useNow } from '../../../lib/market-clock.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskText } from '../../../text/en/desk.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Table } from '../../../ui/Table.tsx';
import { LinkTab, LinkTabs } from '../../../ui/Tabs.tsx';
import { DeskDisputesPageDocument } from './DeskDisputesPage.generated.ts';

const views = {
  ours: ['PLATFORM_REVIEW'],
  theirs: ['AWAITING_BUYER', 'AWAITING_SELLER'],
  ended: ['AGREED', 'DECIDED', 'RESOLVED', 'WITHDRAWN'],
} as const satisfies Record<string, DisputeState[]>;
type View = keyof typeof views;
const names = Object.keys(views) as View[];

/** All disputes: those that the market decides first. */
export function DeskDisputesPage() {
  const t = useText(deskText);
  useTitle(t('desk.disputes'));
  const now = useNow();
  const { show, after } = useSearch({ from: '/desk/disputes' });
  const view = names.find((each) => each === show) ?? 'ours';
  const variables = { state: [...views[view]], after };
  const { data } = usePageQuery(DeskDisputesPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  const rows = inBuckets(data.disputes.nodes, now, (dispute) => dispute.deadlines[0]?.dueAt).flatMap(([, inside]) => inside);
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('desk.disputes')}</h1>
        <p>{t('desk.disputes.text')}</p>
      </div>
      <LinkTabs label={t('desk.disputes.show')}>
        {names.map((each) => (
          <LinkTab
            key={each}
            to="/desk/disputes"
            search={each === 'ours' ? {} : { show: each }}
            isCurrent={each === view}
            count={data[each].totalCount}
          >
            {t(`desk.disputes.${each}`)}
          </LinkTab>
        ))}
      </LinkTabs>
      {rows.length === 0 ? (
        <EmptyState
          icon={Scale}
          title={t(`desk.disputes.none.${view}`)}
          action={
            <LinkButton look="second" to="/desk">
              {t('desk.toQueue')}
            </LinkButton>
          }
        >
          <p>{t('desk.disputes.noneText')}</p>
        </EmptyState>
      ) : (
        <Table caption={t('desk.disputes')} head={<CaseHead />}>
          <tbody>
            {rows.map((dispute) => (
              <DisputeCaseRow key={dispute.id} dispute={dispute} />
            ))}
          </tbody>
        </Table>
      )}
      <CasePages after={after} pageInfo={data.disputes.pageInfo} />
    </div>
  );
}
