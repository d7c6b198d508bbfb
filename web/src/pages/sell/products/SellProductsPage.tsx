import { Link, useSearch } from '@tanstack/react-router';
import { Tag } from 'lucide-react';
import { useState } from 'react';
import { VariantRow } from '../../../features/catalog/VariantRow.tsx';
import { fits } from '../../../lib/fits.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { sellText } from '../../../text/en/sell.ts';
import { workText } from '../../../text/en/work.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FindField } from '../../../ui/FindField.tsx';
import { Pagination } from '../../../ui/Pagination.tsx';
import { Stage } from '../../../ui/Stage.tsx';
import { Table } from '../../../ui/Table.tsx';
import { SellProductsPageDocument, type SellProductsPageQuery } from './SellProductsPage.generated.ts';

type Shop = NonNullable<NonNullable<SellProductsPageQuery['viewer']>['shop']>;
type Product = Shop['products']['nodes'][number];

/** What the shop offers: price and stock of each variant, changed in place. */
export function SellProductsPage() {
  const t = useText(sellText);
  const w = useText(workText);
  useTitle(t('sell.products'));
  const { after } = useSearch({ from: '/sell/products' });
  const { viewer } = usePageQuery(SellProductsPageDocument, { variables: { after }, fetchPolicy: 'cache-and-network' }).data;
  const [words, setWords] = useState('');
  const shop = viewer?.shop;
  if (!shop) return null;
  const { nodes, pageInfo } = shop.products;
  const shown = nodes.filter((product) => fits(words, [product.title, ...product.variants.map((variant) => variant.title)]));
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap justify-between">
        <div>
          <h1>{t('sell.products')}</h1>
          <p className="max-w-[62ch]">{t('sell.products.text', { count: shop.productCount })}</p>
        </div>
        <FindField label={w('work.find')} hint={w('work.find')} value={words} onChange={setWords} />
      </div>
      {nodes.length === 0 && (
        <EmptyState
          icon={Tag}
          title={t('sell.products.empty')}
          action={
            <LinkButton look="second" to="/s/$handle" params={{ handle: shop.handle }}>
              {t('sell.products.toShop')}
            </LinkButton>
          }
        >
          <p>{t('sell.products.emptyText')}</p>
        </EmptyState>
      )}
      {nodes.length > 0 && shown.length === 0 && <p role="status">{w('work.nothingFound', { words })}</p>}
      {shown.length > 0 && <ProductSheet products={shown} />}
      <Pages after={after} pageInfo={pageInfo} />
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
  return (
    <span className="row">
      <Stage thumb="t-8" src={product.picture.small} alt="" seed={product.id} size={64} />
      <Link to="/p/$slug" params={{ slug: product.slug }} className="plain font-semibold">
        {product.title}
      </Link>
    </span>
  );
}

function Pages({ after, pageInfo }: { after?: string; pageInfo: Shop['products']['pageInfo'] }) {
  const w = useText(workText);
  return (
    <Pagination
      label={w('work.pages')}
      first={
        after && (
          <LinkButton look="second" size="small" to="/sell/products" search={{}}>
            {w('work.firstPage')}
          </LinkButton>
        )
      }
      next={
        pageInfo.hasNextPage && (
          <LinkButton look="second" size="small" to="/sell/products" search={{ after: pageInfo.endCursor ?? undefined }}>
            {w('work.nextPage')}
          </LinkButton>
        )
      }
    />
  );
}
