import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { MomentText } from '../../ui/DateText.tsx';
import { HoldIcon } from '../../ui/HoldIcon.tsx';
import { Money, Price } from '../../ui/Money.tsx';
import { Leaf, Ticket } from '../../ui/Ticket.tsx';
import type { PayPageQuery } from './PayPage.generated.ts';

/** What the payment is for, order by order. */
export function PurchaseBox({ purchase }: { purchase: NonNullable<PayPageQuery['purchase']> }) {
  const t = useText(buyText);
  return (
    <aside>
      <Ticket aria-label={t('buy.yourOrder')}>
        <Leaf className="stack">
          <h2>{t('buy.yourOrder')}</h2>
          <dl className="sum text-sm">
            {purchase.orders.map((order) => (
              <OrderRow key={order.id} order={order} />
            ))}
          </dl>
          <hr className="hair" />
          <div className="row !items-baseline justify-between">
            <b>{t('buy.total')}</b>
            <Price value={purchase.total} size="total" />
          </div>
        </Leaf>
        <Leaf tone="trust" className="row">
          <HoldIcon className="icon text-trust" />
          <p className="text-sm">
            {purchase.holdUntil ? t.rich('buy.holdUntil', { moment: <MomentText key="m" at={purchase.holdUntil} /> }) : t('buy.payOnce')}
          </p>
        </Leaf>
      </Ticket>
    </aside>
  );
}

function OrderRow({ order }: { order: NonNullable<PayPageQuery['purchase']>['orders'][number] }) {
  const t = useText(buyText);
  return (
    <>
      <dt>
        <Link to="/orders/$id" params={{ id: order.id }}>
          {t('buy.orderNumber', { number: order.number, shop: order.shop.name })}
        </Link>
      </dt>
      <dd>
        <Money value={order.total} />
      </dd>
    </>
  );
}
