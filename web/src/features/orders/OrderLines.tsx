import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/use-text.ts';
import { workText } from '../../text/en/work.ts';
import { Money } from '../../ui/Money.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { type OrderLines_OrderFragment, OrderLines_OrderFragmentDoc } from './OrderLines.generated.ts';

/** What was bought, how much of it left already, and what it cost. */
export function OrderLines({ order }: { order: FragmentType<typeof OrderLines_OrderFragmentDoc> }) {
  const w = useText(workText);
  const { data } = useSuspenseFragment({ fragment: OrderLines_OrderFragmentDoc, from: order });
  return (
    <section className="card stack !gap-2" aria-labelledby="goods">
      <h2 id="goods">{w('work.order.goods')}</h2>
      <ul className="lines">
        {data.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      <dl className="post border-t border-line pt-3">
        <dt>{w('work.order.shipping', { service: `${data.shipping.carrier.name} ${data.shipping.service}` })}</dt>
        <dd>
          <Money value={data.shippingTotal} />
        </dd>
        {data.refunded.amountMinor > 0 && (
          <>
            <dt>{w('work.order.refunded')}</dt>
            <dd>
              −<Money value={data.refunded} />
            </dd>
          </>
        )}
        <dt className="end">{w('work.order.total')}</dt>
        <dd className="end">
          <Money value={data.total} />
        </dd>
      </dl>
    </section>
  );
}

function Line({ line }: { line: OrderLines_OrderFragment['lines'][number] }) {
  const w = useText(workText);
  const isPartly = line.shippedQuantity > 0 && line.shippedQuantity < line.quantity;
  return (
    <li>
      <Stage thumb="t-12" src={line.picture.small} alt="" seed={line.id} size={96} />
      <span>
        <b className="block">
          {line.quantity} ×{' '}
          {line.product ? (
            <Link to="/p/$slug" params={{ slug: line.product.slug }} className="plain">
              {line.title}
            </Link>
          ) : (
            line.title
          )}
        </b>
        {line.variantTitle !== line.title && <span className="block text-ink-2">{line.variantTitle}</span>}
        {isPartly && (
          <span className="block text-ink-2">{w('work.order.shipped', { shipped: line.shippedQuantity, all: line.quantity })}</span>
        )}
        {line.cancelledQuantity > 0 && (
          <span className="block text-warning">{w('work.order.cancelled', { count: line.cancelledQuantity })}</span>
        )}
      </span>
      <Money value={line.total} />
    </li>
  );
}
