import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { ExternalLink } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { workText } from '../../text/en/work.ts';
import { Chip } from '../../ui/Chip.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { Note } from '../../ui/Note.tsx';
import { type OrderParcels_OrderFragment, OrderParcels_OrderFragmentDoc } from './OrderParcels.generated.ts';
import { parcelLook } from './order-state.ts';

type Parcel = OrderParcels_OrderFragment['parcels'][number];

/** The parcels of an order and their scans, the latest first. */
export function OrderParcels({ order }: { order: FragmentType<typeof OrderParcels_OrderFragmentDoc> }) {
  const w = useText(workText);
  const { parcels } = useSuspenseFragment({ fragment: OrderParcels_OrderFragmentDoc, from: order }).data;
  return (
    <section className="card stack" aria-labelledby="parcels">
      <h2 id="parcels">{w('work.order.parcels')}</h2>
      {parcels.length === 0 && <p className="text-ink-2">{w('work.order.noParcels')}</p>}
      {parcels.map((parcel) => (
        <ParcelLog key={parcel.id} parcel={parcel} />
      ))}
    </section>
  );
}

function ParcelLog({ parcel }: { parcel: Parcel }) {
  const w = useText(workText);
  const intl = useIntl();
  const nameOf = useCountryName();
  const { icon, tone } = parcelLook(parcel.state);
  const events = parcel.events.toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <div className="stack !gap-2">
      <div className="row flex-wrap justify-between !gap-2">
        <span>
          <b>{parcel.carrier.name}</b> <span className="num">{parcel.number}</span>
          <span className="block text-ink-2">{parcel.lines.map((line) => `${line.quantity} × ${line.title}`).join(', ')}</span>
        </span>
        <Chip icon={icon} tone={tone}>
          {parcel.stateLabel}
        </Chip>
      </div>
      {parcel.firstScanBy && (
        <p className="text-ink-2">
          {w('work.order.noScans', { day: intl.formatDate(parcel.firstScanBy, { day: 'numeric', month: 'long' }) })}
        </p>
      )}
      {parcel.isNumberReused && <Note tone="warning">{w('work.order.reused')}</Note>}
      {parcel.numberCheck === 'UNVERIFIABLE' && events.length === 0 && <p className="text-ink-2">{w('work.order.unverifiable')}</p>}
      {events.length > 0 && (
        <ol className="log">
          {events.map((event) => (
            <li key={event.id}>
              <MomentText at={event.at} look="short" />
              <span>
                {event.description}
                <span className="text-ink-2"> {[event.place, event.country && nameOf(event.country)].filter(Boolean).join(', ')}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {parcel.trackingUrl && (
        <a className="row justify-self-start !gap-2" href={parcel.trackingUrl} target="_blank" rel="noopener noreferrer">
          <ExternalLink className="icon" aria-hidden />
          {w('work.order.atCarrier')}
        </a>
      )}
    </div>
  );
}
