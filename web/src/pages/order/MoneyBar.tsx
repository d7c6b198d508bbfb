import type { CSSProperties } from 'react';
import { moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import type { Order } from './OrderPage.tsx';

const places = ['held', 'withShop', 'beingRefunded', 'refunded'] as const;

/** What was paid for the order, divided by where it is now, as it was booked: a bar, and the same in words. */
export function MoneyBar({ parts, shop }: { parts: NonNullable<Order['moneyParts']>; shop: string }) {
  const t = useText(ordersText);
  const shown = places.filter((place) => parts[place].amountMinor > 0);
  return (
    <div className="money-bar">
      <p className="text-sm text-ink-2">{t('orders.parts', { amount: moneyText(parts.paid) })}</p>
      <div className="bar" aria-hidden>
        {shown.map((place) => (
          <span key={place} className={place} style={{ '--part': parts[place].amountMinor } as CSSProperties} />
        ))}
      </div>
      <ul>
        {shown.map((place) => (
          <li key={place}>
            <span className={`swatch ${place}`} aria-hidden />
            <span>
              <b className="num">{moneyText(parts[place])}</b> {t(`orders.part.${place}`, { shop })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
