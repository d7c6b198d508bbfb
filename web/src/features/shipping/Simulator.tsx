import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { useIntl } from 'react-intl';
import { moneyText } from '../../lib/money.ts';
import { useShipTo } from '../../lib/ship-to.tsx';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { weightText } from '../../lib/weight.ts';
import { shippingText } from '../../text/en/shipping.ts';
import { DateText, dateRangeText } from '../../ui/DateText.tsx';
import { Select } from '../../ui/Field.tsx';
import { Money } from '../../ui/Money.tsx';
import { Note } from '../../ui/Note.tsx';
import { NumberStepper } from '../../ui/NumberStepper.tsx';
import { Broken, Region } from '../../ui/Region.tsx';
import { Bone, Loading } from '../../ui/Skeleton.tsx';
import { CountrySelect } from './CountrySelect.tsx';
import { SimulateShippingDocument, type SimulateShippingQuery } from './Simulator.generated.ts';

interface Props {
  products: readonly { id: string; title: string; variants: readonly { id: string; title: string }[] }[];
  /** The day on which the shop sells again; null while it is open. */
  closedUntil: string | null;
}

/** Tries shipping out: some of a product to a country, and what each option says to that. */
export function Simulator({ products, closedUntil }: Props) {
  const t = useText(shippingText);
  const shipTo = useShipTo();
  const choices = products.flatMap(({ title, variants }) =>
    variants.map((variant) => ({ value: variant.id, label: variant.title === title ? title : `${title}, ${variant.title}` })),
  );
  const [variantId, setVariant] = useState(choices[0]?.value ?? '');
  const [quantity, setQuantity] = useState(1);
  const [country, setCountry] = useState(shipTo.country);
  return (
    <section className="card stack !p-5" aria-labelledby="try">
      <div>
        <h2 id="try">{t('shipping.try')}</h2>
        <p className="text-sm text-ink-2">{choices.length > 0 ? t('shipping.tryText') : t('shipping.tryNothing')}</p>
      </div>
      {choices.length > 0 && (
        <>
          <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
            <Select
              label={t('shipping.tryProduct')}
              choices={choices}
              value={variantId}
              onChange={(event) => setVariant(event.target.value)}
            />
            <NumberStepper label={t('shipping.tryQuantity')} value={quantity} max={999} onChange={setQuantity} />
          </div>
          <Region
            skeleton={
              <Loading>
                <Bone className="h-16" />
              </Loading>
            }
          >
            <CountrySelect label={t('shipping.tryCountry')} value={country} onChange={setCountry} />
          </Region>
          {closedUntil && (
            <Note tone="warning">{t.rich('shipping.tryClosed', { day: <DateText key="d" date={closedUntil} look="long" /> })}</Note>
          )}
          <Outcome variantId={variantId} quantity={quantity} country={country} />
        </>
      )}
    </section>
  );
}

function Outcome(wanted: { variantId: string; quantity: number; country: string }) {
  const t = useText(shippingText);
  const { locale } = useIntl();
  const nameOf = useCountryName();
  const { variantId, quantity, country } = useDeferredValue(wanted);
  const variables = { lines: [{ variantId, quantity }], country };
  const { data, previousData, error, refetch } = useQuery(SimulateShippingDocument, { variables, fetchPolicy: 'cache-and-network' });
  const simulation = (data ?? previousData)?.simulateShipping;
  if (error) return <Broken error={error} onRetry={() => void refetch()} />;
  if (!simulation) return <Bone className="h-40" />;
  const { itemsTotal, weightGrams, options } = simulation;
  return (
    <div role="status" className="stack !gap-3">
      <p className="text-sm text-ink-2">
        {t('shipping.tryWeighs', { total: moneyText(itemsTotal, locale), weight: weightText(weightGrams, locale) })}
      </p>
      {!options.some(({ quote }) => quote) && <Note tone="warning">{t('shipping.tryNone', { country: nameOf(country) })}</Note>}
      <ul>
        {options.map((each) => (
          <OutcomeRow key={each.option.id} outcome={each} />
        ))}
      </ul>
    </div>
  );
}

type Simulated = NonNullable<SimulateShippingQuery['simulateShipping']>['options'][number];

function OutcomeRow({ outcome: { option, quote, because } }: { outcome: Simulated }) {
  const t = useText(shippingText);
  const intl = useIntl();
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-line border-t py-3 text-sm">
      <b className={quote ? '[overflow-wrap:anywhere]' : 'text-ink-2 [overflow-wrap:anywhere]'}>
        {option.carrier.name} {option.service}
      </b>
      {quote ? (
        <b>{quote.fee.amountMinor === 0 ? t('shipping.free') : <Money value={quote.fee} />}</b>
      ) : (
        <span className="text-ink-2">{t('shipping.tryOut')}</span>
      )}
      {quote && (
        <span className="col-span-2">
          {t.rich('shipping.tryArrives', {
            dates: <b key="r">{dateRangeText(intl, quote.arrives.from, quote.arrives.to)}</b>,
            day: <DateText key="d" date={quote.shipBy} />,
          })}
        </span>
      )}
      <span className="col-span-2 text-ink-2">{because}</span>
    </li>
  );
}
