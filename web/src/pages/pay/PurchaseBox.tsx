import { Link } from '@tanstack/react-router';
import { moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { payText } from '../../text/en/pay.ts';
import { MomentText } from '../../ui/DateText.tsx';
import { HoldIcon } from '../../ui/HoldIcon.tsx';
import { Money, Price } from '../../ui/Money.tsx';
import { Leaf, Ticket } from '../../ui/Ticket.tsx';
import type { PayPageQuery } from './PayPage.generated.ts';

/** What the payment is for, order by order. */
export function PurchaseBox({ purchase }: { purchase: NonNullable<PayPageQuery['purchase']> }) {
  const t = useText(buyText);
  const p = useText(payText);
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
          {purchase.walletPart && (
            <>
              <dl className="sum text-sm">
                <dt>{p('pay.fromWallet')}</dt>
                <dd>
                  <Money value={purchase.walletPart} />
                </dd>
                <dt className="font-semibold">{p('pay.rest')}</dt>
                <dd className="font-semibold">
                  <Money value={purchase.amountDue} />
                </dd>
              </dl>
              <p className="text-sm text-ink-2">{p('pay.setAside', { amount: moneyText(purchase.walletPart) })}</p>
            </>
          )}
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
