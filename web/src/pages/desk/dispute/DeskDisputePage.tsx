import { Link, useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Apart } from '../../../features/disputes/Apart.tsx';
import { DecideDispute } from '../../../features/disputes/DecideDispute.tsx';
import { DisputeClock } from '../../../features/disputes/DisputeClock.tsx';
import { DisputeRecord } from '../../../features/disputes/DisputeRecord.tsx';
import { DisputeStateChip } from '../../../features/disputes/DisputeStateChip.tsx';
import { ProposalCard } from '../../../features/disputes/ProposalCard.tsx';
import { OrderDestination } from '../../../features/orders/OrderDestination.tsx';
import { OrderLines } from '../../../features/orders/OrderLines.tsx';
import { OrderParcels } from '../../../features/orders/OrderParcels.tsx';
import { NotFound } from '../../../features/session/NotFound.tsx';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskText } from '../../../text/en/desk.ts';
import { settleText } from '../../../text/en/settle.ts';
import { workText } from '../../../text/en/work.ts';
import { DayText } from '../../../ui/DateText.tsx';
import { DeskDisputePageDocument, type DeskDisputePageQuery } from './DeskDisputePage.generated.ts';

type Dispute = NonNullable<DeskDisputePageQuery['dispute']>;

/** One case: what each side wants, what the record says, the order, and the decision with what it books. */
export function DeskDisputePage() {
  const t = useText(deskText);
  const { id } = useParams({ from: '/desk/disputes/$id' });
  const { dispute } = usePageQuery(DeskDisputePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  useTitle(dispute ? t('desk.dispute.title', { number: dispute.order.number }) : '');
  if (!dispute) return <NotFound />;
  return (
    <div className="stack">
      <p>
        <Link to="/desk/disputes">{t('desk.disputes.all')}</Link>
      </p>
      <Head dispute={dispute} />
      <div className="pair">
        <div className="stack">
          <Sides dispute={dispute} />
          <DisputeRecord dispute={dispute} />
          <OrderParcels order={dispute.order} />
          <div className="twins items-start">
            <OrderLines order={dispute.order} />
            <OrderDestination order={dispute.order} />
          </div>
        </div>
        <aside className="stack" aria-label={t('desk.decideTitle')}>
          <DisputeClock dispute={dispute} side="PLATFORM" />
          <DecideDispute key={dispute.id} dispute={dispute} />
        </aside>
      </div>
    </div>
  );
}

function Head({ dispute }: { dispute: Dispute }) {
  const t = useText(deskText);
  const s = useText(settleText);
  const { order } = dispute;
  return (
    <div className="stack !gap-2">
      <h1>{t('desk.dispute.headline', { what: s(`settle.reason.${dispute.reason}`), buyer: order.buyer.name })}</h1>
      <div className="row flex-wrap">
        <DisputeStateChip state={dispute.state} label={dispute.stateLabel} isYours={dispute.awaiting === 'PLATFORM'} />
        <span className="text-ink-2">
          <Link to="/desk/orders/$id" params={{ id: order.id }} className="num">
            {order.number}
          </Link>
          , {t.rich('desk.dispute.opened', { day: <DayText key="d" at={dispute.openedAt} look="long" /> })},{' '}
          {dispute.received ? t('desk.dispute.received') : t('desk.dispute.notReceived')}
          {order.paidBy && `, ${t('desk.dispute.paidBy', { method: order.paidBy })}`}
        </span>
      </div>
    </div>
  );
}

function Sides({ dispute }: { dispute: Dispute }) {
  const t = useText(deskText);
  const w = useText(workText);
  const intl = useIntl();
  const nameOf = useCountryName();
  const { buyer, shop } = dispute.order;
  const live = (by: string) => dispute.proposals.find((proposal) => proposal.by === by && proposal.isLive);
  const percent = (share: number | null) =>
    share === null ? '–' : intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 1 });
  const asked = live('BUYER');
  const offered = live('SELLER');
  const record = t('desk.dispute.shopRecord', {
    count: shop.orderCount,
    disputes: percent(shop.disputeShare),
    onTime: percent(shop.onTimeShare),
  });
  return (
    <>
      <div className="twins">
        <ProposalCard
          title={t('desk.dispute.buyerWants')}
          proposal={asked}
          look="theirs"
          none={t('desk.dispute.nothing')}
          foot={`${buyer.name}, ${nameOf(buyer.country)}: ${w('work.order.orders', { count: buyer.orderCount })}`}
        />
        <ProposalCard
          title={t('desk.dispute.shopOffers')}
          proposal={offered}
          look="theirs"
          none={t('desk.dispute.noAnswer')}
          foot={`${shop.name}, ${shop.city}: ${record}`}
        />
      </div>
      {asked && offered && <Apart asked={asked.amount} offered={offered.amount} most={dispute.maxRefund} />}
    </>
  );
}
