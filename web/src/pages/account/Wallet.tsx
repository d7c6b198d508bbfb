import { Link } from '@tanstack/react-router';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { payText } from '../../text/en/pay.ts';
import { Price } from '../../ui/Money.tsx';
import { WalletDocument } from './Wallet.generated.ts';

/** What a buyer has at this market, and the way to where it comes from. */
export function Wallet() {
  const t = useText(payText);
  const { wallet } = usePageQuery(WalletDocument, { fetchPolicy: 'cache-and-network' }).data;
  return (
    <section className="card stack" aria-labelledby="wallet">
      <div className="row !items-baseline justify-between">
        <h2 id="wallet">{t('pay.wallet')}</h2>
        <span className="stack !gap-1 justify-items-end">
          {wallet.balances.map((balance) => (
            <Price key={balance.currency} value={balance} size="total" />
          ))}
        </span>
      </div>
      <p className="text-sm text-ink-2">{t('pay.walletText')}</p>
      <Link to="/my-account/wallet" className="justify-self-start">
        {t('pay.walletMore')}
      </Link>
    </section>
  );
}
