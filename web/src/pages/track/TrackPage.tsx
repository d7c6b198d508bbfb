import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PackageSearch } from 'lucide-react';
import type { FormEvent } from 'react';
import { OrderRow } from '../../features/orders/OrderRow.tsx';
import { ParcelPath } from '../../features/orders/ParcelPath.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Region } from '../../ui/Region.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { TrackableOrdersDocument, TrackPageDocument } from './TrackPage.generated.ts';

/** Track Your Order: by its number without an account, and the list of one's own with one. */
export function TrackPage() {
  const t = useText(ordersText);
  useTitle(t('orders.track.title'));
  const { number } = useSearch({ from: '/storefront/track' });
  const navigate = useNavigate({ from: '/track' });
  const { viewer } = useSession();

  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('number') ?? '').replace(/\s+/g, '');
    void navigate({ search: { number: typed.toUpperCase() || undefined } });
  }

  return (
    <div className="page stack gap-8 pt-8">
      <h1>{t('orders.track.title')}</h1>
      <form key={`find ${number}`} className="flex max-w-xl flex-wrap items-end gap-3" onSubmit={find}>
        <TextField
          frameClassName="min-w-56 flex-1"
          name="number"
          label={t('orders.track.number')}
          hint={t('orders.track.hint')}
          defaultValue={number}
          required
        />
        <Button type="submit" className="mb-6">
          {t('orders.track.find')}
        </Button>
      </form>
      {number && (
        <Region key={number} skeleton={<BoxesSkeleton heights={['h-64']} />}>
          <Found number={number} />
        </Region>
      )}
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

function Found({ number }: { number: string }) {
  const t = useText(ordersText);
  const { trackParcel: parcel } = usePageQuery(TrackPageDocument, { variables: { number }, fetchPolicy: 'cache-and-network' }).data;
  if (!parcel) {
    return (
      <EmptyState icon={PackageSearch} title={t('orders.track.unknown')}>
        <p>{t('orders.track.unknownText')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="stack max-w-208">
      {parcel.order && (
        <p>
          <Link to="/orders/$id" params={{ id: parcel.order.id }}>
            {t('orders.numberIs', { number: parcel.order.number })}
          </Link>
        </p>
      )}
      <ParcelPath parcel={parcel} title={t('orders.parcel')} />
    </div>
  );
}

function Mine() {
  const t = useText(ordersText);
  const { nodes } = usePageQuery(TrackableOrdersDocument).data.orders;
  if (nodes.length === 0) return <p className="text-ink-2">{t('orders.track.none')}</p>;
  return nodes.map((order) => <OrderRow key={order.id} order={order} />);
}
