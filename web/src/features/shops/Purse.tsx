import type { MoneyValue } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { Money } from '../../ui/Money.tsx';

/** A balance is no entity (it has no id), so it comes whole from the page. */
export interface PurseBalance {
  held: MoneyValue;
  heldOrders: number;
  pending: MoneyValue;
  available: MoneyValue;
}

/** Where a shop's money is, from held to its own. */
export function Purse({ balance: { held, heldOrders, pending, available } }: { balance: PurseBalance }) {
  const t = useText(sellText);
  return (
    <section className="card !px-5 !py-4" aria-label={t('sell.purse')}>
      <ol className="stops purse">
        <li className="done">
          <span className="amt">
            <Money value={held} />
          </span>
          {t('sell.purse.held', { count: heldOrders })}
        </li>
        <li className="done">
          <span className="amt">
            <Money value={pending} />
          </span>
          {t('sell.purse.pending')}
        </li>
        <li className="now">
          <span className="amt">
            <Money value={available} />
          </span>
          {t('sell.purse.available')}
        </li>
      </ol>
    </section>
  );
}
