import { Link, useSearch } from '@tanstack/react-router';
import { Wallet } from 'lucide-react';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import { Redirect } from '../../lib/Redirect.tsx';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { walletText } from '../../text/en/wallet.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Money, Price } from '../../ui/Money.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { Table } from '../../ui/Table.tsx';
import { RedeemGiftCode } from './RedeemGiftCode.tsx';
import { WalletPageDocument, type WalletPageQuery } from './WalletPage.generated.ts';

type Entries = WalletPageQuery['wallet']['entries'];

/** What a buyer has at this market, where it came from and where it went. */
export function WalletPage() {
  const t = useText(walletText);
  useTitle(t('wallet.title'));
  return (
    <div className="page stack gap-8 pt-8">
      <SignedIn>{({ kind }) => (kind === 'BUYER' ? <MyWallet /> : <Redirect href="/my-account" />)}</SignedIn>
    </div>
  );
}

function MyWallet() {
  const t = useText(walletText);
  const { after } = useSearch({ from: '/storefront/my-account/wallet' });
  const { wallet } = usePageQuery(WalletPageDocument, { variables: { after }, fetchPolicy: 'cache-and-network' }).data;
  return (
    <>
      <div className="stack !gap-2">
        <Link to="/my-account" className="justify-self-start text-sm">
          {t('wallet.back')}
        </Link>
        <h1>{t('wallet.title')}</h1>
      </div>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <section className="card stack" aria-label={t('wallet.title')}>
          {wallet.balances.map((balance) => (
            <Price key={balance.currency} value={balance} size="total" />
          ))}
          <p className="text-sm text-ink-2">{t('wallet.text')}</p>
        </section>
        <RedeemGiftCode />
      </div>
      <section className="stack" aria-labelledby="entries">
        <h2 id="entries">{t('wallet.entries')}</h2>
        {wallet.entries.nodes.length === 0 ? (
          <EmptyState icon={Wallet} title={t('wallet.none')}>
            <p>{t('wallet.noneText')}</p>
          </EmptyState>
        ) : (
          <Sheet entries={wallet.entries.nodes} />
        )}
        <Pages after={after} pageInfo={wallet.entries.pageInfo} />
      </section>
    </>
  );
}

function Sheet({ entries }: { entries: Entries['nodes'] }) {
  const t = useText(walletText);
  const head = (
    <tr>
      <th scope="col">{t('wallet.col.why')}</th>
      <th scope="col">{t('wallet.col.at')}</th>
      <th scope="col" className="r">
        {t('wallet.col.amount')}
      </th>
    </tr>
  );
  return (
    <Table caption={t('wallet.entries')} head={head}>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>
              {t(`wallet.kind.${entry.kind}`, { ending: entry.giftCodeEnding ?? '' })}
              <Cause entry={entry} />
            </td>
            <td data-label={t('wallet.col.at')}>
              <MomentText at={entry.at} look="full" />
            </td>
            <td className="r num">
              {entry.isIn ? '+ ' : '− '}
              <Money value={entry.amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The orders that an entry is about. */
function Cause({ entry: { order, purchase } }: { entry: Entries['nodes'][number] }) {
  const t = useText(walletText);
  const orders = order ? [order] : (purchase?.orders ?? []);
  return orders.map(({ id, number }) => (
    <Link key={id} className="num block text-sm" to="/orders/$id" params={{ id }}>
      {t('wallet.order', { number })}
    </Link>
  ));
}

function Pages({ after, pageInfo }: { after: string | undefined; pageInfo: Entries['pageInfo'] }) {
  const t = useText(walletText);
  const page = { look: 'second', size: 'small', to: '/my-account/wallet' } as const;
  return (
    <Pagination
      label={t('wallet.pages')}
      first={after && <LinkButton {...page}>{t('wallet.firstPage')}</LinkButton>}
      next={
        pageInfo.hasNextPage && (
          <LinkButton {...page} search={{ after: pageInfo.endCursor ?? undefined }}>
            {t('wallet.nextPage')}
          </LinkButton>
        )
      }
    />
  );
}
