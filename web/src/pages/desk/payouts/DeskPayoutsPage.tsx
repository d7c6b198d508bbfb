import { useSearch } from '@tanstack/react-router';
import { HandCoins } from 'lucide-react';
import { useState } from 'react';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { payoutsText } from '../../../text/en/payouts.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LinkTab, LinkTabs } from '../../../ui/Tabs.tsx';
import { DeskPayoutsPageDocument, type DeskPayoutsPageQuery } from './DeskPayoutsPage.generated.ts';
import { FileDialog } from './FileDialog.tsx';
import { PayoutSheet } from './PayoutSheet.tsx';

export type Payout = DeskPayoutsPageQuery['payouts']['nodes'][number];

const states = ['PENDING', 'PROCESSING', 'PAID', 'FAILED', 'CANCELED'] as const;

/** What shops are paid: what waits goes into a file for the bank, and of what is with the bank it is said what became of it. */
export function DeskPayoutsPage() {
  const t = useText(payoutsText);
  useTitle(t('payouts.title'));
  const search = useSearch({ from: '/desk/payouts' });
  const [isSending, setSending] = useState(false);
  const state = states.find((each) => each === search.state) ?? null;
  const { data } = usePageQuery(DeskPayoutsPageDocument, { variables: { state, after: search.after }, fetchPolicy: 'cache-and-network' });
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap !items-start justify-between">
        <div>
          <h1>{t('payouts.title')}</h1>
          <p>{t('payouts.desk.text')}</p>
        </div>
        {data.PENDING.totalCount > 0 && <Button onPress={() => setSending(true)}>{t('payouts.desk.send')}</Button>}
      </div>
      <LinkTabs label={t('payouts.desk.byState')}>
        <LinkTab to="/desk/payouts" search={{}} isCurrent={!state}>
          {t('payouts.desk.all')}
        </LinkTab>
        {states.map((each) => (
          <LinkTab key={each} to="/desk/payouts" search={{ state: each }} isCurrent={each === state} count={data[each].totalCount}>
            {t(`payouts.state.${each}`)}
          </LinkTab>
        ))}
      </LinkTabs>
      {data.payouts.nodes.length === 0 ? (
        <EmptyState icon={HandCoins} title={t('payouts.desk.none')}>
          <p>{t('payouts.desk.noneText')}</p>
        </EmptyState>
      ) : (
        <PayoutSheet payouts={data.payouts.nodes} />
      )}
      <CasePages after={search.after} pageInfo={data.payouts.pageInfo} />
      {isSending && <FileDialog onClose={() => setSending(false)} />}
    </div>
  );
}
