import { Link, useParams, useSearch } from '@tanstack/react-router';
import { FileCheck } from 'lucide-react';
import { useIntl } from 'react-intl';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { OperatorsOnly } from '../../../features/desk/OperatorsOnly.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { settlementsText } from '../../../text/en/settlements.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { MomentText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Note } from '../../../ui/Note.tsx';
import { DeskSettlementPageDocument, type DeskSettlementPageQuery } from './DeskSettlementPage.generated.ts';
import { DifferenceSheet } from './DifferenceSheet.tsx';

type Settlement = NonNullable<DeskSettlementPageQuery['settlement']>;
export type Difference = Settlement['differences']['nodes'][number];

/** A day of a provider: what its file says beside what our books say, where they differ. */
export function DeskSettlementPage() {
  const t = useText(settlementsText);
  useTitle(t('settlements.title'));
  const { viewer } = useSession();
  return (
    <OperatorsOnly isOperator={viewer?.roles.includes('OPERATOR') ?? false} icon={FileCheck} title={t('settlements.onlyOperators')}>
      <Day />
    </OperatorsOnly>
  );
}

function Day() {
  const t = useText(settlementsText);
  const { id } = useParams({ from: '/desk/settlements/$id' });
  const { after } = useSearch({ from: '/desk/settlements/$id' });
  const variables = { id, after: after ?? null };
  const { settlement } = usePageQuery(DeskSettlementPageDocument, { variables, fetchPolicy: 'cache-and-network' }).data;
  if (!settlement)
    return (
      <EmptyState
        headingLevel={1}
        icon={FileCheck}
        title={t('settlements.gone')}
        action={<LinkButton to="/desk/settlements">{t('settlements.back')}</LinkButton>}
      />
    );
  const { nodes, pageInfo } = settlement.differences;
  return (
    <div className="stack gap-6">
      <Head settlement={settlement} />
      {settlement.state === 'COMPARED' && nodes.length === 0 && <Note tone="success">{t('settlements.nothing')}</Note>}
      {nodes.length > 0 && <DifferenceSheet differences={nodes} />}
      <CasePages after={after} pageInfo={pageInfo} />
    </div>
  );
}

function Head({ settlement: { provider, day, state, failure, tries, lineCount, at } }: { settlement: Settlement }) {
  const t = useText(settlementsText);
  const { formatDate } = useIntl();
  const dayText = formatDate(`${day}T00:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <div className="stack">
      <Link to="/desk/settlements" className="justify-self-start">
        {t('settlements.back')}
      </Link>
      <h1>{t('settlements.day', { provider, day: dayText })}</h1>
      {state === 'FAILED' ? (
        <Note tone="danger">
          {failure} {t('settlements.again', { tries })}
        </Note>
      ) : (
        <p>{t.rich('settlements.counts', { lines: lineCount, at: <MomentText key="at" at={at} /> })}</p>
      )}
    </div>
  );
}
