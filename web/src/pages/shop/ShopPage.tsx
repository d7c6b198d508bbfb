import { useParams, useSearch } from '@tanstack/react-router';
import { MessageSquareText } from 'lucide-react';
import { ProductCard } from '../../features/catalog/ProductCard.tsx';
import { ReviewItem } from '../../features/reviews/ReviewItem.tsx';
import { NotFound } from '../../features/session/NotFound.tsx';
import { ShopCard } from '../../features/shops/ShopCard.tsx';
import { useShipTo } from '../../lib/ship-to.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { findText } from '../../text/en/find.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { Note } from '../../ui/Note.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { ShopPageDocument, type ShopPageQuery } from './ShopPage.generated.ts';

type ProductOfShop = NonNullable<ShopPageQuery['shop']>['products']['nodes'][number];

/** One shop: who they are, their record, their goods, what buyers wrote. */
export function ShopPage() {
  const t = useText(findText);
  const { handle } = useParams({ from: '/storefront/s/$handle' });
  const { after } = useSearch({ from: '/storefront/s/$handle' });
  const { country } = useShipTo();
  const { shop } = usePageQuery(ShopPageDocument, { variables: { handle, after, country } }).data;
  useTitle(shop?.name ?? '');
  if (!shop) return <NotFound />;
  const { nodes, pageInfo } = shop.products;
  return (
    <div className="page stack gap-12 pt-8">
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[1fr_28rem]">
        <div className="stack">
          <h1>{shop.name}</h1>
          {shop.isSuspended && <Note tone="warning">{t('find.shopPage.suspended', { shop: shop.name })}</Note>}
          {shop.closedUntil && !shop.isSuspended && (
            <Note tone="warning">
              {t.rich('find.shopPage.closed', { shop: shop.name, day: <DateText key="d" date={shop.closedUntil} look="long" /> })}
            </Note>
          )}
          <p className="max-w-[62ch] whitespace-pre-line text-lg text-ink-2">{shop.about}</p>
          <p className="text-sm text-ink-2">
            {t('find.shopPage.count', { count: shop.productCount })} · {t('find.shopPage.handling', { days: shop.handlingDays })}
          </p>
        </div>
        <ShopCard
          shop={shop}
          headingLevel={2}
          action={
            <LinkButton look="second" to="/messages/new" search={{ shop: shop.id }}>
              <MessageSquareText className="icon" aria-hidden />
              {t('find.contactNow')}
            </LinkButton>
          }
        />
      </div>
      {nodes.length > 0 || after ? (
        <Goods nodes={nodes} isFirst={!after} nextCursor={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
      ) : (
        !shop.isSuspended && <p>{t('find.shopPage.noGoods', { shop: shop.name })}</p>
      )}
      {shop.reviews.nodes.length > 0 && (
        <section className="stack max-w-208 gap-6" aria-labelledby="shop-reviews">
          <h2 id="shop-reviews">{t('find.shopPage.reviews')}</h2>
          {shop.reviews.nodes.map((review) => (
            <ReviewItem key={review.id} review={review} shopName={shop.name} />
          ))}
        </section>
      )}
    </div>
  );
}

interface GoodsProps {
  nodes: readonly ProductOfShop[];
  isFirst: boolean;
  nextCursor: string | null;
}

function Goods({ nodes, isFirst, nextCursor }: GoodsProps) {
  const t = useText(findText);
  return (
    <section className="stack gap-6" aria-labelledby="goods">
      <h2 id="goods">{t('find.shopPage.goods')}</h2>
      <div className="shelf">
        {nodes.map((product) => (
          <ProductCard key={product.id} product={product} />
        ))}
      </div>
      <Pagination
        label={t('find.pages')}
        first={
          !isFirst && (
            <LinkButton look="second" to="." search={{}}>
              {t('find.firstPage')}
            </LinkButton>
          )
        }
        next={
          nextCursor && (
            <LinkButton look="second" to="." search={{ after: nextCursor }}>
              {t('find.nextPage')}
            </LinkButton>
          )
        }
      />
    </section>
  );
}
