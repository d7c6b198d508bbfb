import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useText } from '../../lib/use-text.ts';
import { workText } from '../../text/en/work.ts';
import { MomentText } from '../../ui/DateText.tsx';
import { OrderHistory_OrderFragmentDoc } from './OrderHistory.generated.ts';

/** Every step of an order, the latest first, and who took it. */
export function OrderHistory({ order }: { order: FragmentType<typeof OrderHistory_OrderFragmentDoc> }) {
  const w = useText(workText);
  const { history } = useSuspenseFragment({ fragment: OrderHistory_OrderFragmentDoc, from: order }).data;
  return (
    <section className="card stack !gap-2" aria-labelledby="history">
      <h2 id="history">{w('work.order.history')}</h2>
      <ol className="log">
        {history.toReversed().map((entry) => (
          <li key={entry.id}>
            <MomentText at={entry.at} look="short" />
            <span>
              <b>{entry.actorName}</b> {entry.text}
              {entry.reason && <q>{entry.reason}</q>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
