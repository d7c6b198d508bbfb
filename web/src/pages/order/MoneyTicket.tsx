import { House, ShieldCheck, Store, Undo2, UserRound } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Clock } from '../../ui/Clock.tsx';
import { DayText } from '../../ui/DateText.tsx';
import { HoldIcon } from '../../ui/HoldIcon.tsx';
import { Leaf, Ticket } from '../../ui/Ticket.tsx';
import { isBack } from './headline.ts';
import { MoneyBar } from './MoneyBar.tsx';
import type { Order } from './OrderPage.tsx';

type Place = 'you' | 'held' | 'shop';
const at: Record<Place, number> = { you: 0, held: 0.5, shop: 1 };

function placeOf(order: Order): Place {
  if (order.held.amountMinor > 0) return 'held';
  return order.paidAt === null || order.state === 'CLOSED' ? 'you' : 'shop';
}

/** Three places, one coin: where the money is, until when, and what would move it. */
export function MoneyTicket({ order }: { order: Order }) {
  const t = useText(ordersText);
  const clock =
    order.deadlines.find((deadline) => deadline.kind === 'PROTECTION_END') ??
    order.deadlines.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt))[0];
  return (
    <Ticket aria-labelledby="money">
      <Leaf className="!py-6">
        <div className="lay items-center !gap-x-12">
          <div className="stack gap-6">
            <h2 id="money">{t('orders.money')}</h2>
            <MoneyTrack order={order} />
            {order.moneyParts && <MoneyBar parts={order.moneyParts} shop={order.shop.name} />}
          </div>
          {clock && (
            <Clock
              title={t(`orders.deadline.${clock.kind}`)}
              icon={ShieldCheck}
              size="large"
              startedAt={clock.startedAt}
              dueAt={clock.dueAt}
              pausedSince={clock.pausedSince}
              then={clock.onExpiry}
            />
          )}
        </div>
      </Leaf>
      {order.held.amountMinor > 0 && (
        <Leaf tone="trust">
          <ul className="grid grid-cols-1 gap-x-8 gap-y-3 text-sm lg:grid-cols-2">
            <li className="row !items-start !gap-2">
              <House className="icon text-trust" aria-hidden />
              <span>{t.rich('orders.fate.good', { amount: moneyText(order.held), b: (words) => <b key="b">{words}</b> })}</span>
            </li>
            <li className="row !items-start !gap-2">
              <Undo2 className="icon text-trust" aria-hidden />
              <span>{t.rich('orders.fate.bad', { b: (words) => <b key="b">{words}</b> })}</span>
            </li>
          </ul>
        </Leaf>
      )}
    </Ticket>
  );
}

function MoneyTrack({ order }: { order: Order }) {
  const t = useText(ordersText);
  const place = placeOf(order);
  const isFrozen = Boolean(order.dispute && !order.dispute.endedAt);
  const paid = order.paidAt && <DayText key="d" at={order.paidAt} />;
  return (
    <div className="money" style={{ '--at': at[place] } as CSSProperties}>
      <ol className="track">
        <Stop
          icon={<UserRound className="icon" aria-hidden />}
          isHere={place === 'you'}
          name={
            place === 'you' && order.refunded.amountMinor > 0
              ? t(isBack(order) ? 'orders.isBack' : 'orders.goingBack', { amount: moneyText(order.refunded) })
              : t('orders.you')
          }
        >
          {paid ? t.rich('orders.youPaid', { day: paid }) : t('orders.youNotPaid')}
        </Stop>
        <Stop
          icon={<HoldIcon />}
          isHere={place === 'held'}
          name={
            place === 'held'
              ? t(isFrozen ? 'orders.amountFrozen' : 'orders.amountHeld', { amount: moneyText(order.held) })
              : t('orders.market')
          }
        >
          {place === 'held' ? t('orders.byMarket') : t('orders.nothing')}
        </Stop>
        <Stop icon={<Store className="icon" aria-hidden />} isHere={place === 'shop'} name={order.shop.name}>
          {place === 'shop'
            ? t('orders.shopGets', {
                amount: moneyText(order.moneyParts?.withShop ?? order.total),
              })
            : t('orders.nothing')}
        </Stop>
      </ol>
    </div>
  );
}

function Stop({ icon, isHere, name, children }: { icon: ReactNode; isHere: boolean; name: string; children: ReactNode }) {
  return (
    <li className={classNames(isHere && 'here')} aria-current={isHere ? 'step' : undefined}>
      <span className="place">{icon}</span>
      <span>
        <b className={classNames('num', isHere && 'text-trust')}>{name}</b>
        <span className="text-ink-2">{children}</span>
      </span>
    </li>
  );
}
