import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ProductCard } from '../../features/catalog/ProductCard.tsx';
import { ShopCard } from '../../features/shops/ShopCard.tsx';
import { useShipTo } from '../../lib/ship-to.tsx';
import { useCountryName } from '../../lib/use-country-name.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { Stage } from '../../ui/Stage.tsx';
import { HomePageDocument } from './HomePage.generated.ts';
import { soonest } from './soonest.ts';

const shelfLength = 5;

/** Departments, what arrives first, what sells best, what is new, and shops. */
export function HomeShelves() {
  const t = useText(findText);
  const intl = useIntl();
  const { country } = useShipTo();
  const nameOf = useCountryName();
  const { data } = usePageQuery(HomePageDocument, { variables: { country } });
  const soon = soonest(data.popular.nodes, shelfLength);
  const early = new Set(soon.products.map((product) => product.id));
  const best = data.popular.nodes.filter((product) => !early.has(product.id)).slice(0, shelfLength);
  const day = soon.by && intl.formatDate(`${soon.by}T00:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' });

  return (
    <div className="stack gap-16 pt-12">
      <section aria-labelledby="departments">
        <h2 id="departments" className="sr-only">
          {t('find.departments')}
        </h2>
        <ul className="aisle">
          {data.categories.map((category) => (
            <li key={category.id}>
              <Link to="/c/$slug" params={{ slug: category.slug }}>
                <Stage isRound src={category.picture?.small} alt="" seed={category.id} size={160} />
                <span>
                  <b>{category.name}</b>
                  <span className="num text-xs text-ink-2">{intl.formatNumber(category.productCount)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>

      {day && (
        <Shelf id="soon" title={t('find.soon.title', { day })} text={t('find.soon.text', { country: nameOf(country) })}>
          {soon.products.map((product) => (
            <ProductCard key={product.id} product={product} isEager />
          ))}
        </Shelf>
      )}
      {best.length > 0 && (
        <Shelf
          id="best"
          title={t('find.best.title')}
          text={t('find.best.text')}
          more={
            <Link to="/search" search={{ sort: 'BEST_SELLING' }}>
              {t('find.all')}
            </Link>
          }
        >
          {best.map((product) => (
            <ProductCard key={product.id} product={product} />
          ))}
        </Shelf>
      )}
      {data.fresh.nodes.length > 0 && (
        <Shelf
          id="fresh"
          title={t('find.fresh.title')}
          text={t('find.fresh.text')}
          more={
            <Link to="/search" search={{ sort: 'NEWEST' }}>
              {t('find.all')}
            </Link>
          }
        >
          {data.fresh.nodes.map((product) => (
            <ProductCard key={product.id} product={product} />
          ))}
        </Shelf>
      )}

      {data.shops.nodes.length > 0 && (
        <section className="stack gap-6" aria-labelledby="shops">
          <div>
            <h2 id="shops" className="!text-2xl">
              {t('find.shops.title')}
            </h2>
            <p className="text-ink-2">{t('find.shops.text')}</p>
          </div>
          <div className="grid grid-cols-1 gap-5 lg:grid-cols-3">
            {data.shops.nodes.map((shop) => (
              <ShopCard key={shop.id} shop={shop}>
                <div className="grid grid-cols-3 gap-2">
                  {shop.products.nodes.map((product) => (
                    <Stage key={product.id} src={product.picture.small} alt="" seed={product.id} size={160} className="!rounded-field" />
                  ))}
                </div>
              </ShopCard>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

function Shelf({ id, title, text, more, children }: { id: string; title: string; text: string; more?: ReactNode; children: ReactNode }) {
  return (
    <section className="stack gap-6" aria-labelledby={id}>
      <div className="row flex-wrap !items-end justify-between">
        <div>
          <h2 id={id} className="!text-2xl">
            {title}
          </h2>
          <p className="text-ink-2">{text}</p>
        </div>
        {more}
      </div>
      <div className="shelf one-row">{children}</div>
    </section>
  );
}
