import { useSearch } from '@tanstack/react-router';
import { MessageSquareText } from 'lucide-react';
import { CaseHead } from '../../../features/desk/CaseHead.tsx';
import { CasePages } from '../../../features/desk/CasePages.tsx';
import { TicketRow } from '../../../features/desk/TicketRow.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskText } from '../../../text/en/desk.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Table } from '../../../ui/Table.tsx';
import { LinkTab, LinkTabs } from '../../../ui/Tabs.tsx';
import { DeskTicketsPageDocument } from './DeskTicketsPage.generated.ts';

const states = ['OPEN', 'ANSWERED', 'CLOSED'] as const;

/** Questions to customer service: those without an answer first. */
export function DeskTicketsPage() {
  const t = useText(deskText);
  useTitle(t('desk.tickets'));
  const search = useSearch({ from: '/desk/tickets' });
  const state = states.find((each) => each === search.state) ?? 'OPEN';
  const variables = { state: [state], after: search.after };
  const { data } = usePageQuery(DeskTicketsPageDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('desk.tickets')}</h1>
        <p>{t('desk.tickets.text')}</p>
      </div>
      <LinkTabs label={t('desk.tickets.byState')}>
        {states.map((each) => (
          <LinkTab
            key={each}
            to="/desk/tickets"
            search={each === 'OPEN' ? {} : { state: each }}
            isCurrent={each === state}
            count={data[each].totalCount}
          >
            {t(`desk.ticket.${each}`)}
          </LinkTab>
        ))}
      </LinkTabs>
      {data.tickets.nodes.length === 0 ? (
        <EmptyState
          icon={MessageSquareText}
          title={t(`desk.tickets.none.${state}`)}
          action={
            <LinkButton look="second" to="/desk">
              {t('desk.toQueue')}
            </LinkButton>
          }
        >
          <p>{t('desk.tickets.noneText')}</p>
        </EmptyState>
      ) : (
        <Table caption={t('desk.tickets')} head={<CaseHead first={t('desk.lastMessage')} />}>
          <tbody>
            {data.tickets.nodes.map((ticket) => (
              <TicketRow key={ticket.id} ticket={ticket} />
            ))}
          </tbody>
        </Table>
      )}
      <CasePages after={search.after} pageInfo={data.tickets.pageInfo} />
    </div>
  );
}
