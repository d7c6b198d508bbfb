import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/use-text.ts';
import { deadlinesText } from '../../text/en/deadlines.ts';
import type { DeadlineListQuery } from './DeadlineList.generated.ts';

/** Where somebody looks at his deadlines, and so where his links lead. */
export type Side = 'buyer' | 'sell' | 'desk';

const pages = {
  buyer: { order: '/orders/$id', dispute: '/disputes/$id' },
  sell: { order: '/sell/orders/$id', dispute: '/sell/disputes/$id' },
  desk: { order: '/desk/orders/$id', dispute: '/desk/disputes/$id' },
} as const;

/** What a clock runs on, as a link to the page on which this side acts. */
export function SubjectLink({ side, running }: { side: Side; running: DeadlineListQuery['deadlines']['nodes'][number] }) {
  const t = useText(deadlinesText);
  const { order, dispute, purchase } = running;
  if (dispute && order)
    return (
      <Link to={pages[side].dispute} params={{ id: dispute.id }}>
        {t('deadlines.dispute', { number: order.number })}
      </Link>
    );
  if (order)
    return (
      <Link to={pages[side].order} params={{ id: order.id }}>
        {side === 'sell'
          ? t('deadlines.order', { number: order.number })
          : t('deadlines.orderAt', { number: order.number, shop: order.shop.name })}
      </Link>
    );
  return (
    <Link to="/purchases/$id/pay" params={{ id: purchase?.id ?? '' }}>
      {t('deadlines.purchase')}
    </Link>
  );
}
