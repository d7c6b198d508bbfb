import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { OrderRow } from '../../features/orders/OrderRow.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Region } from '../../ui/Region.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { TrackedOrder, TrackedParcel } from './Tracked.tsx';
import { TrackForms } from './TrackForms.tsx';
import { TrackableOrdersDocument } from './TrackPage.generated.ts';

/** An order that was asked for by number and address; the address stays out of the page's own. */
interface Asked {
  readonly number: string;
  readonly email: string;
}

/** Track Your Order: by its numbers without an account, and the list of one's own with one. */
export function TrackPage() {
  const t = useText(ordersText);
  useTitle(t('orders.track.title'));
  const { number } = useSearch({ from: '/storefront/track' });
  const navigate = useNavigate({ from: '/track' });
  const { viewer } = useSession();
  const [asked, setAsked] = useState<Asked>();

  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) answer.current?.scrollIntoView?.({ block: 'nearest' }); // on a phone it stands below both forms
  }, [asked]);

  function findParcel(typed: string) {
    setAsked(undefined);
    void navigate({ search: { number: typed.replace(/\s+/g, '').toUpperCase() || undefined } });
  }
  function findOrder(orderNumber: string, email: string) {
    setAsked({ number: orderNumber, email });
    void navigate({ search: {} });
  }

  return (
    <div className="page stack gap-8 pt-8">
      <div className="stack !gap-2">
        <h1>{t('orders.track.title')}</h1>
        <p className="max-w-[60ch] text-ink-2">{t('orders.track.intro')}</p>
      </div>
      <TrackForms number={number} onNumber={findParcel} onOrder={findOrder} />
      <div ref={answer} aria-live="polite" className="scroll-mt-4 empty:hidden">
        {number ? (
          <Region key={number} skeleton={<BoxesSkeleton heights={['h-64']} />}>
            <TrackedParcel number={number} />
          </Region>
        ) : (
          asked && (
            <Region key={`${asked.number} ${asked.email}`} skeleton={<BoxesSkeleton heights={['h-64']} />}>
              <TrackedOrder number={asked.number} email={asked.email} />
            </Region>
          )
        )}
      </div>
      {viewer?.kind === 'BUYER' && (
        <section className="stack" aria-labelledby="mine">
          <h2 id="mine">{t('orders.track.mine')}</h2>
          <Region skeleton={<BoxesSkeleton heights={['h-32', 'h-32']} />}>
            <Mine />
          </Region>
        </section>
      )}
    </div>
  );
}

function Mine() {
  const t = useText(ordersText);
  const { nodes } = usePageQuery(TrackableOrdersDocument, { fetchPolicy: 'cache-and-network' }).data.orders;
  if (nodes.length === 0) return <p className="text-ink-2">{t('orders.track.none')}</p>;
  return nodes.map((order) => <OrderRow key={order.id} order={order} />);
}
