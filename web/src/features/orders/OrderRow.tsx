import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { CountdownRing, useTimeLeftText } from '../../ui/Clock.tsx';
import { DayText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { OrderRow_OrderFragmentDoc } from './OrderRow.generated.ts';
import { orderLooks } from './order-state.ts';

/** One order in a list: what, where it stands, what waits, and the ways on. */
export function OrderRow({ order }: { order: FragmentType<typeof OrderRow_OrderFragmentDoc> }) {
  const t = useText(ordersText);
  const heading = useId();
  const { data } = useSuspenseFragment({ fragment: OrderRow_OrderFragmentDoc, from: order });
  const timeLeft = useTimeLeftText();
  const look = orderLooks[data.state];
  const parcel = data.parcels[0];
  const canPay = data.purchase && data.availableActions.some(({ action, allowed }) => action === 'PAY' && allowed);
  return (
    <article className="card stack !p-5" aria-labelledby={heading}>
      <div className="row flex-wrap justify-between">
        <div className="row flex-wrap">
          <Chip icon={look.icon} tone={look.tone}>
            {data.stateLabel}
          </Chip>
          <span className="text-sm text-ink-2">
            {t.rich('orders.placedOn', { number: data.number, day: <DayText key="d" at={data.placedAt} look="full" /> })}
          </span>
        </div>
        <b>
          <Money value={data.total} />
        </b>
      </div>
      <div className="row flex-wrap !gap-4">
        {data.lines.slice(0, 3).map((line) => (
          <Stage key={line.id} thumb="t-16" src={line.picture.small} alt="" seed={line.id} size={96} />
        ))}
        <div className="grow min-w-44">
          <h2 id={heading} className="!text-md !leading-6 font-sans !font-semibold">
            <Link to="/orders/$id" params={{ id: data.id }} className="plain">
              {data.lines.map((line) => line.title).join(', ')}
            </Link>
          </h2>
          <p className="text-sm text-ink-2">{t('orders.fromShop', { shop: data.shop.name })}</p>
          {data.nextDeadline && (
            <p className="row pt-1 text-sm !gap-2">
              <CountdownRing startedAt={data.nextDeadline.startedAt} dueAt={data.nextDeadline.dueAt} size="tiny" />
              <span>
                <b className="num">{timeLeft(data.nextDeadline.dueAt)}</b> <span className="text-ink-2">{data.nextDeadline.onExpiry}</span>
              </span>
            </p>
          )}
          {data.state === 'CLOSED' && data.closeText && <p className="text-sm text-ink-2">{data.closeText}</p>}
        </div>
        <div className="row flex-wrap">
          {canPay && data.purchase && (
            <LinkButton size="small" to="/purchases/$id/pay" params={{ id: data.purchase.id }}>
              {t('orders.payNow')}
            </LinkButton>
          )}
          {parcel && (
            <LinkButton size="small" look="second" to="/track" search={{ number: parcel.number }}>
              {t('orders.track')}
            </LinkButton>
          )}
          <LinkButton size="small" look="second" to="/messages/new" search={{ order: data.id }}>
            {t('orders.contactSeller')}
          </LinkButton>
        </div>
      </div>
    </article>
  );
}
