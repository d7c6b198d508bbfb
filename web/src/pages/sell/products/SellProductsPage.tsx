import { Link, useSearch } from '@tanstack/react-router';
import { Plus, Tag } from 'lucide-react';
import { useState } from 'react';
import { VariantRow } from '../../../features/catalog/VariantRow.tsx';
import { OwnProducts } from '../../../features/selling/OwnProducts.tsx';
import type { ProductState } from '../../../graphql/schema.generated.ts';
import { fits } from '../../../lib/fits.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { goodsText } from '../../../text/en/goods.ts';
import { sellText } from '../../../text/en/sell.ts';
import { workText } from '../../../text/en/work.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FindField } from '../../../ui/FindField.tsx';
import { Pagination } from '../../../ui/Pagination.tsx';
import { Stage } from '../../../ui/Stage.tsx';
import { Table } from '../../../ui/Table.tsx';
import { LinkTab, LinkTabs } from '../../../ui/Tabs.tsx';
import { SellProductsPageDocument, type SellProductsPageQuery } from './SellProductsPage.generated.ts';

type Shop = NonNullable<NonNullable<SellProductsPageQuery['viewer']>['shop']>;
type Product = NonNullable<Shop['products']>['nodes'][number];

const states = ['PUBLISHED', 'DRAFT', 'WITHDRAWN'] as const satisfies ProductState[];
const stateOf = (asked: string | undefined): ProductState => states.find((state) => state === asked) ?? 'PUBLISHED';

/** What the shop has: what it offers, with price and stock changed in place; its drafts; what it withdrew. */
export function SellProductsPage() {
  const t = useText(sellText);
  const w = useText(workText);
  useTitle(t('sell.products'));
  const g = useText(goodsText);
  const { state: asked, after } = useSearch({ from: '/sell/products' });
  const state = stateOf(asked);
  const variables = { state, isOffered: state === 'PUBLISHED', after };
  const { data } = usePageQuery(SellProductsPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  const [words, setWords] = useState('');
  const shop = data.viewer?.shop;
  if (!shop) return null;
  const nodes = shop.products?.nodes ?? [];
  const pageInfo = (shop.products ?? data.ownProducts)?.pageInfo ?? { hasNextPage: false, endCursor: null };
  const isEmpty = state === 'PUBLISHED' && nodes.length === 0;
  const shown = nodes.filter((product) => fits(words, [product.title, ...product.variants.map((variant) => variant.title)]));
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap justify-between">
        <div>
          <h1>{t('sell.products')}</h1>
          <p className="max-w-[46ch]">{g(`goods.text.${state}`)}</p>
        </div>
        <div className="row flex-wrap">
          {nodes.length > 0 && <FindField label={w('work.find')} hint={w('work.find')} value={words} onChange={setWords} />}
          <LinkButton to="/sell/products/new">
            <Plus className="icon" aria-hidden />
            {g('goods.new')}
          </LinkButton>
        </div>
      </div>
      <LinkTabs label={g('goods.byState')}>
        {states.map((each) => (
          <LinkTab
            key={each}
            to="/sell/products"
            search={each === 'PUBLISHED' ? {} : { state: each }}
            isCurrent={each === state}
            count={data.ownProductCounts.find((count) => count.state === each)?.count ?? 0}
          >
            {g(`goods.state.${each}`)}
          </LinkTab>
        ))}
      </LinkTabs>
      {data.ownProducts && state !== 'PUBLISHED' && <OwnProducts products={data.ownProducts.nodes} state={state} />}
      {isEmpty && (
        <EmptyState
          icon={Tag}
          title={t('sell.products.empty')}
          action={
            <LinkButton look="second" to="/sell/products/new">
              {g('goods.new')}
            </LinkButton>
          }
        >
          <p>{t('sell.products.emptyText')}</p>
        </EmptyState>
      )}
      {nodes.length > 0 && shown.length === 0 && <p role="status">{w('work.nothingFound', { words })}</p>}
      {shown.length > 0 && <ProductSheet products={shown} />}
      <Pages state={asked} after={after} pageInfo={pageInfo} />
    </div>
  );
}

function ProductSheet({ products }: { products: Product[] }) {
  const t = useText(sellText);
  const currency = products[0]?.variants[0]?.price.currency ?? '';
  const head = (
    <tr>
      <th scope="col">{t('sell.products.product')}</th>
      <th scope="col">{t('sell.products.variant')}</th>
      <th scope="col" className="r">
        {t('sell.products.price', { currency })}
      </th>
      <th scope="col" className="r">
        {t('sell.products.onHand')}
      </th>
      <th scope="col" className="r">
        {t('sell.products.promised')}
      </th>
      <th scope="col" className="r">
        {t('sell.products.available')}
      </th>
    </tr>
  );
  return (
    <Table caption={t('sell.products.caption')} head={head}>
      {products.map((product) => (
        <tbody key={product.id}>
          {product.variants.map((variant, index) => (
            <VariantRow key={variant.id} variant={variant} title={product.title} lead={index === 0 && <Lead product={product} />} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function Lead({ product }: { product: Product }) {
  const t = useText(goodsText);
  return (
    <span className="row">
      <Stage thumb="t-8" src={product.picture.small} alt="" seed={product.id} size={64} />
      <span>
        <Link to="/p/$slug" params={{ slug: product.slug }} className="plain font-semibold">
          {product.title}
        </Link>
        <Link
          to="/sell/products/$id"
          params={{ id: product.id }}
          className="block text-sm"
          aria-label={t('goods.editOf', { title: product.title })}
        >
          {t('goods.edit')}
        </Link>
      </span>
    </span>
  );
}

interface PagesProps {
  state?: string;
  after?: string;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

function Pages({ state, after, pageInfo }: PagesProps) {
  const w = useText(workText);
  return (
    <Pagination
      label={w('work.pages')}
      first={
        after && (
          <LinkButton look="second" size="small" to="/sell/products" search={{ state }}>
            {w('work.firstPage')}
          </LinkButton>
        )
      }
      next={
        pageInfo.hasNextPage && (
          <LinkButton look="second" size="small" to="/sell/products" search={{ state, after: pageInfo.endCursor ?? undefined }}>
            {w('work.nextPage')}
          </LinkButton>
        )
      }
    />
  );
}
