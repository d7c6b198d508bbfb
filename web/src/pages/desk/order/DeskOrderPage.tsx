import { Link, useParams } from '@tanstack/react-router';
import { Messages } from '../../../features/messaging/Messages.tsx';
import { CloseForSecurity } from '../../../features/orders/CloseForSecurity.tsx';
import { FreezeNote } from '../../../features/orders/FreezeNote.tsx';
import { OrderClocks } from '../../../features/orders/OrderClocks.tsx';
import { OrderDestination } from '../../../features/orders/OrderDestination.tsx';
import { OrderHistory } from '../../../features/orders/OrderHistory.tsx';
import { OrderLines } from '../../../features/orders/OrderLines.tsx';
import { OrderParcels } from '../../../features/orders/OrderParcels.tsx';
import { OrderStateChip } from '../../../features/orders/OrderStateChip.tsx';
import { VerifyPayment } from '../../../features/orders/VerifyPayment.tsx';
import { NotFound } from '../../../features/session/NotFound.tsx';
import { moneyText } from '../../../lib/money.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskText } from '../../../text/en/desk.ts';
import { DayText } from '../../../ui/DateText.tsx';
import { HoldIcon } from '../../../ui/HoldIcon.tsx';
import { DeskOrderPageDocument, type DeskOrderPageQuery } from './DeskOrderPage.generated.ts';
import { HowItWasPaid } from './HowItWasPaid.tsx';
import { WhatWentBack } from './WhatWentBack.tsx';

export type DeskOrder = NonNullable<DeskOrderPageQuery['order']>;

/** One order with everything that staff may know: the payment and its signals, parcels, refunds, words, steps. */
export function DeskOrderPage() {
  const t = useText(deskText);
  const { id } = useParams({ from: '/desk/orders/$id' });
  const { order } = usePageQuery(DeskOrderPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  useTitle(order ? t('desk.order.title', { number: order.number }) : '');
  if (!order) return <NotFound />;
  return (
    <div className="stack">
      <p>
        <Link to="/desk/orders">{t('desk.orders.all')}</Link>
      </p>
      <div className="stack !gap-2">
        <h1>{order.riskSignals[0] ?? t('desk.order.headline', { buyer: order.buyer.name, shop: order.shop.name })}</h1>
        <div className="row flex-wrap">
          <OrderStateChip state={order.state} label={order.stateLabel} />
          <span className="text-ink-2">
            <span className="num">{order.number}</span>,{' '}
            <Link to="/desk/people/$id" params={{ id: order.buyer.id }}>
              {order.buyer.name}
            </Link>
            ,{' '}
            <Link to="/s/$handle" params={{ handle: order.shop.handle }}>
              {order.shop.name}
            </Link>
            , {t.rich('desk.order.placed', { day: <DayText key="d" at={order.placedAt} look="long" /> })}
          </span>
        </div>
      </div>
      <div className="pair">
        <div className="stack">
          <HowItWasPaid order={order} />
          <WhatWentBack refunds={order.refunds} />
          <OrderLines order={order} />
          <OrderParcels order={order} />
          <Talk order={order} />
          <OrderHistory order={order} />
        </div>
        <aside className="stack" aria-label={t('desk.order.aside')}>
          <VerifyPayment order={order} />
          <Standing order={order} />
          <OrderDestination order={order} />
        </aside>
      </div>
    </div>
  );
}

function Standing({ order }: { order: DeskOrder }) {
  const t = useText(deskText);
  const canClose = order.availableActions.some((each) => each.action === 'CLOSE_FOR_SECURITY' && each.allowed);
  return (
    <section className="card stack" aria-labelledby="standing">
      <h2 id="standing">{t('desk.order.standing')}</h2>
      <p className="row text-trust !gap-2">
        <HoldIcon />
        <b>{t('desk.order.held', { amount: moneyText(order.held) })}</b>
      </p>
      <FreezeNote order={order} />
      {order.closeText && <p>{order.closeText}</p>}
      {order.disputes.map((dispute) => (
        <p key={dispute.id}>
          <Link to="/desk/disputes/$id" params={{ id: dispute.id }}>
            {t('desk.order.dispute', { state: dispute.stateLabel })}
          </Link>
        </p>
      ))}
      <OrderClocks order={order} />
      {canClose && <CloseForSecurity order={order} />}
    </section>
  );
}

function Talk({ order }: { order: DeskOrder }) {
  const t = useText(deskText);
  if (!order.conversation) return null;
  return (
    <section className="card stack" aria-labelledby="talk">
      <h2 id="talk">{t('desk.order.talk')}</h2>
      <Messages conversation={order.conversation} />
    </section>
  );
}
