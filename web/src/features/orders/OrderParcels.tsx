import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { Note } from '../../ui/Note.tsx';
import { CorrectNumberDialog } from './CorrectNumberDialog.tsx';
import { type OrderParcels_OrderFragment, OrderParcels_OrderFragmentDoc } from './OrderParcels.generated.ts';
import { parcelLook } from './order-state.ts';

type Parcel = OrderParcels_OrderFragment['parcels'][number];

/** The parcels of an order and their scans, the latest first. */
export function OrderParcels({ order }: { order: FragmentType<typeof OrderParcels_OrderFragmentDoc> }) {
  const w = useText(workText);
  const { id, parcels } = useSuspenseFragment({ fragment: OrderParcels_OrderFragmentDoc, from: order }).data;
  return (
    <section className="card stack" aria-labelledby="parcels">
      <h2 id="parcels">{w('work.order.parcels')}</h2>
      {parcels.length === 0 && <p className="text-ink-2">{w('work.order.noParcels')}</p>}
      {parcels.map((parcel) => (
        <ParcelLog key={parcel.id} orderId={id} parcel={parcel} />
      ))}
    </section>
  );
}

function ParcelLog({ orderId, parcel }: { orderId: string; parcel: Parcel }) {
  const t = useText(sellText);
  const w = useText(workText);
  const intl = useIntl();
  const { icon, tone } = parcelLook(parcel.state);
  const nameOf = useCountryName();
  const entries = useLogEntries(parcel);
  const [isCorrecting, setCorrecting] = useState(false);
  const canCorrect = parcel.availableActions.some(({ action, allowed }) => action === 'CORRECT_NUMBER' && allowed);
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
      {parcel.deliveredElsewhere && <Note tone="warning">{w('work.order.elsewhere', { country: nameOf(parcel.deliveredElsewhere) })}</Note>}
      {parcel.numberCheck === 'UNVERIFIABLE' && parcel.events.length === 0 && <p className="text-ink-2">{w('work.order.unverifiable')}</p>}
      {entries.length > 0 && (
        <ol className="log">
          {entries.map((entry) => (
            <li key={entry.id}>
              <MomentText at={entry.at} look="short" />
              <span className="wrap-anywhere">
                {entry.text} <span className="text-ink-2">{entry.place}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {canCorrect && (
        <span className="justify-self-start">
          <Button look="link" size="small" onPress={() => setCorrecting(true)}>
            {t('sell.correct')}
          </Button>
        </span>
      )}
      {isCorrecting && <CorrectNumberDialog orderId={orderId} parcel={parcel} onClose={() => setCorrecting(false)} />}
      {parcel.trackingUrl && (
        <a className="row justify-self-start !gap-2" href={parcel.trackingUrl} target="_blank" rel="noopener noreferrer">
          <ExternalLink className="icon" aria-hidden />
          {w('work.order.atCarrier')}
        </a>
      )}
    </div>
  );
}

/** The scans of a parcel and the corrections of its number, the latest first. */
function useLogEntries({ events, numberCorrections }: Parcel) {
  const w = useText(workText);
  const nameOf = useCountryName();
  const scans = events.map(({ id, at, description, place, country }) => ({
    ...{ id, at, text: description },
    place: [place, country && nameOf(country)].filter(Boolean).join(', '),
  }));
  const corrections = numberCorrections.map(({ id, at, actorName, oldCarrier, oldNumber, newCarrier, newNumber }) => {
    const words = { shop: actorName, old: `${oldCarrier.name} ${oldNumber}`, new: `${newCarrier.name} ${newNumber}` };
    return { id, at, text: w('work.order.corrected', words), place: '' };
  });
  return [...scans, ...corrections].toSorted((one, other) => other.at.localeCompare(one.at));
}
