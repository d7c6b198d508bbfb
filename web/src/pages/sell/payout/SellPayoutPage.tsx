import { useApolloClient } from '@apollo/client/react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { DownloadStatement } from '../../../features/payouts/DownloadStatement.tsx';
import { PayoutStateChip } from '../../../features/payouts/PayoutStateChip.tsx';
import { StatementSheet } from '../../../features/payouts/StatementSheet.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { payoutsText } from '../../../text/en/payouts.ts';
import { DayText } from '../../../ui/DateText.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Note } from '../../../ui/Note.tsx';
import { PayoutStatementFileDocument, SellPayoutPageDocument, type SellPayoutPageQuery } from './SellPayoutPage.generated.ts';

type Payout = NonNullable<SellPayoutPageQuery['payout']>;

/** One payout: where it stands, and the lines that it is made of. */
export function SellPayoutPage() {
  const t = useText(payoutsText);
  const { id } = useParams({ from: '/sell/money/payouts/$id' });
  const { after } = useSearch({ from: '/sell/money/payouts/$id' });
  const client = useApolloClient();
  const { data } = usePageQuery(SellPayoutPageDocument, { variables: { id, after }, fetchPolicy: 'cache-and-network' });
  const { payout } = data;
  useTitle(payout ? t('payouts.payout', { number: payout.number }) : t('payouts.title'));
  async function read() {
    const { data: file } = await client.query({ query: PayoutStatementFileDocument, variables: { id }, fetchPolicy: 'no-cache' });
    return file?.payout?.statementCsv ?? '';
  }
  if (!payout)
    return (
      <div className="stack">
        <h1>{t('payouts.gone')}</h1>
        <Link to="/sell/money">{t('payouts.back')}</Link>
      </div>
    );
  return (
    <div className="stack gap-6">
      <Head payout={payout} />
      <div className="stack">
        <h2>{t('payouts.statement')}</h2>
        <p className="text-ink-2">{t('payouts.payoutText')}</p>
        <StatementSheet lines={payout.statement.nodes} caption={t('payouts.statement')} />
      </div>
      <DownloadStatement name={`${payout.number}.csv`} read={read} />
      <CasePages after={after} pageInfo={payout.statement.pageInfo} />
    </div>
  );
}

function Head({ payout: { number, state, createdAt, amount, ending, paidOn, bankReference, failureText, note } }: { payout: Payout }) {
  const t = useText(payoutsText);
  const intl = useIntl();
  const day = paidOn && intl.formatDate(`${paidOn}T00:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <div className="stack">
      <div>
        <Link to="/sell/money">{t('payouts.back')}</Link>
        <h1>{t('payouts.payout', { number })}</h1>
      </div>
      <p className="row flex-wrap">
        <b className="text-xl">
          <Money value={amount} />
        </b>
        <PayoutStateChip state={state} />
        <span className="text-ink-2">
          <DayText at={createdAt} look="full" /> {ending && t('payouts.to', { ending })}{' '}
          {day && bankReference && t('payouts.paidOn', { day, reference: bankReference })}
        </span>
      </p>
      {(failureText || note) && (
        <Note tone={failureText ? 'danger' : 'info'}>
          <p>{[failureText, note].filter(Boolean).join(' ')}</p>
        </Note>
      )}
    </div>
  );
}
