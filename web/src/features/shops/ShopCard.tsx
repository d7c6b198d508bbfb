import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { Logo } from '../../ui/Logo.tsx';
import { ShopCard_ShopFragmentDoc } from './ShopCard.generated.ts';
import { ShopRecord } from './ShopRecord.tsx';

interface Props {
  shop: FragmentType<typeof ShopCard_ShopFragmentDoc>;
  /** Pictures of its goods, above. */
  children?: ReactNode;
  /** What can be done with it, beside the name. */
  action?: ReactNode;
  headingLevel?: 2 | 3;
}

/** Who sells: name, place, since when, and the record. */
export function ShopCard({ shop, children, action, headingLevel = 3 }: Props) {
  const t = useText(findText);
  const nameOf = useCountryName();
  const Heading = `h${headingLevel}` as const;
  const { data } = useSuspenseFragment({ fragment: ShopCard_ShopFragmentDoc, from: shop });
  return (
    <section className="card stack !p-5" aria-label={t('find.shop.label', { name: data.name })}>
      {children}
      <div className="row flex-wrap !gap-4">
        <Logo name={data.name} size="t-14" />
        <div className="grow min-w-44">
          <Heading className="!text-md !leading-6 font-sans !font-semibold">
            <Link to="/s/$handle" params={{ handle: data.handle }} className="!text-ink">
              {data.name}
            </Link>
          </Heading>
          <p className="text-sm text-ink-2">
            {t('find.shop.place', { city: data.city, country: nameOf(data.country), year: data.since.slice(0, 4) })}
          </p>
        </div>
        {action}
      </div>
      <ShopRecord {...data} />
    </section>
  );
}
