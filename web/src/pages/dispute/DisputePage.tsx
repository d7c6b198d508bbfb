import { Link, useParams } from '@tanstack/react-router';
import { Gavel, Scale } from 'lucide-react';
import { howItEnded } from '../../features/disputes/told-event.ts';
import { useLiveOrder } from '../../features/orders/use-live-order.ts';
import { NotFound } from '../../features/session/NotFound.tsx';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import type { Viewer } from '../../features/session/use-session.ts';
import type { Party } from '../../graphql/schema.generated.ts';
import { moneyText } from '../../lib/money.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { disputeText } from '../../text/en/dispute.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Clock } from '../../ui/Clock.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { HoldIcon } from '../../ui/HoldIcon.tsx';
import { Note } from '../../ui/Note.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { DisputePageDocument, type DisputePageQuery } from './DisputePage.generated.ts';
import { DisputeTalk } from './DisputeTalk.tsx';
import { Proposals } from './Proposals.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

export type Dispute = NonNullable<DisputePageQuery['dispute']>;

const sides: Record<Viewer['kind'], Party> = { BUYER: 'BUYER', SELLER: 'SELLER', STAFF: 'PLATFORM' };

/** What was proposed, what was said, whose turn it is and what happens by itself. */
export function DisputePage() {
  const { id } = useParams({ from: '/storefront/disputes/$id' });
  return <div className="page">{<SignedIn>{(viewer) => <DisputeView id={id} side={sides[viewer.kind]} />}</SignedIn>}</div>;
}

const disputePage = ['DisputePage'];

function DisputeView({ id, side }: { id: string; side: Party }) {
  const t = useText(disputeText);
  const { dispute } = usePageQuery(DisputePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  useTitle(t('dispute.crumb'));
  if (!dispute) return <NotFound />;
  return (
    <>
      <Live orderId={dispute.order.id} />
      <Breadcrumbs>
        {[
          <Link key="orders" to="/orders">
            {t('dispute.orders')}
          </Link>,
          <Link key="order" to="/orders/$id" params={{ id: dispute.order.id }}>
            {dispute.order.number}
          </Link>,
          t('dispute.crumb'),
        ]}
      </Breadcrumbs>
      <div className="stack gap-6">
        <Head dispute={dispute} side={side} />
        {dispute.outcome && <HowItEnded dispute={dispute} outcome={dispute.outcome} side={side} />}
        <Clocks dispute={dispute} side={side} />
        <section className="stack" aria-labelledby="ways">
          <div className="row flex-wrap !items-end justify-between">
            <h2 id="ways">{t(dispute.outcome ? 'dispute.waysOver' : 'dispute.ways')}</h2>
            {!dispute.outcome && dispute.order.held.amountMinor > 0 && (
              <p className="row !gap-2 text-sm font-semibold text-trust">
                <HoldIcon />
                {t('dispute.heldMeanwhile', { amount: moneyText(dispute.order.held) })}
              </p>
            )}
          </div>
          <Proposals dispute={dispute} side={side} />
        </section>
        <DisputeTalk dispute={dispute} side={side} />
        <WithdrawButton dispute={dispute} />
      </div>
    </>
  );
}

function HowItEnded({ dispute, outcome, side }: { dispute: Dispute; outcome: NonNullable<Dispute['outcome']>; side: Party }) {
  const t = useText(disputeText);
  const how = howItEnded(dispute) ?? outcome.how;
  const isBack = outcome.refund.amountMinor > 0;
  return (
    <Note tone="success">
      <b>{t('dispute.outcome')}:</b> {t(how === 'SILENCE' && side === 'BUYER' ? 'dispute.how.SILENCE.yours' : `dispute.how.${how}`)}{' '}
      {isBack ? t('dispute.outcomeRefund', { amount: moneyText(outcome.refund) }) : t('dispute.outcomeNone')}{' '}
      {how !== 'SILENCE' && <span className="words">{outcome.reason}</span>}
    </Note>
  );
}

function Live({ orderId }: { orderId: string }) {
  useLiveOrder(orderId, disputePage);
  return null;
}

function Head({ dispute, side }: { dispute: Dispute; side: Party }) {
  const t = useText(disputeText);
  const line = dispute.order.lines[0];
  const turn = dispute.outcome ? 'over' : dispute.awaiting === side ? 'yours' : dispute.awaiting === 'PLATFORM' ? 'market' : 'theirs';
  return (
    <div className="row flex-wrap !items-end justify-between !gap-6">
      <div className="stack !gap-3">
        <h1>{t(`dispute.headline.${turn}`)}</h1>
        <div className="row flex-wrap">
          <Chip
            icon={turn === 'market' ? Gavel : Scale}
            tone={turn === 'yours' ? 'warning' : turn === 'over' ? 'success' : 'neutral'}
            isLive={turn === 'yours'}
          >
            {dispute.stateLabel}
          </Chip>
          <span className="text-sm text-ink-2">
            {t.rich('dispute.openedBy', {
              moment: <MomentText key="m" at={dispute.openedAt} />,
              reason: t(`dispute.reason.${dispute.reason}`),
            })}
          </span>
        </div>
      </div>
      {line && (
        <div className="row !gap-4">
          <Stage thumb="t-16" src={line.picture.small} alt="" seed={line.id} size={96} />
          <div>
            <Link to="/orders/$id" params={{ id: dispute.order.id }} className="font-semibold !text-ink">
              {line.title}
            </Link>
            <p className="text-sm text-ink-2">{dispute.order.shop.name}</p>
          </div>
        </div>
      )}
    </div>
  );
}

function Clocks({ dispute, side }: { dispute: Dispute; side: Party }) {
  const t = useText(disputeText);
  if (dispute.deadlines.length === 0) return null;
  return (
    <section className="grid grid-cols-1 gap-4 lg:grid-cols-2" aria-label={t('dispute.clocks')}>
      {dispute.deadlines.map((deadline) => (
        <div key={deadline.id} className={deadline.awaiting === side ? 'card turn !p-5' : 'card !p-5'}>
          <Clock
            title={t(`dispute.deadline.${deadline.kind as 'DISPUTE_ANSWER' | 'DISPUTE_ESCALATION' | 'DISPUTE_DECISION'}`)}
            icon={Scale}
            startedAt={deadline.startedAt}
            dueAt={deadline.dueAt}
            pausedSince={deadline.pausedSince}
            then={deadline.onExpiry}
          />
        </div>
      ))}
    </section>
  );
}
