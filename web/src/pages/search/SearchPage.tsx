import { useNavigate, useSearch } from '@tanstack/react-router';
import { Listing } from '../../features/catalog/Listing.tsx';
import { AppliedFilters, PriceFilter, SortSelect } from '../../features/catalog/ListingFilters.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { findText } from '../../text/en/find.ts';
import { Region } from '../../ui/Region.tsx';
import { CardsSkeleton } from '../../ui/Skeleton.tsx';

/** Everything that fits the words and limits in the address. */
export function SearchPage() {
  const t = useText(findText);
  const search = useSearch({ from: '/storefront/search' });
  const navigate = useNavigate({ from: '/search' });
  const { currency } = useSession().market;
  const title = search.q ? t('find.search.titleFor', { query: search.q }) : t('find.search.title');
  useTitle(title);
  const filters = {
    search,
    currency,
    hasWords: Boolean(search.q),
    onChange: (change: object) => void navigate({ search: (before) => ({ ...before, ...change }) }),
  };
  return (
    <div className="page find headed">
      <div className="row flex-wrap !items-end justify-between">
        <h1>{title}</h1>
        <SortSelect {...filters} />
      </div>
      <aside aria-label={t('find.filters')}>
        <PriceFilter {...filters} />
      </aside>
      <div className="stack gap-6">
        <AppliedFilters {...filters} />
        <Region skeleton={<CardsSkeleton count={9} className="results" />}>
          <Listing query={search.q} currency={currency} search={search} />
        </Region>
      </div>
    </div>
  );
}
