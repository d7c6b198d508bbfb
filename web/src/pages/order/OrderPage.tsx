import { Link, useParams } from '@tanstack/react-router';
import { FreezeNote } from '../../features/orders/FreezeNote.tsx';
import { orderLooks } from '../../features/orders/order-state.ts';
import { ParcelPath } from '../../features/orders/ParcelPath.tsx';
import { useLiveOrder } from '../../features/orders/use-live-order.ts';
import { NotFound } from '../../features/session/NotFound.tsx';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText, DayText } from '../../ui/DateText.tsx';
import { Note } from '../../ui/Note.tsx';
import { Bought } from './Bought.tsx';
import { headlineOf } from './headline.ts';
import { MoneyTicket } from './MoneyTicket.tsx';
import { NextStep } from './NextStep.tsx';
import { OrderMessages } from './OrderMessages.tsx';
import { OrderPageDocument, type OrderPageQuery } from './OrderPage.generated.ts';
import { OrderProgress } from './OrderProgress.tsx';
import { Refunds } from './Refunds.tsx';
import { WhoDidWhat } from './WhoDidWhat.tsx';

export type Order = NonNullable<OrderPageQuery['order']>;

/** Where the money is, where the order is, what can be done, and what happens by itself. Moves while it is looked at. */
export function OrderPage() {
  const { id } = useParams({ from: '/storefront/orders/$id' });
  return <SignedIn>{() => <OrderView id={id} />}</SignedIn>;
}

const orderPage = ['OrderPage'];

function OrderView({ id }: { id: string }) {
  const t = useText(ordersText);
  const { order } = usePageQuery(OrderPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  useLiveOrder(id, orderPage);
  useTitle(order ? t('orders.numberIs', { number: order.number }) : '');
  if (!order) return <NotFound />;
  const refunds = [...order.refunds, ...(order.purchase?.refunds ?? [])];
  return (
    <>
      <OrderHead order={order} />
      <div className="page up lay order">
        <div className="span">
          <MoneyTicket order={order} />
        </div>
        <div className="act">
          <NextStep order={order} />
        </div>
        <div className="body stack gap-6">
          <FreezeNote order={order} />
          {order.state === 'CLOSED' && order.closeText && <Note>{order.closeText}</Note>}
          <OrderProgress order={order} />
          {refunds.length > 0 && <Refunds refunds={refunds} />}
          {order.parcels.map((parcel, index) => (
            <ParcelPath
              key={parcel.id}
              parcel={parcel}
              title={
                order.parcels.length === 1 ? t('orders.parcel') : t('orders.parcelOf', { number: index + 1, count: order.parcels.length })
              }
            />
          ))}
          <OrderMessages order={order} />
        </div>
        <aside className="stack gap-6">
          <Bought order={order} />
          <WhoDidWhat history={order.history} />
        </aside>
      </div>
    </>
  );
}

function OrderHead({ order }: { order: Order }) {
  const t = useText(ordersText);
  const { headline, place } = headlineOf(order);
  const look = orderLooks[order.state];
  const day = order.promised && <DateText key="day" date={order.promised.to} look="weekday" />;
  return (
    <div className="top on-dark">
      <div className="page">
        <Breadcrumbs>
          {[
            <Link key="account" to="/my-account">
              {t('orders.account')}
            </Link>,
            <Link key="orders" to="/orders">
              {t('orders.title')}
            </Link>,
            order.number,
          ]}
        </Breadcrumbs>
        <div className="row flex-wrap !items-end justify-between !gap-4">
          <div className="stack !gap-3">
            <h1>{t.rich(`orders.headline.${headline}`, { shop: order.shop.name, place, day: day || t('orders.soon') })}</h1>
            <div className="row flex-wrap">
              <Chip icon={look.icon} tone={look.tone}>
                {order.stateLabel}
              </Chip>
              <span className="text-sm text-on-header-2">
                {t.rich('orders.placedAt', {
                  number: order.number,
                  shop: order.shop.name,
                  day: <DayText key="d" at={order.placedAt} look="weekday" />,
                })}
              </span>
            </div>
          </div>
          <span className="live no-print">
            <i />
            {t('orders.live')}
          </span>
        </div>
      </div>
    </div>
  );
}
