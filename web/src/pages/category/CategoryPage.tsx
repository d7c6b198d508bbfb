import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Listing } from '../../features/catalog/Listing.tsx';
import { AppliedFilters, PriceFilter, SortSelect } from '../../features/catalog/ListingFilters.tsx';
import { NotFound } from '../../features/session/NotFound.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { findText } from '../../text/en/find.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Region } from '../../ui/Region.tsx';
import { CardsSkeleton } from '../../ui/Skeleton.tsx';
import { CategoryPageDocument } from './CategoryPage.generated.ts';

/** One department: its rooms, and what stands in it. */
export function CategoryPage() {
  const t = useText(findText);
  const { slug } = useParams({ from: '/storefront/c/$slug' });
  const search = useSearch({ from: '/storefront/c/$slug' });
  const navigate = useNavigate({ from: '/c/$slug' });
  const { currency } = useSession().market;
  const { category } = usePageQuery(CategoryPageDocument, { variables: { slug } }).data;
  useTitle(category?.name ?? '');
  if (!category) return <NotFound />;

  const filters = {
    search,
    currency,
    hasWords: false,
    onChange: (change: object) => void navigate({ search: (before) => ({ ...before, ...change }) }),
  };
  const above = category.path.filter((each) => each.id !== category.id);
  return (
    <div className="page">
      <Breadcrumbs>
        {[
          <Link key="home" to="/">
            {t('find.home')}
          </Link>,
          ...above.map((each) => (
            <Link key={each.id} to="/c/$slug" params={{ slug: each.slug }}>
              {each.name}
            </Link>
          )),
          category.name,
        ]}
      </Breadcrumbs>
      <div className="find headed !pt-0">
        <div className="row flex-wrap !items-end justify-between">
          <h1>{category.name}</h1>
          <SortSelect {...filters} />
        </div>
        <aside className="stack gap-6" aria-label={t('find.filters')}>
          {category.children.length > 0 && (
            <nav aria-label={t('find.within')}>
              <ul className="flex flex-wrap gap-2 lg:grid lg:gap-1">
                {category.children.map((child) => (
                  <li key={child.id}>
                    <Link to="/c/$slug" params={{ slug: child.slug }} className="filterchip">
                      {child.name} <span className="num text-ink-2">{child.productCount}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <PriceFilter {...filters} />
        </aside>
        <div className="stack gap-6">
          <AppliedFilters {...filters} />
          <Region skeleton={<CardsSkeleton count={9} className="results" />}>
            <Listing category={category.slug} currency={currency} search={search} />
          </Region>
        </div>
      </div>
    </div>
  );
}
