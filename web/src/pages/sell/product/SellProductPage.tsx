import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ProductEditor } from '../../../features/selling/ProductEditor.tsx';
import { NotFound } from '../../../features/session/NotFound.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { goodsText } from '../../../text/en/goods.ts';
import { SellProductPageDocument, type SellProductPageQuery } from './SellProductPage.generated.ts';

/** One product of the shop, to be written, priced and offered. */
export function SellProductPage() {
  const t = useText(goodsText);
  const navigate = useNavigate();
  const { id } = useParams({ from: '/sell/products/$id' });
  // what another tab saved must not slip under what is typed here: the form keeps the version it began with
  const { data, refetch } = usePageQuery(SellProductPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const { ownProduct: product, market } = data;
  useTitle(product?.title ?? '');
  if (!product) return <NotFound />;

  async function reload() {
    return ((await refetch()) as { data: SellProductPageQuery }).data.ownProduct;
  }

  return (
    <div className="stack gap-5">
      <p>
        <Link to="/sell/products" search={{ state: product.state }}>
          {t('goods.all')}
        </Link>
      </p>
      <h1>{product.title}</h1>
      <ProductEditor
        key={id}
        product={product}
        currency={market.currency}
        reload={reload}
        onDeleted={() => void navigate({ to: '/sell/products', search: { state: 'DRAFT' }, replace: true, ignoreBlocker: true })}
      />
    </div>
  );
}
