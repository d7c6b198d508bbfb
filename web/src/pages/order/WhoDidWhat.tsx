import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { MomentText } from '../../ui/DateText.tsx';
import type { Order } from './OrderPage.tsx';

/** Everything that happened, newest first, and who did it. */
export function WhoDidWhat({ history }: { history: Order['history'] }) {
  const t = useText(ordersText);
  return (
    <section className="card stack !gap-3" aria-labelledby="who">
      <h2 id="who">{t('orders.who')}</h2>
      <ol className="stack !gap-2 text-sm">
        {history.toReversed().map((entry) => (
          <li key={entry.id}>
            <b>{entry.actorName}</b> {entry.text}
            {entry.reason && <q className="block text-ink-2">{entry.reason}</q>}
            <span className="block text-ink-2">
              <MomentText at={entry.at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
