import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { ExternalLink } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Note } from '../../ui/Note.tsx';
import { isLost, parcelLook } from './order-state.ts';
import { ParcelPath_ParcelFragmentDoc } from './ParcelPath.generated.ts';

interface Props {
  parcel: FragmentType<typeof ParcelPath_ParcelFragmentDoc>;
  title: string;
}

/** Where a parcel was, newest first, and where it is. */
export function ParcelPath({ parcel, title }: Props) {
  const t = useText(ordersText);
  const intl = useIntl();
  const nameOf = useCountryName();
  const { data } = useSuspenseFragment({ fragment: ParcelPath_ParcelFragmentDoc, from: parcel });
  const look = parcelLook(data.state);
  const entries = [
    ...data.events.map((event) => ({
      ...{ id: event.id, at: event.at, title: event.description },
      text: [event.place, event.country && nameOf(event.country)].filter(Boolean).join(', '),
    })),
    ...data.numberCorrections.map(({ id, at, actorName, oldCarrier, oldNumber, newCarrier, newNumber }) => ({
      ...{ id, at, title: t('orders.corrected', { shop: actorName }) },
      text: t('orders.correctedText', { old: `${oldCarrier.name} ${oldNumber}`, new: `${newCarrier.name} ${newNumber}` }),
    })),
  ].toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <section className="card stack gap-6" aria-label={title}>
      <div className="row flex-wrap justify-between !gap-2">
        <div>
          <h2>{title}</h2>
          <p className="text-sm text-ink-2">
            {data.carrier.name} · <span className="num">{data.number}</span>
          </p>
        </div>
        <Chip icon={look.icon} tone={look.tone}>
          {data.stateLabel}
        </Chip>
      </div>
      {data.firstScanBy && (
        <Note>{t('orders.noScans', { day: intl.formatDate(data.firstScanBy, { day: 'numeric', month: 'long' }) })}</Note>
      )}
      {data.deliveredElsewhere && <Note tone="warning">{t('orders.elsewhere', { country: nameOf(data.deliveredElsewhere) })}</Note>}
      {isLost(data.state) && <Note tone="warning">{t(`orders.lost.${data.state}`)}</Note>}
      <ol className="path">
        {entries.map((entry, index) => (
          <li key={entry.id} className={index === 0 ? 'now' : undefined} aria-current={index === 0 ? 'step' : undefined}>
            <time dateTime={entry.at}>
              {intl.formatDate(entry.at, { day: 'numeric', month: 'short' })}
              <br />
              {intl.formatTime(entry.at)}
            </time>
            <span className="dot" />
            <div>
              <b>{entry.title}</b>
              <span className="block text-ink-2 wrap-anywhere">{entry.text}</span>
            </div>
          </li>
        ))}
      </ol>
      {data.trackingUrl && (
        <a className="row self-start justify-self-start text-sm" href={data.trackingUrl} target="_blank" rel="noopener noreferrer">
          <ExternalLink className="icon" aria-hidden />
          {t('orders.atCarrier', { carrier: data.carrier.name })}
        </a>
      )}
    </section>
  );
}
