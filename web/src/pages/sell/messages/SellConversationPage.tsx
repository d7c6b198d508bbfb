import { useMutation } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { MessageForm } from '../../../features/messaging/MessageForm.tsx';
import { Messages } from '../../../features/messaging/Messages.tsx';
import { MarkConversationReadDocument } from '../../../features/messaging/SendMessage.generated.ts';
import { NotFound } from '../../../features/session/NotFound.tsx';
import { useCountryName } from '../../../lib/use-country-name.ts';
import { usePageQuery } from '../../../lib/use-page-query.ts';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { sellText } from '../../../text/en/sell.ts';
import { workText } from '../../../text/en/work.ts';
import { SellConversationPageDocument } from './SellMessagesPage.generated.ts';

/** One conversation of the shop: who asks about what, what was said, and a place to answer. */
export function SellConversationPage() {
  const t = useText(sellText);
  const w = useText(workText);
  const nameOf = useCountryName();
  const { id } = useParams({ from: '/sell/messages/$id' });
  const { conversation } = usePageQuery(SellConversationPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const [markRead] = useMutation(MarkConversationReadDocument, { refetchQueries: ['Session'] });
  const unread = conversation?.unreadCount ?? 0;
  useTitle(conversation?.buyer.name ?? '');
  useEffect(() => {
    if (unread > 0) void markRead({ variables: { input: { conversationId: id } } });
  }, [unread, id, markRead]);
  if (!conversation) return <NotFound />;
  const { buyer, product, order } = conversation;
  return (
    <div className="stack max-w-208">
      <p>
        <Link to="/sell/messages">{t('sell.messages.all')}</Link>
      </p>
      <div>
        <h1>{buyer.name}</h1>
        <p>
          {nameOf(buyer.country)}, {w('work.order.orders', { count: buyer.orderCount })}
        </p>
        {product && (
          <Link to="/p/$slug" params={{ slug: product.slug }}>
            {product.title}
          </Link>
        )}
        {order && (
          <Link to="/sell/orders/$id" params={{ id: order.id }}>
            {t('sell.order.title', { number: order.number })}
          </Link>
        )}
      </div>
      <div className="card stack">
        <Messages conversation={conversation} />
        <MessageForm key={id} to={{ conversationId: id }} label={t('sell.messages.yours')} />
      </div>
    </div>
  );
}
