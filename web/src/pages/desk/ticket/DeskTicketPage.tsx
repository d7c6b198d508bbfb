import { Link, useParams } from '@tanstack/react-router';
import { TicketStateChip } from '../../../features/desk/TicketStateChip.tsx';
import { NotFound } from '../../../features/session/NotFound.tsx';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deskText } from '../../../text/en/desk.ts';
import { DayText, MomentText } from '../../../ui/DateText.tsx';
import { DeskTicketPageDocument, type DeskTicketPageQuery } from './DeskTicketPage.generated.ts';
import { TicketAnswer } from './TicketAnswer.tsx';

type Ticket = NonNullable<DeskTicketPageQuery['ticket']>;

/** One question: what was asked, what was answered, and a place to answer. */
export function DeskTicketPage() {
  const t = useText(deskText);
  const { id } = useParams({ from: '/desk/tickets/$id' });
  const { ticket } = usePageQuery(DeskTicketPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  useTitle(ticket?.subject ?? '');
  if (!ticket) return <NotFound />;
  return (
    <div className="stack">
      <p>
        <Link to="/desk/tickets">{t('desk.tickets.all')}</Link>
      </p>
      <div className="stack !gap-2">
        <h1>{ticket.subject}</h1>
        <div className="row flex-wrap">
          <TicketStateChip state={ticket.state} />
          <span className="text-ink-2">
            <span className="num">{ticket.number}</span>,{' '}
            {t.rich('desk.order.placed', { day: <DayText key="d" at={ticket.openedAt} look="long" /> })}
          </span>
        </div>
      </div>
      <div className="pair">
        <section className="card stack" aria-label={t('desk.ticket.said')}>
          <ol className="stack">
            {ticket.messages.map((message) => (
              <li key={message.id} className="stack !gap-1">
                <p className={message.fromStaff ? 'msg me' : 'msg'}>{message.text}</p>
                <span className={message.fromStaff ? 'text-end text-xs text-ink-2' : 'text-xs text-ink-2'}>
                  {message.authorName}, <MomentText at={message.at} />
                </span>
              </li>
            ))}
          </ol>
          <TicketAnswer key={ticket.id} id={ticket.id} isClosed={ticket.state === 'CLOSED'} />
        </section>
        <aside>
          <Asker ticket={ticket} />
        </aside>
      </div>
    </div>
  );
}

function Asker({ ticket }: { ticket: Ticket }) {
  const t = useText(deskText);
  return (
    <section className="card stack !gap-3" aria-labelledby="asker">
      <h2 id="asker">{t('desk.ticket.who')}</h2>
      <dl className="facts">
        <dt>{t('desk.ticket.name')}</dt>
        <dd>{ticket.name}</dd>
        <dt>{t('desk.ticket.email')}</dt>
        <dd>{ticket.email}</dd>
        <dt>{t('desk.ticket.topic')}</dt>
        <dd>{t(`desk.topic.${ticket.topic}`)}</dd>
        {ticket.order && (
          <>
            <dt>{t('desk.order')}</dt>
            <dd>
              <Link to="/desk/orders/$id" params={{ id: ticket.order.id }} className="num">
                {ticket.order.number}
              </Link>
              , {ticket.order.stateLabel}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
