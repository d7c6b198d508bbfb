import { Link, useSearch } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { MendRefund } from '../../../features/payments/MendRefund.tsx';
import { RefundStateChip } from '../../../features/payments/RefundStateChip.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskText } from '../../../text/en/desk.ts';
import { workText } from '../../../text/en/work.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { DateRange, DayText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Table } from '../../../ui/Table.tsx';
import { LinkTab, LinkTabs } from '../../../ui/Tabs.tsx';
import { DeskRefundsPageDocument, type DeskRefundsPageQuery } from './DeskRefundsPage.generated.ts';

/** Those that need a person first. */
const states = ['FAILED', 'CLAIMED', 'REQUESTED', 'PROCESSING', 'COMPLETE', 'MANUAL'] as const;

/** Money on its way back to buyers, by where it stands. */
export function DeskRefundsPage() {
  const t = useText(deskText);
  useTitle(t('desk.refunds'));
  const search = useSearch({ from: '/desk/refunds' });
  const state = states.find((each) => each === search.state);
  const variables = { state: state ? [state] : null, after: search.after };
  const { data } = usePageQuery(DeskRefundsPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('desk.refunds')}</h1>
        <p>{t('desk.refunds.text', { count: data.FAILED.totalCount })}</p>
      </div>
      <LinkTabs label={t('desk.refunds.byState')}>
        <LinkTab to="/desk/refunds" search={{}} isCurrent={!state}>
          {t('desk.all')}
        </LinkTab>
        {states.map((each) => (
          <LinkTab key={each} to="/desk/refunds" search={{ state: each }} isCurrent={each === state} count={data[each].totalCount}>
            {t(`desk.refund.${each}`)}
          </LinkTab>
        ))}
      </LinkTabs>
      {data.refunds.nodes.length === 0 ? (
        <EmptyState
          icon={Undo2}
          title={t('desk.refunds.none')}
          action={
            <LinkButton look="second" to="/desk">
              {t('desk.toQueue')}
            </LinkButton>
          }
        >
          <p>{t('desk.refunds.noneText')}</p>
        </EmptyState>
      ) : (
        <RefundSheet refunds={data.refunds.nodes} />
      )}
      <CasePages after={search.after} pageInfo={data.refunds.pageInfo} />
    </div>
  );
}

function RefundSheet({ refunds }: { refunds: DeskRefundsPageQuery['refunds']['nodes'] }) {
  const t = useText(deskText);
  const w = useText(workText);
  const head = (
    <tr>
      <th scope="col">{t('desk.refunds.asked')}</th>
      <th scope="col">{t('desk.refunds.why')}</th>
      <th scope="col">{w('work.state')}</th>
      <th scope="col">{t('desk.refunds.to')}</th>
      <th scope="col">{t('desk.refunds.expected')}</th>
      <th scope="col">{t('desk.refunds.reference')}</th>
      <th scope="col" className="r">
        {t('desk.refunds.amount')}
      </th>
    </tr>
  );
  return (
    <Table caption={t('desk.refunds')} head={head}>
      <tbody>
        {refunds.map((refund) => (
          <tr key={refund.id}>
            <td>
              <DayText at={refund.requestedAt} />
            </td>
            <td>
              {t(`desk.refundReason.${refund.reason}`)}
              {refund.order && (
                <Link className="num block" to="/desk/orders/$id" params={{ id: refund.order.id }}>
                  {refund.order.number}
                </Link>
              )}
            </td>
            <td>
              <RefundStateChip state={refund.state} />
              {refund.waitsForBank && <p className="text-sm text-ink-2">{t('desk.refundWaits')}</p>}
              <MendRefund refund={refund} />
            </td>
            <td data-label={t('desk.refunds.to')}>{refund.to}</td>
            <td data-label={t('desk.refunds.expected')}>
              {refund.completeAt ? <DayText at={refund.completeAt} /> : <DateRange from={refund.expectedFrom} to={refund.expectedTo} />}
            </td>
            <td className="num text-ink-2" data-label={t('desk.refunds.reference')}>
              {refund.manualReference ?? refund.providerReference ?? '–'}
            </td>
            <td className="r">
              <Money value={refund.amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
