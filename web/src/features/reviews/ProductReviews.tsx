import { type CSSProperties, useState, useTransition } from 'react';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { Button } from '../../ui/Button.tsx';
import { ProductReviewsDocument } from './ProductReviews.generated.ts';
import { ReviewItem } from './ReviewItem.tsx';

const pageLength = 10;
const mostAtOnce = 100;

/** The average, how the stars are spread, and what people wrote. */
export function ProductReviews({ slug }: { slug: string }) {
  const t = useText(findText);
  const [first, setFirst] = useState(pageLength);
  const [isPending, startTransition] = useTransition();
  const { product } = usePageQuery(ProductReviewsDocument, { variables: { slug, first } }).data;
  if (!product) return null;
  if (product.ratingCount === 0) return <p className="text-ink-2">{t('find.product.noReviews')}</p>;
  const hasMore = product.reviews.pageInfo.hasNextPage && first < mostAtOnce;
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap !items-start !gap-8">
        <div>
          <span className="display block text-[3.5rem] leading-none">{product.rating?.toFixed(1)}</span>
          <p className="text-sm text-ink-2">{t('find.product.reviewCount', { count: product.ratingCount })}</p>
        </div>
        <ul className="bars grow min-w-60">
          {product.ratingHistogram.map((count, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: five places, the first is five stars
            <li key={index}>
              <span>{t('find.product.stars', { count: 5 - index })}</span>
              <i style={{ '--v': (count / product.ratingCount) * 100 } as CSSProperties} aria-hidden />
              <span className="num text-end text-ink-2">{count}</span>
            </li>
          ))}
        </ul>
      </div>
      {product.reviews.nodes.map((review) => (
        <ReviewItem key={review.id} review={review} shopName={product.shop.name} />
      ))}
      {hasMore && (
        <Button
          look="second"
          size="small"
          className="justify-self-start"
          isPending={isPending}
          onPress={() => startTransition(() => setFirst(Math.min(mostAtOnce, first + 2 * pageLength)))}
        >
          {t('find.product.moreReviews')}
        </Button>
      )}
    </div>
  );
}
