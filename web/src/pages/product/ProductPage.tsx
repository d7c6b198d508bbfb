import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { MessageSquareText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { BuyButtons } from '../../features/cart/BuyButtons.tsx';
import { chosenVariant } from '../../features/catalog/choose-variant.ts';
import { Gallery } from '../../features/catalog/Gallery.tsx';
import { VariantPicker } from '../../features/catalog/VariantPicker.tsx';
import { ProductReviews } from '../../features/reviews/ProductReviews.tsx';
import { NotFound } from '../../features/session/NotFound.tsx';
import { ShippingEstimate } from '../../features/shipping/ShippingEstimate.tsx';
import { ShopCard } from '../../features/shops/ShopCard.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { findText } from '../../text/en/find.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Price } from '../../ui/Money.tsx';
import { NumberStepper } from '../../ui/NumberStepper.tsx';
import { Region } from '../../ui/Region.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { AboutProduct } from './AboutProduct.tsx';
import { ProductHead } from './ProductHead.tsx';
import { ProductPageDocument } from './ProductPage.generated.ts';

const mostAtOnce = 99;

/** One thing: what it is, which one, how many, when it would be here, whose it is, and what others say. */
export function ProductPage() {
  const t = useText(findText);
  const { slug } = useParams({ from: '/storefront/p/$slug' });
  const { sku } = useSearch({ from: '/storefront/p/$slug' });
  const navigate = useNavigate({ from: '/p/$slug' });
  const { product } = usePageQuery(ProductPageDocument, { variables: { slug } }).data;
  const [wanted, setWanted] = useState(1);
  useTitle(product?.title ?? '');
  const pictures = useMemo(() => withVariantPictures(product), [product]);
  const variant = product && chosenVariant(product.variants, sku);
  if (!product || !variant) return <NotFound />;

  const most = Math.min(mostAtOnce, Math.max(1, variant.available));
  const quantity = Math.min(wanted, most);
  const buy = {
    variantId: variant.id,
    title: product.title,
    quantity,
    isSoldOut: variant.available === 0,
    actions: product.availableActions,
  };
  return (
    <>
      <div className="page">
        <Breadcrumbs>
          {[
            <Link key="home" to="/">
              {t('find.home')}
            </Link>,
            ...product.category.path.map((each) => (
              <Link key={each.id} to="/c/$slug" params={{ slug: each.slug }}>
                {each.name}
              </Link>
            )),
          ]}
        </Breadcrumbs>
        <div className="pdp">
          <Gallery pictures={pictures} shown={variant.picture.url} seed={product.id} />
          <AboutProduct product={product} />
          <div className="side stack gap-6">
            <ProductHead product={product} price={variant.price} />
            <VariantPicker
              product={product}
              sku={sku}
              onChoose={(chosen) => void navigate({ search: { sku: chosen }, replace: true, resetScroll: false })}
            />
            <div className="row flex-wrap !gap-4">
              <NumberStepper
                label={t('find.product.quantity')}
                value={quantity}
                max={most}
                isDisabled={variant.available === 0}
                onChange={setWanted}
              />
              <StockWords available={variant.available} city={product.shop.city} />
            </div>
            <BuyButtons {...buy} size="big" />
            <Region skeleton={<BoxesSkeleton heights={['h-20', 'h-52']} />}>
              <ShippingEstimate
                slug={slug}
                variantId={variant.id}
                quantity={quantity}
                itemsTotal={{ amountMinor: variant.price.amountMinor * quantity, currency: variant.price.currency }}
              />
            </Region>
            <div id="seller">
              <ShopCard
                shop={product.shop}
                action={
                  <LinkButton look="second" to="/messages/new" search={{ product: product.id }}>
                    <MessageSquareText className="icon" aria-hidden />
                    {t('find.contactNow')}
                  </LinkButton>
                }
              />
            </div>
          </div>
        </div>
        <section className="stack max-w-208 gap-6 pt-16" id="reviews" aria-labelledby="reviews-title">
          <h2 id="reviews-title">{t('find.product.reviews')}</h2>
          <Region skeleton={<BoxesSkeleton heights={['h-32', 'h-24', 'h-24']} />}>
            <ProductReviews slug={slug} />
          </Region>
        </section>
      </div>
      <div className="stick">
        <Price value={variant.price} size="small" />
        <div className="col-span-2">
          <BuyButtons {...buy} />
        </div>
      </div>
    </>
  );
}

function StockWords({ available, city }: { available: number; city: string }) {
  const t = useText(findText);
  if (available === 0) return <b className="text-sm text-danger">{t('find.product.noneLeft')}</b>;
  return (
    <span className="text-sm">
      <b className="text-success">{t('find.product.inStock', { count: available })}</b>
      <span className="block text-ink-2">{t('find.product.ready', { city })}</span>
    </span>
  );
}

interface WithPictures {
  pictures: readonly { url: string; alt: string }[];
  variants: readonly { picture: { url: string; alt: string } }[];
}

/** The product's own pictures, then those that only a variant has, each once. */
function withVariantPictures(product: WithPictures | null): { url: string; alt: string }[] {
  const all = [...(product?.pictures ?? []), ...(product?.variants.map((variant) => variant.picture) ?? [])];
  return [...new Map(all.map((picture) => [picture.url, picture])).values()];
}
