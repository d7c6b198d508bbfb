import { Link, useParams } from '@tanstack/react-router';
import { Gallery } from '../../../features/catalog/Gallery.tsx';
import { ProductStateChip } from '../../../features/selling/ProductStateChip.tsx';
import { NotFound } from '../../../features/session/NotFound.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { goodsText } from '../../../text/en/goods.ts';
import { Price } from '../../../ui/Money.tsx';
import { SellProductPageDocument } from './SellProductPage.generated.ts';

/** A product that buyers do not find, as they would see it. */
export function ProductPreviewPage() {
  const t = useText(goodsText);
  const { id } = useParams({ from: '/sell/products/$id/preview' });
  const product = usePageQuery(SellProductPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data.ownProduct;
  useTitle(product ? t('goods.previewTitle', { title: product.title }) : '');
  if (!product) return <NotFound />;
  const prices = product.variants.flatMap((variant) => variant.price ?? []);
  const [cheapest] = [...prices].sort((a, b) => a.amountMinor - b.amountMinor);
  return (
    <div className="stack gap-5">
      <div className="row flex-wrap justify-between">
        <Link to="/sell/products/$id" params={{ id }}>
          {t('goods.backToEditor')}
        </Link>
        <ProductStateChip state={product.state} />
      </div>
      <p className="text-ink-2">{t('goods.previewText')}</p>
      <div className="twins !items-start">
        <Gallery pictures={product.pictures} shown={product.pictures[0]?.url ?? ''} seed={product.id} />
        <article className="stack">
          <h1>{product.title}</h1>
          {cheapest && (
            <p>
              <Price value={cheapest} size="big" />
            </p>
          )}
          {product.options.map(({ name, values }) => (
            <p key={name}>
              <b>{name}:</b> {values.join(', ')}
            </p>
          ))}
          <p className="whitespace-pre-line">{product.description || t('goods.noDescription')}</p>
          {product.facts.length > 0 && (
            <dl className="facts">
              {product.facts.map(({ name, value }) => (
                <div key={name} className="contents">
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </article>
      </div>
    </div>
  );
}
