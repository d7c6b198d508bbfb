import { useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Purse, type PurseBalance } from '../../../features/shops/Purse.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { sellText } from '../../../text/en/sell.ts';
import { workText } from '../../../text/en/work.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Pagination } from '../../../ui/Pagination.tsx';
import { HeldOrders } from './HeldOrders.tsx';
import { Payouts } from './Payouts.tsx';
import { SellMoneyPageDocument, type SellMoneyPageQuery } from './SellMoneyPage.generated.ts';

/** Where the shop's money is, what each place means, and the orders behind what is held. */
export function SellMoneyPage() {
  const t = useText(sellText);
  const w = useText(workText);
  useTitle(t('sell.money'));
  const { after } = useSearch({ from: '/sell/money' });
  const { data } = usePageQuery(SellMoneyPageDocument, { variables: { after }, fetchPolicy: 'cache-and-network' });
  const shop = data.viewer?.shop;
  const balances = shop?.balance ?? [];
  const { nodes, pageInfo } = data.orders;
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('sell.money')}</h1>
        <p>{t('sell.money.text')}</p>
      </div>
      {balances.length === 0 && <Note>{t('sell.money.noBalance')}</Note>}
      {balances.map((balance) => (
        <Balance key={balance.currency} balance={balance} policies={data.policies} />
      ))}
      {shop && <Payouts shop={shop} policies={data.policies} />}
      <HeldOrders orders={nodes} />
      <Pagination
        label={w('work.pages')}
        first={
          after && (
            <LinkButton look="second" size="small" to="/sell/money" search={{}}>
              {w('work.firstPage')}
            </LinkButton>
          )
        }
        next={
          pageInfo.hasNextPage && (
            <LinkButton look="second" size="small" to="/sell/money" search={{ after: pageInfo.endCursor ?? undefined }}>
              {w('work.nextPage')}
            </LinkButton>
          )
        }
      />
    </div>
  );
}

function Balance({ balance, policies }: { balance: PurseBalance; policies: SellMoneyPageQuery['policies'] }) {
  const t = useText(sellText);
  const intl = useIntl();
  const fee = intl.formatNumber(policies.commissionBasisPoints / 10_000, { style: 'percent', maximumFractionDigits: 2 });
  const owes = balance.available.amountMinor < 0;
  return (
    <>
      <Purse balance={balance} />
      <dl className="grid gap-x-8 gap-y-4 lg:grid-cols-3">
        <div>
          <dt className="font-semibold">{t('sell.money.held')}</dt>
          <dd className="text-ink-2">{t('sell.money.heldText', { fee })}</dd>
        </div>
        <div>
          <dt className="font-semibold">{t('sell.money.pending')}</dt>
          <dd className="text-ink-2">{t('sell.money.pendingText', { days: policies.protectionTailDays })}</dd>
        </div>
        <div>
          <dt className="font-semibold">{t('sell.money.available')}</dt>
          <dd className="text-ink-2">{owes ? t('sell.money.owes') : t('sell.money.availableText')}</dd>
        </div>
      </dl>
    </>
  );
}
