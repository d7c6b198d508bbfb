import { Link, useSearch } from '@tanstack/react-router';
import { Mail, MessageSquareText } from 'lucide-react';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { sellText } from '../../../text/en/sell.ts';
import { workText } from '../../../text/en/work.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { MomentText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pagination } from '../../../ui/Pagination.tsx';
import { SellMessagesPageDocument, type SellMessagesPageQuery } from './SellMessagesPage.generated.ts';

/** What buyers wrote to the shop, the latest first. */
export function SellMessagesPage() {
  const t = useText(sellText);
  const w = useText(workText);
  useTitle(t('sell.messages'));
  const { after } = useSearch({ from: '/sell/messages' });
  const { conversations } = usePageQuery(SellMessagesPageDocument, { variables: { after }, fetchPolicy: 'cache-and-network' }).data;
  const { nodes, pageInfo } = conversations;
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('sell.messages')}</h1>
        <p>{t('sell.messages.text')}</p>
      </div>
      {nodes.length === 0 && (
        <EmptyState
          icon={MessageSquareText}
          title={t('sell.messages.empty')}
          action={
            <LinkButton look="second" to="/sell/orders">
              {t('sell.messages.toOrders')}
            </LinkButton>
          }
        >
          <p>{t('sell.messages.emptyText')}</p>
        </EmptyState>
      )}
      {nodes.length > 0 && (
        <ul className="sheet">
          {nodes.map((conversation) => (
            <ConversationRow key={conversation.id} conversation={conversation} />
          ))}
        </ul>
      )}
      <Pagination
        label={w('work.pages')}
        first={
          after && (
            <LinkButton look="second" size="small" to="/sell/messages" search={{}}>
              {w('work.firstPage')}
            </LinkButton>
          )
        }
        next={
          pageInfo.hasNextPage && (
            <LinkButton look="second" size="small" to="/sell/messages" search={{ after: pageInfo.endCursor ?? undefined }}>
              {w('work.nextPage')}
            </LinkButton>
          )
        }
      />
    </div>
  );
}

function ConversationRow({ conversation }: { conversation: SellMessagesPageQuery['conversations']['nodes'][number] }) {
  const t = useText(sellText);
  const nameOf = useCountryName();
  const { buyer, lastMessage, unreadCount } = conversation;
  return (
    <li data-row className="talkrow">
      <div className="row flex-wrap justify-between !gap-x-3 !gap-y-1">
        <span>
          <Link to="/sell/messages/$id" params={{ id: conversation.id }} className="font-semibold" data-open>
            {buyer.name}
          </Link>
          , {nameOf(buyer.country)} <span className="text-ink-2">{conversation.title}</span>
        </span>
        <span className="row !gap-2 text-ink-2">
          {unreadCount > 0 && (
            <Chip icon={Mail} tone="brand">
              {t('sell.messages.unread', { count: unreadCount })}
            </Chip>
          )}
          <MomentText at={conversation.lastMessageAt} />
        </span>
      </div>
      {lastMessage && (
        <p className="cut text-ink-2">
          {lastMessage.isMine && `${t('sell.messages.you')} `}
          {lastMessage.text}
        </p>
      )}
    </li>
  );
}
