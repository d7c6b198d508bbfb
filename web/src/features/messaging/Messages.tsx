import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useText } from '../../lib/use-text.ts';
import { talkText } from '../../text/en/talk.ts';
import { MomentText } from '../../ui/DateText.tsx';
import { Messages_ConversationFragmentDoc } from './SendMessage.generated.ts';

/** What was said so far, oldest first. */
export function Messages({ conversation }: { conversation: FragmentType<typeof Messages_ConversationFragmentDoc> }) {
  const t = useText(talkText);
  const { data } = useSuspenseFragment({ fragment: Messages_ConversationFragmentDoc, from: conversation });
  return (
    <ol className="stack" aria-label={t('talk.said')}>
      {data.messages.map((message) => (
        <li key={message.id} className="stack !gap-1">
          <p className={message.isMine ? 'msg me' : 'msg'}>{message.text}</p>
          <span className={message.isMine ? 'text-end text-xs text-ink-2' : 'text-xs text-ink-2'}>
            {message.isMine ? t('talk.you') : message.authorName}, <MomentText at={message.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
