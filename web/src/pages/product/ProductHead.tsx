import { Link } from '@tanstack/react-router';
import type { MoneyValue } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { Price } from '../../ui/Money.tsx';
import { Stars } from '../../ui/Stars.tsx';

interface Props {
  product: { title: string; rating: number | null; ratingCount: number; soldCount: number; shop: { handle: string; name: string } };
  price: MoneyValue;
}

/** Its name, what people think of it, whose it is, and the price of the chosen one. */
export function ProductHead({ product, price }: Props) {
  const t = useText(findText);
  return (
    <div className="stack !gap-3">
      <h1>{product.title}</h1>
      <div className="flex flex-wrap gap-x-2 gap-y-1 text-sm text-ink-2 [&>*+*]:before:me-2 [&>*+*]:before:content-['·']">
        {product.ratingCount > 0 && (
          <span>
            <Stars rating={product.rating} /> <a href="#reviews">{t('find.product.reviewsLink', { count: product.ratingCount })}</a>
          </span>
        )}
        {product.soldCount > 0 && <span>{t('find.product.sold', { count: product.soldCount })}</span>}
        <span>
          {t.rich('find.product.by', {
            shop: (
              <Link key="shop" to="/s/$handle" params={{ handle: product.shop.handle }}>
                {product.shop.name}
              </Link>
            ),
          })}
        </span>
      </div>
      <Price value={price} size="big" />
    </div>
  );
}
