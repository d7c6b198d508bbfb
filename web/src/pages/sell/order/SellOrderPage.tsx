import { Link, useParams } from '@tanstack/react-router';
import { MessageForm } from '../../../features/messaging/MessageForm.tsx';
import { Messages } from '../../../features/messaging/Messages.tsx';
import { FreezeNote } from '../../../features/orders/FreezeNote.tsx';
import { OrderClocks } from '../../../features/orders/OrderClocks.tsx';
import { OrderDestination } from '../../../features/orders/OrderDestination.tsx';
import { OrderHistory } from '../../../features/orders/OrderHistory.tsx';
import { OrderLines } from '../../../features/orders/OrderLines.tsx';
import { OrderParcels } from '../../../features/orders/OrderParcels.tsx';
import { OrderStateChip } from '../../../features/orders/OrderStateChip.tsx';
import { ShopSteps } from '../../../features/orders/ShopSteps.tsx';
import { NotFound } from '../../../features/session/NotFound.tsx';
import { moneyText } from '../../../lib/money.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { sellText } from '../../../text/en/sell.ts';
import { workText } from '../../../text/en/work.ts';
import { DayText } from '../../../ui/DateText.tsx';
import { HoldIcon } from '../../../ui/HoldIcon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { SellOrderPageDocument, type SellOrderPageQuery } from './SellOrderPage.generated.ts';

type Order = NonNullable<SellOrderPageQuery['order']>;

/** One order of the shop: what to do, until when, what for, where it goes. */
export function SellOrderPage() {
  const t = useText(sellText);
  const { id } = useParams({ from: '/sell/orders/$id' });
  const { order } = usePageQuery(SellOrderPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  useTitle(order ? t('sell.order.title', { number: order.number }) : '');
  if (!order) return <NotFound />;
  return (
    <div className="stack">
      <p>
        <Link to="/sell/orders">{t('sell.allOrders')}</Link>
      </p>
      <div className="stack !gap-2">
        <h1>{t(`sell.headline.${order.state}`, { buyer: order.buyer.name })}</h1>
        <div className="row flex-wrap">
          <OrderStateChip state={order.state} label={order.stateLabel} />
          <span className="text-ink-2">
            {t.rich('sell.order.placed', { number: order.number, day: <DayText key="d" at={order.placedAt} look="long" /> })}
          </span>
        </div>
      </div>
      <div className="pair">
        <div className="stack">
          <OrderLines order={order} />
          <OrderParcels order={order} />
          <OrderHistory order={order} />
        </div>
        <aside className="stack" aria-label={t('sell.order.aside')}>
          <NextStep order={order} />
          <OrderDestination order={order} />
          <Talk order={order} />
        </aside>
      </div>
    </div>
  );
}

function NextStep({ order }: { order: Order }) {
  const t = useText(sellText);
  const w = useText(workText);
  const canAct = order.availableActions.some((each) => each.allowed);
  const isInDispute = order.dispute && !order.dispute.endedAt;
  return (
    <section className="card stack early" aria-labelledby="next">
      <h2 id="next">{canAct ? t('sell.whatToDo') : w('work.order.nothing')}</h2>
      {order.held.amountMinor > 0 && (
        <p className="row text-trust !gap-2">
          <HoldIcon />
          <b>{t('sell.order.held', { amount: moneyText(order.held) })}</b>
        </p>
      )}
      <FreezeNote order={order} />
      {order.closeText && <p>{order.closeText}</p>}
      {order.cancelRequest?.state === 'PENDING' && (
        <Note tone="warning">
          <p>{t('sell.order.wantsToCancel', { buyer: order.buyer.name })}</p>
          <q>{order.cancelRequest.reason}</q>
        </Note>
      )}
      {isInDispute && order.dispute && (
        <Note tone="warning">
          <p>{t('sell.order.inDispute', { state: order.dispute.stateLabel })}</p>
          <Link to="/sell/disputes/$id" params={{ id: order.dispute.id }}>
            {t('sell.order.toDispute')}
          </Link>
        </Note>
      )}
      <OrderClocks order={order} />
      <ShopSteps order={order} look="page" />
      {!canAct && !isInDispute && order.state !== 'CLOSED' && <p className="text-ink-2">{t('sell.order.nothingText')}</p>}
    </section>
  );
}

function Talk({ order }: { order: Order }) {
  const t = useText(sellText);
  const { conversation } = order;
  return (
    <section className="card stack" aria-labelledby="talk">
      <h2 id="talk">{t('sell.messages.with', { buyer: order.buyer.name })}</h2>
      {conversation && <Messages conversation={conversation} />}
      <MessageForm
        to={conversation ? { conversationId: conversation.id } : { about: { orderId: order.id } }}
        label={t('sell.messages.yours')}
        refetch={['SellOrderPage']}
      />
    </section>
  );
}
