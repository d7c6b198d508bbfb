import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { workText } from '../../text/en/work.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { TicketRow_TicketFragmentDoc } from './TicketRow.generated.ts';
import { TicketStateChip } from './TicketStateChip.tsx';

/** A question to customer service, in the columns of the desk's lists. No clock runs on it. */
export function TicketRow({ ticket }: { ticket: FragmentType<typeof TicketRow_TicketFragmentDoc> }) {
  const t = useText(deskText);
  const w = useText(workText);
  const { data } = useSuspenseFragment({ fragment: TicketRow_TicketFragmentDoc, from: ticket });
  const isOpen = data.state === 'OPEN';
  return (
    <tr data-row>
      <td className="text-ink-2">
        <MomentText at={data.lastMessageAt} look="short" />
      </td>
      <td className="wide">
        <Link to="/desk/tickets/$id" params={{ id: data.id }} className="plain font-semibold" data-open>
          {data.subject}
        </Link>
        <span className="block text-ink-2">
          <span className="num">{data.number}</span>, {data.name}, {t(`desk.topic.${data.topic}`)}
          {data.order && ', '}
          {data.order && (
            <Link to="/desk/orders/$id" params={{ id: data.order.id }} className="num">
              {data.order.number}
            </Link>
          )}
        </span>
      </td>
      <td>
        <TicketStateChip state={data.state} />
      </td>
      <td className="r" />
      <td className="text-ink-3">{t('desk.noClaim')}</td>
      <td className="then text-ink-2" data-label={w('work.ifNobodyIs')}>
        {t('desk.then.stays')}
      </td>
      <td className="do r">
        <LinkButton look="second" size="small" to="/desk/tickets/$id" params={{ id: data.id }}>
          {isOpen ? t('desk.answer') : t('desk.open')}
        </LinkButton>
      </td>
    </tr>
  );
}
