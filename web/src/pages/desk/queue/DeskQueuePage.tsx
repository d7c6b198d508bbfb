import { CircleCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { CaseHead } from '../../../features/desk/CaseHead.tsx';
import { TicketRow } from '../../../features/desk/TicketRow.tsx';
import { DisputeCaseRow } from '../../../features/disputes/DisputeCaseRow.tsx';
import { PaymentCaseRow } from '../../../features/orders/PaymentCaseRow.tsx';
import { inBuckets } from '../../../lib/due-buckets.ts';
import { fits } from '../../../lib/fits.ts';
import { useNow } from '../../../lib/market-clock.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskText } from '../../../text/en/desk.ts';
import { workText } from '../../../text/en/work.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { useTimeLeftText } from '../../../ui/Clock.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FindField } from '../../../ui/FindField.tsx';
import { Table } from '../../../ui/Table.tsx';
import { DeskQueuePageDocument, type DeskQueuePageQuery } from './DeskQueuePage.generated.ts';
import { QueueFigures } from './QueueFigures.tsx';

interface Case {
  id: string;
  dueAt: string | null;
  /** What the field above the list finds it by. */
  texts: string[];
  row: ReactNode;
}

/** Everything that waits for the desk: payments, disputes and questions, the earliest clock first. */
export function DeskQueuePage() {
  const t = useText(deskText);
  const w = useText(workText);
  useTitle(t('desk.title'));
  const { data } = usePageQuery(DeskQueuePageDocument, { fetchPolicy: 'cache-and-network' });
  const [words, setWords] = useState('');
  const cases = casesOf(data);
  const shown = cases.filter((each) => fits(words, each.texts));
  return (
    <div className="stack gap-6">
      <div className="row flex-wrap justify-between">
        <div>
          <h1>{t('desk.title')}</h1>
          <Next cases={cases} />
        </div>
        <FindField label={w('work.find')} hint={t('desk.findHint')} value={words} onChange={setWords} />
      </div>
      <QueueFigures data={data} />
      {cases.length === 0 && (
        <EmptyState
          icon={CircleCheck}
          title={t('desk.none')}
          action={
            <LinkButton look="second" to="/desk/orders">
              {t('desk.toOrders')}
            </LinkButton>
          }
        >
          <p>{t('desk.noneText')}</p>
        </EmptyState>
      )}
      {cases.length > 0 && shown.length === 0 && <p role="status">{w('work.nothingFound', { words })}</p>}
      {shown.length > 0 && <CaseSheet cases={shown} />}
    </div>
  );
}

function casesOf({ orders, disputes, tickets }: DeskQueuePageQuery): Case[] {
  return [
    ...orders.nodes.map((order) => ({
      id: order.id,
      dueAt: order.nextDeadline?.dueAt ?? null,
      texts: [order.number, order.buyer.name, order.shop.name, ...order.riskSignals],
      row: <PaymentCaseRow key={order.id} order={order} />,
    })),
    ...disputes.nodes.map((dispute) => ({
      id: dispute.id,
      dueAt: dispute.deadlines[0]?.dueAt ?? null,
      texts: [dispute.order.number, dispute.order.buyer.name, dispute.order.shop.name],
      row: <DisputeCaseRow key={dispute.id} dispute={dispute} />,
    })),
    ...tickets.nodes.map((ticket) => ({
      id: ticket.id,
      dueAt: null,
      texts: [ticket.number, ticket.name, ticket.subject],
      row: <TicketRow key={ticket.id} ticket={ticket} />,
    })),
  ];
}

function Next({ cases }: { cases: Case[] }) {
  const t = useText(deskText);
  const left = useTimeLeftText();
  const [next] = cases
    .map((each) => each.dueAt)
    .filter((due) => due !== null)
    .sort();
  return <p>{next ? t('desk.clocks', { count: cases.length, left: left(next) }) : t('desk.noClocks', { count: cases.length })}</p>;
}

function CaseSheet({ cases }: { cases: Case[] }) {
  const t = useText(deskText);
  const w = useText(workText);
  const now = useNow();
  return (
    <Table caption={t('desk.caption')} head={<CaseHead />}>
      {inBuckets(cases, now, (each) => each.dueAt).map(([bucket, inside]) => (
        <tbody key={bucket}>
          <tr className="bucket">
            <th colSpan={7} scope="rowgroup">
              {w(`work.bucket.${bucket}`)} <span>{inside.length}</span>
            </th>
          </tr>
          {inside.map((each) => each.row)}
        </tbody>
      ))}
    </Table>
  );
}
