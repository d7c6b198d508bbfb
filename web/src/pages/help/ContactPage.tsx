import { Link, useSearch } from '@tanstack/react-router';
import { CircleDashed } from 'lucide-react';
import { useSession } from '../../features/session/use-session.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { talkText } from '../../text/en/talk.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DayText } from '../../ui/DateText.tsx';
import { Region } from '../../ui/Region.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { MyTicketsDocument } from './Help.generated.ts';
import { TicketForm } from './TicketForm.tsx';

/** Writes to Customer Service, signed in or out, and shows what was written before. */
export function ContactPage() {
  const t = useText(talkText);
  useTitle(t('help.title'));
  const { order, topic } = useSearch({ from: '/storefront/help/contact' });
  const { viewer } = useSession();
  return (
    <div className="page stack max-w-208 gap-8 pt-8">
      <div>
        <h1>{t('help.title')}</h1>
        <p className="text-ink-2">{t('help.text')}</p>
      </div>
      <TicketForm orderId={order} topic={topic} viewer={viewer} />
      {viewer && (
        <section className="stack" aria-labelledby="mine">
          <h2 id="mine">{t('help.mine')}</h2>
          <Region skeleton={<BoxesSkeleton heights={['h-16', 'h-16']} />}>
            <MyTickets />
          </Region>
        </section>
      )}
    </div>
  );
}

function MyTickets() {
  const t = useText(talkText);
  const { nodes } = usePageQuery(MyTicketsDocument, { fetchPolicy: 'cache-and-network' }).data.tickets;
  if (nodes.length === 0) return <p className="text-ink-2">{t('help.none')}</p>;
  return (
    <ul className="stack !gap-2">
      {nodes.map((ticket) => (
        <li key={ticket.id} className="card row flex-wrap justify-between !px-5 !py-3">
          <Link to="/help/tickets/$id" params={{ id: ticket.id }}>
            {ticket.number}: {ticket.subject}
          </Link>
          <span className="row text-sm text-ink-2">
            <DayText at={ticket.lastMessageAt} />
            <Chip icon={CircleDashed} tone={ticket.state === 'ANSWERED' ? 'success' : 'neutral'}>
              {t(`help.state.${ticket.state}`)}
            </Chip>
          </span>
        </li>
      ))}
    </ul>
  );
}
