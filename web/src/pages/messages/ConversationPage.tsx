import { useMutation } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { MessageForm } from '../../features/messaging/MessageForm.tsx';
import { Messages } from '../../features/messaging/Messages.tsx';
import { MarkConversationReadDocument } from '../../features/messaging/SendMessage.generated.ts';
import { NotFound } from '../../features/session/NotFound.tsx';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import type { Viewer } from '../../features/session/use-session.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { talkText } from '../../text/en/talk.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { ConversationPageDocument } from './MessagesPage.generated.ts';

/** One conversation: what it is about, what was said, and a place to answer. */
export function ConversationPage() {
  const { id } = useParams({ from: '/storefront/messages/$id' });
  return <div className="page max-w-208">{<SignedIn>{(viewer) => <Conversation key={id} id={id} viewer={viewer} />}</SignedIn>}</div>;
}

function Conversation({ id, viewer }: { id: string; viewer: Viewer }) {
  const t = useText(talkText);
  const { conversation } = usePageQuery(ConversationPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  const [markRead] = useMutation(MarkConversationReadDocument, { refetchQueries: ['Session'] });
  const unread = conversation?.unreadCount ?? 0;
  useTitle(conversation?.title ?? '');
  useEffect(() => {
    if (unread > 0) void markRead({ variables: { input: { conversationId: id } } });
  }, [unread, id, markRead]);
  if (!conversation) return <NotFound />;
  const other = viewer.kind === 'SELLER' ? conversation.buyer.name : conversation.shop.name;
  return (
    <>
      <Breadcrumbs>
        {[
          <Link key="all" to="/messages">
            {t('talk.title')}
          </Link>,
          other,
        ]}
      </Breadcrumbs>
      <div className="stack gap-6">
        <div>
          <h1>{other}</h1>
          <p className="text-ink-2">
            {conversation.product && (
              <Link to="/p/$slug" params={{ slug: conversation.product.slug }}>
                {t('talk.aboutProduct', { title: conversation.product.title })}
              </Link>
            )}
            {conversation.order && (
              <Link to="/orders/$id" params={{ id: conversation.order.id }}>
                {t('talk.aboutOrder', { number: conversation.order.number })}
              </Link>
            )}
          </p>
        </div>
        <div className="card stack">
          <Messages conversation={conversation} />
          <MessageForm to={{ conversationId: id }} label={t('talk.message')} />
        </div>
      </div>
    </>
  );
}
