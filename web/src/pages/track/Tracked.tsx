import { Link } from '@tanstack/react-router';
import { PackageSearch } from 'lucide-react';
import { useIntl } from 'react-intl';
import { ParcelPath } from '../../features/orders/ParcelPath.tsx';
import { useLiveOrder } from '../../features/orders/use-live-order.ts';
import { useSession } from '../../features/session/use-session.ts';
import { useEvery } from '../../lib/use-every.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { dateRangeText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TrackOrderDocument, TrackPageDocument } from './TrackPage.generated.ts';

/** How often a stranger's page asks again; who may see the order hears of news at once. */
const lookAgainMs = 120_000;
const trackPage = ['TrackPage'];

/** The journey of the parcel with a number. Moves while it is looked at. */
export function TrackedParcel({ number }: { number: string }) {
  const t = useText(ordersText);
  const page = usePageQuery(TrackPageDocument, { variables: { number }, fetchPolicy: 'cache-and-network' });
  const parcel = page.data.trackParcel;
  const { market } = useSession();
  useLiveOrder(parcel?.order?.id, trackPage);
  useEvery(parcel && !parcel.order ? lookAgainMs : null, () => void page.refetch());
  if (!parcel) {
    const { firstScanNoteDays: from, firstScanMissingDays: to } = market.policies;
    return (
      <EmptyState icon={PackageSearch} title={t('orders.track.unknown')}>
        <p>{t('orders.track.unknownText', { from, to })}</p>
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
      <Zone />
    </div>
  );
}

/** The parcels of an order, for whoever knows its number and its buyer's e-mail address. */
export function TrackedOrder({ number, email }: { number: string; email: string }) {
  const t = useText(ordersText);
  const intl = useIntl();
  const page = usePageQuery(TrackOrderDocument, { variables: { number, email }, fetchPolicy: 'cache-and-network' });
  const order = page.data.trackOrder;
  useEvery(order ? lookAgainMs : null, () => void page.refetch());
  if (!order) {
    return (
      <EmptyState icon={PackageSearch} title={t('orders.track.noOrder')}>
        <p>{t('orders.track.noOrderText')}</p>
      </EmptyState>
    );
  }
  const { parcels } = order;
  return (
    <section className="stack max-w-208" aria-labelledby="tracked">
      <div className="stack !gap-1">
        <h2 id="tracked">{t('orders.numberIs', { number: order.number })}</h2>
        <p className="text-ink-2">
          {t('orders.track.orderStands', { state: order.stateLabel, days: dateRangeText(intl, order.promised.from, order.promised.to) })}
        </p>
        {parcels.length === 0 && <p className="text-ink-2">{t('orders.track.noParcel')}</p>}
      </div>
      {parcels.map((parcel, index) => (
        <ParcelPath
          key={parcel.id}
          parcel={parcel}
          title={parcels.length === 1 ? t('orders.parcel') : t('orders.parcelOf', { number: index + 1, count: parcels.length })}
        />
      ))}
      {parcels.length > 0 && <Zone />}
    </section>
  );
}

/** Which clock the times go by: the reader's. */
function Zone() {
  const t = useText(ordersText);
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return <p className="text-sm text-ink-2">{t('orders.track.zone', { zone: zone.replaceAll('_', ' ') })}</p>;
}
