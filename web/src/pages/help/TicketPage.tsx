import { Link, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { NotFound } from '../../features/session/NotFound.tsx';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { talkText } from '../../text/en/talk.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { CloseTicketDocument, ReplyToTicketDocument, TicketPageDocument } from './Help.generated.ts';

const ticketPage = ['TicketPage'];

/** One question to Customer Service and its answers. */
export function TicketPage() {
  const { id } = useParams({ from: '/storefront/help/tickets/$id' });
  return <div className="page max-w-208">{<SignedIn>{() => <Ticket id={id} />}</SignedIn>}</div>;
}

function Ticket({ id }: { id: string }) {
  const t = useText(talkText);
  const { ticket } = usePageQuery(TicketPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  useTitle(ticket?.subject ?? '');
  if (!ticket) return <NotFound />;
  return (
    <>
      <Breadcrumbs>
        {[
          <Link key="help" to="/help/contact">
            {t('help.title')}
          </Link>,
          ticket.number,
        ]}
      </Breadcrumbs>
      <div className="stack gap-6">
        <div>
          <h1>{ticket.subject}</h1>
          <p className="text-ink-2">
            {t(`help.topic.${ticket.topic}`)} · {t(`help.state.${ticket.state}`)}{' '}
            {ticket.order && (
              <Link to="/orders/$id" params={{ id: ticket.order.id }}>
                {t('help.aboutOrder', { number: ticket.order.number })}
              </Link>
            )}
          </p>
        </div>
        <div className="card stack">
          <ol className="stack">
            {ticket.messages.map((message) => (
              <li key={message.id} className="stack !gap-1">
                <p className={message.fromStaff ? 'msg' : 'msg me'}>{message.text}</p>
                <span className={message.fromStaff ? 'text-xs text-ink-2' : 'text-end text-xs text-ink-2'}>
                  {message.fromStaff ? t('help.staff') : message.authorName}, <MomentText at={message.at} />
                </span>
              </li>
            ))}
          </ol>
          {ticket.state !== 'CLOSED' && <Reply ticketId={ticket.id} isAnswered={ticket.state === 'ANSWERED'} />}
        </div>
      </div>
    </>
  );
}

function Reply({ ticketId, isAnswered }: { ticketId: string; isAnswered: boolean }) {
  const t = useText(talkText);
  const [text, setText] = useState('');
  const reply = useCommand(ReplyToTicketDocument, { refetch: ticketPage });
  const close = useCommand(CloseTicketDocument, { refetch: ticketPage });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    const answer = await reply.run({ input: { ticketId, text } });
    if (answer) setText('');
  }

  return (
    <form className="stack !gap-3" onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={[...reply.refusals, ...close.refusals]} fault={reply.fault ?? close.fault} />
      <TextArea label={t('help.reply')} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="row">
        <Button type="submit" isPending={reply.isBusy}>
          {t('help.send')}
        </Button>
        {isAnswered && (
          <Button look="second" isPending={close.isBusy} onPress={() => void close.run({ input: { ticketId } })}>
            {t('help.close')}
          </Button>
        )}
      </div>
    </form>
  );
}
