import type { OrderState } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { DateRange, MomentText } from '../../ui/DateText.tsx';
import { ProgressLine, type Stop } from '../../ui/ProgressLine.tsx';
import type { Order } from './OrderPage.tsx';

const steps = ['placed', 'paid', 'verified', 'shipped', 'delivered', 'completed'] as const;
const reached: Record<OrderState, number> = {
  AWAITING_PAYMENT: 1,
  PAYMENT_BEING_VERIFIED: 2,
  AWAITING_SHIPMENT: 3,
  PARTIALLY_SHIPPED: 3,
  AWAITING_DELIVERY: 4,
  DELIVERED: 5,
  COMPLETED: 6,
  CLOSED: 6,
};
const arrivedAt: Partial<Record<OrderState, (typeof steps)[number]>> = {
  PAYMENT_BEING_VERIFIED: 'paid',
  AWAITING_SHIPMENT: 'verified',
  AWAITING_DELIVERY: 'shipped',
  DELIVERED: 'delivered',
  COMPLETED: 'completed',
};

/** The order's life as one line; a closed order shows how far it came. */
export function OrderProgress({ order }: { order: Order }) {
  const t = useText(ordersText);
  const momentOf = (step: string) => (step === 'placed' ? order.placedAt : order.history.find((entry) => arrivedAt[entry.to] === step)?.at);
  const now = reached[order.state];
  const isClosed = order.state === 'CLOSED';
  const stops = steps
    .map((step, index): Stop => {
      const moment = momentOf(step);
      const isNow = index === now && !isClosed;
      return {
        key: step,
        state: index < now && moment ? 'done' : isNow ? 'now' : 'next',
        title: t(isNow ? `orders.step.${step}.now` : `orders.step.${step}`),
        text: moment ? <MomentText at={moment} /> : step === 'delivered' && order.promised && <DateRange {...order.promised} />,
      };
    })
    .filter((stop) => !isClosed || stop.state === 'done');
  return (
    <section className="card stack gap-6" aria-labelledby="progress">
      <h2 id="progress">{t('orders.where')}</h2>
      <ProgressLine
        stops={
          isClosed
            ? [
                ...stops,
                {
                  key: 'closed',
                  state: 'now',
                  title: order.stateLabel,
                  text: <MomentText at={order.history.findLast((entry) => entry.to === 'CLOSED')?.at ?? order.placedAt} />,
                },
              ]
            : stops
        }
      />
    </section>
  );
}
