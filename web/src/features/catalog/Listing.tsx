import { Link } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useShipTo } from '../../lib/ship-to.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { ListingDocument, ListingInsteadDocument } from './Listing.generated.ts';
import { type ListingSearch, priceOf, sortOf } from './listing-search.ts';
import { ProductCard } from './ProductCard.tsx';

interface Props {
  query?: string;
  category?: string;
  currency: string;
  search: ListingSearch;
}

/** Products that fit, one page of them; with none, ways to find some. */
export function Listing({ query, category, currency, search }: Props) {
  const t = useText(findText);
  const { country } = useShipTo();
  const variables = {
    query,
    category,
    price: priceOf(search, currency),
    sort: sortOf(search, Boolean(query)),
    after: search.after,
    country,
  };
  const { data } = usePageQuery(ListingDocument, { variables: useDeferredValue(variables) });
  const { nodes, pageInfo, totalCount } = data.products;
  if (totalCount === 0) return <NothingFound query={query} hasLimits={Boolean(search.min || search.max)} />;
  return (
    <div>
      <p className="pb-6 text-ink-2" role="status">
        {t('find.results', { count: totalCount })}
      </p>
      <h2 className="sr-only">{t('find.resultsHeading')}</h2>
      <div className="results">
        {nodes.map((product, index) => (
          <ProductCard key={product.id} product={product} isEager={index < 3} />
        ))}
      </div>
      <Pagination
        label={t('find.pages')}
        first={
          search.after && (
            <LinkButton look="second" to="." search={(before: object) => ({ ...before, after: undefined })}>
              {t('find.firstPage')}
            </LinkButton>
          )
        }
        next={
          pageInfo.hasNextPage && (
            <LinkButton look="second" to="." search={(before: object) => ({ ...before, after: pageInfo.endCursor ?? undefined })}>
              {t('find.nextPage')}
            </LinkButton>
          )
        }
      />
    </div>
  );
}

function NothingFound({ query, hasLimits }: { query?: string; hasLimits: boolean }) {
  const t = useText(findText);
  const { country } = useShipTo();
  const { data } = usePageQuery(ListingInsteadDocument, { variables: { country } });
  return (
    <div className="stack gap-10">
      <EmptyState
        icon={SearchX}
        title={t('find.empty.title', { hasLimits: String(hasLimits) })}
        action={
          <div className="row flex-wrap justify-center">
            {hasLimits && (
              <LinkButton to="." search={(before: object) => ({ ...before, min: undefined, max: undefined, after: undefined })}>
                {t('find.empty.clear')}
              </LinkButton>
            )}
            <LinkButton look="second" to="/search">
              {t('find.empty.all')}
            </LinkButton>
          </div>
        }
      >
        <p>{t(whyNothing(query, hasLimits), { query })}</p>
      </EmptyState>
      {data.products.nodes.length > 0 && (
        <section className="stack gap-6" aria-labelledby="instead">
          <h2 id="instead">{t('find.empty.instead')}</h2>
          <div className="results">
            {data.products.nodes.map((product) => (
              <ProductCard key={product.id} product={product} />
            ))}
          </div>
        </section>
      )}
      <p className="sr-only">
        <Link to="/">{t('find.home')}</Link>
      </p>
    </div>
  );
}

function whyNothing(query: string | undefined, hasLimits: boolean) {
  if (query) return hasLimits ? 'find.empty.queryAndLimits' : 'find.empty.query';
  return hasLimits ? 'find.empty.limits' : 'find.empty.nothing';
}
