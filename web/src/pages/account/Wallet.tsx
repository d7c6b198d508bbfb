import { useSession } from '../../features/session/use-session.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { payText } from '../../text/en/pay.ts';
import { Price } from '../../ui/Money.tsx';
import { WalletDocument } from './Wallet.generated.ts';

/** What a buyer has at this market, and where it comes from. */
export function Wallet({ country }: { country: string }) {
  const t = useText(payText);
  const { currency } = useSession().market;
  const { data } = usePageQuery(WalletDocument, { variables: { country, currency }, fetchPolicy: 'cache-and-network' });
  const balance = data.paymentMethods.find(({ code }) => code === 'WALLET')?.balance;
  if (!balance) return null;
  return (
    <section className="card stack" aria-labelledby="wallet">
      <div className="row !items-baseline justify-between">
        <h2 id="wallet">{t('pay.wallet')}</h2>
        <Price value={balance} size="total" />
      </div>
      <p className="text-sm text-ink-2">{t('pay.walletText')}</p>
    </section>
  );
}
