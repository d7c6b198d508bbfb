import { Link, useParams } from '@tanstack/react-router';
import { Apart } from '../../../features/disputes/Apart.tsx';
import { DisputeClock } from '../../../features/disputes/DisputeClock.tsx';
import { DisputeRecord } from '../../../features/disputes/DisputeRecord.tsx';
import { DisputeStateChip } from '../../../features/disputes/DisputeStateChip.tsx';
import { ProposalCard } from '../../../features/disputes/ProposalCard.tsx';
import { ShopAnswer } from '../../../features/disputes/ShopAnswer.tsx';
import { OrderLines } from '../../../features/orders/OrderLines.tsx';
import { OrderParcels } from '../../../features/orders/OrderParcels.tsx';
import { NotFound } from '../../../features/session/NotFound.tsx';
import { moneyText } from '../../../lib/money.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { sellText } from '../../../text/en/sell.ts';
import { settleText } from '../../../text/en/settle.ts';
import { DayText } from '../../../ui/DateText.tsx';
import { HoldIcon } from '../../../ui/HoldIcon.tsx';
import { SellDisputePageDocument, type SellDisputePageQuery } from './SellDisputePage.generated.ts';

type Dispute = NonNullable<SellDisputePageQuery['dispute']>;
const turns = { SELLER: 'yourTurn', BUYER: 'buyerTurn', PLATFORM: 'marketTurn', PROVIDER: 'marketTurn' } as const;

/** One dispute as its shop sees it: the clock, both proposals, the record, the order. */
export function SellDisputePage() {
  const t = useText(sellText);
  const { id } = useParams({ from: '/sell/disputes/$id' });
  const { dispute } = usePageQuery(SellDisputePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  useTitle(dispute ? t('sell.dispute.title', { number: dispute.order.number }) : '');
  if (!dispute) return <NotFound />;
  return (
    <div className="stack">
      <p>
        <Link to="/sell/disputes">{t('sell.allDisputes')}</Link>
      </p>
      <Head dispute={dispute} />
      <div className="pair">
        <div className="stack">
          <Terms dispute={dispute} />
          <DisputeRecord dispute={dispute} />
        </div>
        <aside className="stack" aria-label={t('sell.dispute.order')}>
          <DisputeClock dispute={dispute} side="SELLER" />
          <OrderLines order={dispute.order} />
          <OrderParcels order={dispute.order} />
        </aside>
      </div>
    </div>
  );
}

function Head({ dispute }: { dispute: Dispute }) {
  const t = useText(sellText);
  const s = useText(settleText);
  const { order, awaiting } = dispute;
  const turn = awaiting ? turns[awaiting] : 'over';
  return (
    <div className="stack !gap-2">
      <h1>{t(`sell.dispute.${turn}`, { what: s(`settle.reason.${dispute.reason}`), buyer: order.buyer.name })}</h1>
      <div className="row flex-wrap">
        <DisputeStateChip state={dispute.state} label={dispute.stateLabel} isYours={awaiting === 'SELLER'} />
        <span className="text-ink-2">
          <Link to="/sell/orders/$id" params={{ id: order.id }} className="num">
            {order.number}
          </Link>
          , {t.rich('sell.dispute.opened', { day: <DayText key="d" at={dispute.openedAt} look="long" /> })}
        </span>
        {order.held.amountMinor > 0 && (
          <span className="row text-trust !gap-2">
            <HoldIcon />
            <b>{t('sell.order.held', { amount: moneyText(order.held) })}</b>
          </span>
        )}
      </div>
    </div>
  );
}

function Terms({ dispute }: { dispute: Dispute }) {
  const t = useText(sellText);
  const live = (by: string) => dispute.proposals.find((proposal) => proposal.by === by && proposal.isLive);
  const buyer = dispute.order.buyer.name;
  const theirs = live('BUYER');
  const mine = live('SELLER');
  return (
    <>
      <div className="twins">
        <ProposalCard title={t('sell.dispute.theirs', { buyer })} proposal={theirs} look="theirs" none={t('sell.dispute.noneTheirs')}>
          <ShopAnswer dispute={dispute} part="accept" />
        </ProposalCard>
        <ProposalCard title={t('sell.dispute.yours')} proposal={mine} look="mine" none={t('sell.dispute.noneYours', { buyer })}>
          <ShopAnswer dispute={dispute} part="counter" />
        </ProposalCard>
      </div>
      {theirs && mine && <Apart asked={theirs.amount} offered={mine.amount} most={dispute.maxRefund} />}
    </>
  );
}
