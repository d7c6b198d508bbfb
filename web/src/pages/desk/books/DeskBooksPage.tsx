import { BookOpenCheck } from 'lucide-react';
import { OperatorsOnly } from '../../../features/desk/OperatorsOnly.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { booksText } from '../../../text/en/books.ts';
import { Money } from '../../../ui/Money.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Table } from '../../../ui/Table.tsx';
import { DeskBooksPageDocument, type DeskBooksPageQuery } from './DeskBooksPage.generated.ts';

type Proof = DeskBooksPageQuery['ledgerProof'];

/** That no cent is lost, for the operator: the trial balance, and the head of the chain of seals. */
export function DeskBooksPage() {
  const t = useText(booksText);
  useTitle(t('books.title'));
  const { viewer } = useSession();
  return (
    <OperatorsOnly isOperator={viewer?.roles.includes('OPERATOR') ?? false} icon={BookOpenCheck} title={t('books.onlyOperators')}>
      <Books />
    </OperatorsOnly>
  );
}

function Books() {
  const t = useText(booksText);
  const { ledgerProof: proof } = usePageQuery(DeskBooksPageDocument, { fetchPolicy: 'cache-and-network' }).data;
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('books.title')}</h1>
        <p>{t('books.text')}</p>
      </div>
      <Note tone={proof.isBalanced ? 'success' : 'danger'}>{t(proof.isBalanced ? 'books.balanced' : 'books.unbalanced')}</Note>
      <section className="stack" aria-labelledby="trial">
        <h2 id="trial">{t('books.trial')}</h2>
        {proof.balances.length === 0 ? <p>{t('books.none')}</p> : <TrialBalance balances={proof.balances} />}
      </section>
      <Chain proof={proof} />
    </div>
  );
}

function TrialBalance({ balances }: { balances: Proof['balances'] }) {
  const t = useText(booksText);
  const head = (
    <tr>
      <th scope="col">{t('books.account')}</th>
      <th scope="col" className="r">
        {t('books.debit')}
      </th>
      <th scope="col" className="r">
        {t('books.credit')}
      </th>
    </tr>
  );
  return (
    <Table caption={t('books.trial')} head={head}>
      <tbody>
        {balances.map(({ group, amount }) => (
          <tr key={`${group} ${amount.currency}`}>
            <td>{t(`books.group.${group}` as keyof typeof booksText)}</td>
            <td className="r" data-label={t('books.debit')}>
              {amount.amountMinor > 0 ? <Money value={amount} /> : '–'}
            </td>
            <td className="r" data-label={t('books.credit')}>
              {amount.amountMinor < 0 ? <Money value={{ ...amount, amountMinor: -amount.amountMinor }} /> : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Chain({ proof }: { proof: Proof }) {
  const t = useText(booksText);
  const { transactionCount: transactions, entryCount: entries, sealedCount: sealed, head } = proof;
  return (
    <section className="card stack" aria-labelledby="chain">
      <h2 id="chain">{t('books.chain')}</h2>
      <p>{t('books.counts', { transactions, entries, sealed })}</p>
      {head !== '' && (
        <p>
          {t('books.head')} <code className="num [overflow-wrap:anywhere]">{head}</code>
        </p>
      )}
      <p className="text-sm text-ink-2">{t('books.headText')}</p>
      <p className="text-sm text-ink-2">{t('books.verify')}</p>
      <pre className="num whitespace-pre-wrap text-sm [overflow-wrap:anywhere]">
        {`npm run ledger:export -- ledger.ndjson\nnpm run ledger:verify -- ledger.ndjson --head ${head || '…'}`}
      </pre>
    </section>
  );
}
