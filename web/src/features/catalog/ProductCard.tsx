import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Store, Truck } from 'lucide-react';
import { useShipTo } from '../../lib/ship-to.tsx';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { DateRange } from '../../ui/DateText.tsx';
import { Money, Price } from '../../ui/Money.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { Stars } from '../../ui/Stars.tsx';
import { ProductCard_ProductFragmentDoc } from './ProductCard.generated.ts';

interface Props {
  product: FragmentType<typeof ProductCard_ProductFragmentDoc>;
  isEager?: boolean;
}

/** One thing on a shelf: picture, name, price, when it would be here, whose it is. */
export function ProductCard({ product, isEager = false }: Props) {
  const t = useText(findText);
  const { country } = useShipTo();
  const nameOf = useCountryName();
  const { data } = useSuspenseFragment({ fragment: ProductCard_ProductFragmentDoc, from: product, variables: { country } });
  const cheapest = data.shippingOptions[0];

  return (
    <article className="pcard">
      <Stage src={data.picture.url} alt="" seed={data.id} isEager={isEager} />
      {!data.isInStock && (
        <span className="tag">
          <span className="badge">{t('find.soldOut')}</span>
        </span>
      )}
      <div className="stack !gap-1.5">
        <h3 className="name">
          <Link to="/p/$slug" params={{ slug: data.slug }}>
            {data.title}
          </Link>
        </h3>
        <div className="flex flex-wrap items-baseline gap-x-2">
          {data.priceTo.amountMinor > data.price.amountMinor && <span className="text-sm text-ink-2">{t('find.from')}</span>}
          <Price value={data.price} />
        </div>
        <div className="facts">
          <span className="row">
            <Truck className="icon" aria-hidden />
            {cheapest ? (
              <span className="cut">
                <DateRange from={cheapest.arrives.from} to={cheapest.arrives.to} />,{' '}
                {cheapest.fee.amountMinor === 0 ? t('find.free') : <Money value={cheapest.fee} />}
              </span>
            ) : (
              <span className="cut">{t('find.notServed', { country: nameOf(country) })}</span>
            )}
          </span>
          <span className="row">
            <Store className="icon" aria-hidden />
            <span className="cut">
              {data.shop.name}
              <span className="city">, {data.shop.city}</span>
            </span>
            {data.ratingCount > 0 && <Stars rating={data.rating} count={data.ratingCount} />}
          </span>
        </div>
      </div>
    </article>
  );
}
