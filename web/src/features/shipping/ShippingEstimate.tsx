import { Truck } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MoneyValue } from '../../lib/money.ts';
import { useShipTo } from '../../lib/ship-to.tsx';
import { useCountryName } from '../../lib/use-country-name.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { DateRange, dateRangeText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { Region } from '../../ui/Region.tsx';
import { Bone, Loading } from '../../ui/Skeleton.tsx';
import { CountrySelect } from './CountrySelect.tsx';
import { IfBoughtToday } from './IfBoughtToday.tsx';
import { ShippingEstimateDocument } from './ShippingEstimate.generated.ts';

interface Props {
  slug: string;
  variantId: string;
  quantity: number;
  /** What the goods alone would cost. */
  itemsTotal: MoneyValue;
}

/** When it would be here, by which option and for how much; and the dates that follow from it. */
export function ShippingEstimate({ slug, variantId, quantity, itemsTotal }: Props) {
  const t = useText(findText);
  const intl = useIntl();
  const heading = useId();
  const { country, choose } = useShipTo();
  const nameOf = useCountryName();
  const variables = useDeferredValue({ slug, country, quantity, variantId });
  const { data } = usePageQuery(ShippingEstimateDocument, { variables });
  const [picked, setPicked] = useState<string | null>(null);
  const options = data.product?.shippingOptions ?? [];
  const option = options.find((each) => each.shippingOptionId === picked) ?? options[0];

  return (
    <>
      <details className="card !p-0" aria-labelledby={heading}>
        <summary className="grid grid-cols-[auto_1fr_auto] items-start gap-3 px-5 py-4">
          <Truck className="icon" aria-hidden />
          {option ? (
            <span>
              <span id={heading}>
                {t.rich('find.ship.arrives', {
                  dates: dateRangeText(intl, option.arrives.from, option.arrives.to, 'long'),
                  country: nameOf(variables.country),
                  b: (words) => <b key="b">{words}</b>,
                })}
              </span>
              <span className="block text-sm text-ink-2">
                {option.carrier.name} {option.service}, {option.fee.amountMinor === 0 ? t('find.free') : <Money value={option.fee} />},{' '}
                {option.isTracked ? t('find.ship.tracked') : t('find.ship.untracked')}
              </span>
            </span>
          ) : (
            <span>
              <b id={heading}>{t('find.ship.none', { country: nameOf(variables.country) })}</b>
              <span className="block text-sm text-ink-2">{t('find.ship.noneText')}</span>
            </span>
          )}
          <span className="text-sm text-link underline underline-offset-4">{t('find.ship.change')}</span>
        </summary>
        <div className="stack !gap-3 border-t border-line px-5 pt-4 pb-5">
          <Region
            skeleton={
              <Loading>
                <Bone className="h-16" />
              </Loading>
            }
          >
            <CountrySelect label={t('find.ship.to')} value={country} onChange={choose} />
          </Region>
          {options.length > 0 && (
            <RadioCards
              look="rows"
              label={t('find.ship.option')}
              value={option?.shippingOptionId ?? null}
              onChange={setPicked}
              cards={options.map((each) => ({
                value: each.shippingOptionId,
                title: `${each.carrier.name} ${each.service}`,
                text: (
                  <>
                    <DateRange from={each.arrives.from} to={each.arrives.to} /> ·{' '}
                    {t('find.ship.days', { min: each.transitMinDays, max: each.transitMaxDays })},{' '}
                    {each.isTracked ? t('find.ship.tracked') : t('find.ship.untracked')}
                  </>
                ),
                end: <b>{each.fee.amountMinor === 0 ? t('find.free') : <Money value={each.fee} />}</b>,
              }))}
            />
          )}
          {data.product && <p className="text-xs text-ink-2">{t('find.ship.packs', { days: data.product.shop.handlingDays })}</p>}
        </div>
      </details>
      {option && <IfBoughtToday option={option} country={nameOf(variables.country)} itemsTotal={itemsTotal} />}
    </>
  );
}
