import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { Fragment } from 'react';
import { inOneLine } from '../../features/accounts/address.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Button } from '../../ui/Button.tsx';
import { Money } from '../../ui/Money.tsx';
import { Stage } from '../../ui/Stage.tsx';
import type { Order } from './OrderPage.tsx';

/** The goods, what they cost, how it was paid and where it goes. */
export function Bought({ order }: { order: Order }) {
  const t = useText(ordersText);
  const nameOf = useCountryName();
  return (
    <section className="card stack" aria-labelledby="bought">
      <h2 id="bought">{t('orders.bought')}</h2>
      {order.lines.map((line) => (
        <div key={line.id} className="row !gap-4">
          <Stage thumb="t-18" src={line.picture.small} alt="" seed={line.id} size={96} />
          <div className="grow">
            {line.product ? (
              <Link to="/p/$slug" params={{ slug: line.product.slug }} className="font-semibold !text-ink">
                {line.title}
              </Link>
            ) : (
              <b>{line.title}</b>
            )}
            <p className="text-sm text-ink-2">
              {line.variantTitle}, {line.quantity}
              {line.cancelledQuantity > 0 && ` · ${t('orders.notSent', { count: line.cancelledQuantity })}`}
            </p>
          </div>
          <span className="text-sm">
            <Money value={line.total} />
          </span>
        </div>
      ))}
      <dl className="sum text-sm">
        <dt>
          {order.shipping.carrier.name} {order.shipping.service}
        </dt>
        <dd>{order.shipping.fee.amountMinor === 0 ? t('orders.free') : <Money value={order.shipping.fee} />}</dd>
        <dt className="font-semibold">{order.paidBy ? t('orders.paidBy', { method: order.paidBy }) : t('orders.total')}</dt>
        <dd className="font-semibold">
          <Money value={order.total} />
        </dd>
      </dl>
      {order.purchase && order.purchase.payments.length > 1 && <PaidBy purchase={order.purchase} />}
      <hr className="hair" />
      <p className="text-sm text-ink-2">{inOneLine(order.address, nameOf(order.address.country))}</p>
      <Button look="link" size="small" className="no-print justify-self-start" onPress={() => window.print()}>
        <Printer className="icon" aria-hidden />
        {t('orders.print')}
      </Button>
    </section>
  );
}

/** What paid how much, where it was more than one way to pay. */
function PaidBy({ purchase: { payments, orders } }: { purchase: NonNullable<Order['purchase']> }) {
  const t = useText(ordersText);
  return (
    <div className="stack !gap-2">
      <dl className="sum text-sm text-ink-2">
        {payments.map(({ method, by, amount }) => (
          <Fragment key={method}>
            <dt>{by}</dt>
            <dd>
              <Money value={amount} />
            </dd>
          </Fragment>
        ))}
      </dl>
      <p className="text-sm text-ink-2">{t('orders.paidSplit', { count: orders.length })}</p>
    </div>
  );
}
