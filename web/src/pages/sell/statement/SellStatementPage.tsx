import { useApolloClient } from '@apollo/client/react';
import { Link, useSearch } from '@tanstack/react-router';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { DownloadStatement } from '../../../features/payouts/DownloadStatement.tsx';
import { StatementSheet } from '../../../features/payouts/StatementSheet.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { payoutsText } from '../../../text/en/payouts.ts';
import { SellStatementPageDocument, StatementFileDocument } from './SellStatementPage.generated.ts';

/** Everything that came in to what is the shop's and went out of it, with the balance after each line. */
export function SellStatementPage() {
  const t = useText(payoutsText);
  const search = useSearch({ from: '/sell/money/statement' });
  const { market } = useSession();
  const client = useApolloClient();
  const currency = /^[A-Z]{3}$/.test(search.currency ?? '') ? search.currency! : market.currency;
  useTitle(t('payouts.statementOf', { currency }));
  const { data } = usePageQuery(SellStatementPageDocument, {
    variables: { currency, after: search.after },
    fetchPolicy: 'cache-and-network',
  });
  const statement = data.viewer?.shop?.statement;
  async function read() {
    const { data: file } = await client.query({ query: StatementFileDocument, variables: { currency }, fetchPolicy: 'no-cache' });
    return file?.viewer?.shop?.statementCsv ?? '';
  }
  return (
    <div className="stack gap-6">
      <div>
        <Link to="/sell/money">{t('payouts.back')}</Link>
        <h1>{t('payouts.statementOf', { currency })}</h1>
        <p>{t('payouts.statementText')}</p>
      </div>
      {statement && statement.nodes.length > 0 ? (
        <>
          <StatementSheet lines={statement.nodes} caption={t('payouts.statement')} />
          <DownloadStatement name={`statement-${currency}.csv`} read={read} />
          <CasePages after={search.after} pageInfo={statement.pageInfo} />
        </>
      ) : (
        <p className="text-ink-2">{t('payouts.noLines')}</p>
      )}
    </div>
  );
}
