import { Link } from '@tanstack/react-router';
import { Wallet } from 'lucide-react';
import { OrderStateChip } from '../../../features/orders/OrderStateChip.tsx';
import { useText } from '../../../lib/use-text.ts';
import { sellText } from '../../../text/en/sell.ts';
import { workText } from '../../../text/en/work.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { DayText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { SellMoneyPageQuery } from './SellMoneyPage.generated.ts';

type Order = SellMoneyPageQuery['orders']['nodes'][number];

/** The orders that stand behind the held money, and what sets each free. */
export function HeldOrders({ orders }: { orders: readonly Order[] }) {
  const t = useText(sellText);
  const w = useText(workText);
  if (orders.length === 0) return <NothingHeld />;
  const head = (
    <tr>
      <th scope="col">{t('sell.money.order')}</th>
      <th scope="col">{t('sell.money.placed')}</th>
      <th scope="col">{w('work.state')}</th>
      <th scope="col">{t('sell.money.freed')}</th>
      <th scope="col" className="r">
        {w('work.onHold')}
      </th>
    </tr>
  );
  return (
    <section className="stack" aria-labelledby="held">
      <h2 id="held">{t('sell.money.heldOrders')}</h2>
      <Table caption={t('sell.money.heldOrders')} head={head}>
        <tbody>
          {orders.map((order) => (
            <tr key={order.id} data-row>
              <td>
                <Link to="/sell/orders/$id" params={{ id: order.id }} className="num" data-open>
                  {order.number}
                </Link>
                , {order.buyer.name}
              </td>
              <td data-label={t('sell.money.placed')}>
                <DayText at={order.placedAt} />
              </td>
              <td>
                <OrderStateChip state={order.state} label={order.stateLabel} />
              </td>
              <td className="text-ink-2">{freed(order, t)}</td>
              <td className="r" data-label={w('work.onHoldIs')}>
                <Money value={order.held} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function freed({ state, dispute }: Order, t: ReturnType<typeof useText<typeof sellText>>): string {
  if (dispute && !dispute.endedAt) return t('sell.money.freed.dispute');
  const key = `sell.money.freed.${state}`;
  return key in sellText ? t(key as keyof typeof sellText) : '';
}

function NothingHeld() {
  const t = useText(sellText);
  return (
    <EmptyState
      icon={Wallet}
      title={t('sell.money.none')}
      action={
        <LinkButton look="second" to="/sell/orders">
          {t('sell.seeWaiting')}
        </LinkButton>
      }
    >
      <p>{t('sell.money.noneText')}</p>
    </EmptyState>
  );
}
