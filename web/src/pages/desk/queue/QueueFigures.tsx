import type { ReactNode } from 'react';
import { useText } from '../../../lib/use-text.ts';
import { deskText } from '../../../text/en/desk.ts';
import { Money } from '../../../ui/Money.tsx';
import type { DeskQueuePageQuery } from './DeskQueuePage.generated.ts';

/** How much waits of each kind, and how much money stands behind it. */
export function QueueFigures({ data }: { data: DeskQueuePageQuery }) {
  const t = useText(deskText);
  const held = [...data.orders.nodes, ...data.disputes.nodes.map((dispute) => dispute.order)].reduce(
    (sum, order) => sum + order.held.amountMinor,
    0,
  );
  const stuck = data.stuckRefunds.totalCount;
  return (
    <dl className="strip5">
      <Figure label={t('desk.figure.payments')} value={data.orders.totalCount} />
      <Figure label={t('desk.figure.disputes')} value={data.disputes.totalCount} />
      <Figure label={t('desk.figure.refunds')} value={stuck} isBad={stuck > 0} />
      <Figure label={t('desk.figure.tickets')} value={data.tickets.totalCount} />
      <Figure label={t('desk.figure.held')} value={<Money value={{ amountMinor: held, currency: data.market.currency }} />} />
    </dl>
  );
}

function Figure({ label, value, isBad }: { label: string; value: ReactNode; isBad?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={isBad ? 'text-danger' : undefined}>{value}</dd>
    </div>
  );
}
