import { Link, useSearch } from '@tanstack/react-router';
import { FileCheck } from 'lucide-react';
import { useIntl } from 'react-intl';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { OperatorsOnly } from '../../../features/desk/OperatorsOnly.tsx';
import { SettlementChip } from '../../../features/desk/SettlementChip.tsx';
import { useSession } from '../../../features/session/use-session.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { settlementsText } from '../../../text/en/settlements.ts';
import { DateText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Table } from '../../../ui/Table.tsx';
import { DeskSettlementsPageDocument, type DeskSettlementsPageQuery } from './DeskSettlementsPage.generated.ts';

type Settlement = DeskSettlementsPageQuery['settlements']['nodes'][number];

/** The days that were compared with providers' settlement files, for operators. */
export function DeskSettlementsPage() {
  const t = useText(settlementsText);
  useTitle(t('settlements.title'));
  const { viewer } = useSession();
  return (
    <OperatorsOnly isOperator={viewer?.roles.includes('OPERATOR') ?? false} icon={FileCheck} title={t('settlements.onlyOperators')}>
      <Settlements />
    </OperatorsOnly>
  );
}

function Settlements() {
  const t = useText(settlementsText);
  const { formatList } = useIntl();
  const { after } = useSearch({ from: '/desk/settlements' });
  const { data } = usePageQuery(DeskSettlementsPageDocument, { variables: { after: after ?? null }, fetchPolicy: 'cache-and-network' });
  const { settlements, uncomparedProviders: uncompared } = data;
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('settlements.title')}</h1>
        <p>{t('settlements.text')}</p>
      </div>
      {uncompared.length > 0 && (
        <Note tone="warning">{t('settlements.uncompared', { names: formatList(uncompared), count: uncompared.length })}</Note>
      )}
      {settlements.nodes.length === 0 ? (
        <EmptyState icon={FileCheck} title={t('settlements.none')}>
          <p>{t('settlements.noneText')}</p>
        </EmptyState>
      ) : (
        <Sheet settlements={settlements.nodes} />
      )}
      <CasePages after={after} pageInfo={settlements.pageInfo} />
    </div>
  );
}

function Sheet({ settlements }: { settlements: readonly Settlement[] }) {
  const t = useText(settlementsText);
  const head = (
    <tr>
      <th scope="col">{t('settlements.col.day')}</th>
      <th scope="col">{t('settlements.col.provider')}</th>
      <th scope="col">{t('settlements.col.state')}</th>
      <th scope="col" className="r">
        {t('settlements.col.lines')}
      </th>
      <th scope="col" className="r">
        {t('settlements.col.differences')}
      </th>
    </tr>
  );
  return (
    <Table caption={t('settlements.title')} head={head}>
      <tbody>
        {settlements.map((settlement) => (
          <tr key={settlement.id}>
            <td>
              <Link to="/desk/settlements/$id" params={{ id: settlement.id }} className="whitespace-nowrap">
                <DateText date={settlement.day} look="full" />
              </Link>
            </td>
            <td data-label={t('settlements.col.provider')}>{settlement.provider}</td>
            <td>
              <SettlementChip settlement={settlement} />
              {settlement.failure && (
                <p className="mt-1 text-ink-2">
                  {settlement.failure} {t('settlements.again', { tries: settlement.tries })}
                </p>
              )}
            </td>
            <td className="r" data-label={t('settlements.col.lines')}>
              {settlement.state === 'FAILED' ? '–' : settlement.lineCount}
            </td>
            <td className="r" data-label={t('settlements.col.differences')}>
              {settlement.state === 'FAILED' ? '–' : settlement.differenceCount}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
