import { Link, useSearch } from '@tanstack/react-router';
import { MessageSquareText } from 'lucide-react';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import type { Viewer } from '../../features/session/use-session.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { talkText } from '../../text/en/talk.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { MessagesPageDocument } from './MessagesPage.generated.ts';

/** Every conversation, the newest word first. */
export function MessagesPage() {
  const t = useText(talkText);
  useTitle(t('talk.title'));
  return (
    <div className="page stack max-w-208 gap-6 pt-8">
      <h1>{t('talk.title')}</h1>
      <SignedIn>{(viewer) => <Conversations viewer={viewer} />}</SignedIn>
    </div>
  );
}

function Conversations({ viewer }: { viewer: Viewer }) {
  const t = useText(talkText);
  const { after } = useSearch({ from: '/storefront/messages' });
  const { nodes, pageInfo } = usePageQuery(MessagesPageDocument, { variables: { after }, fetchPolicy: 'cache-and-network' }).data
    .conversations;
  if (nodes.length === 0) {
    return (
      <EmptyState icon={MessageSquareText} title={t('talk.empty')} action={<LinkButton to="/search">{t('talk.lookAround')}</LinkButton>}>
        <p>{t('talk.emptyText')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="card !p-0">
        {nodes.map((conversation) => {
          const other = viewer.kind === 'SELLER' ? conversation.buyer.name : conversation.shop.name;
          return (
            <li key={conversation.id} className="border-line [&+li]:border-t">
              <Link to="/messages/$id" params={{ id: conversation.id }} className="row px-5 py-4 !text-ink !no-underline hover:bg-raised">
                <Logo name={other} size="t-9" />
                <span className="grow">
                  <span className="row justify-between">
                    <b className="cut">{other}</b>
                    <span className="text-xs text-ink-2">
                      <MomentText at={conversation.lastMessageAt} look="short" />
                    </span>
                  </span>
                  <span className="block text-sm text-ink-2">{conversation.title}</span>
                  <span className="row justify-between">
                    <span className="cut text-sm">
                      {conversation.lastMessage?.isMine && `${t('talk.you')}: `}
                      {conversation.lastMessage?.text}
                    </span>
                    {conversation.unreadCount > 0 && (
                      <span className="badge !bg-action !text-on-action">{t('talk.unread', { count: conversation.unreadCount })}</span>
                    )}
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      <Pagination
        label={t('talk.pages')}
        first={
          after && (
            <LinkButton look="second" to="/messages" search={{}}>
              {t('talk.firstPage')}
            </LinkButton>
          )
        }
        next={
          pageInfo.hasNextPage && (
            <LinkButton look="second" to="/messages" search={{ after: pageInfo.endCursor ?? undefined }}>
              {t('talk.nextPage')}
            </LinkButton>
          )
        }
      />
    </>
  );
}
