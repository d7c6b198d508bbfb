import { type FormEvent, useState } from 'react';
import type { SendMessageInput } from '../../graphql/schema.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { talkText } from '../../text/en/talk.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { SendMessageDocument } from './SendMessage.generated.ts';

interface Props {
  /** An open conversation, or what a new one is about. */
  to: Omit<SendMessageInput, 'text'>;
  label: string;
  refetch?: string[];
  onSent?(conversationId: string): void;
}

/** Writes one message. What was typed stays until it has arrived. */
export function MessageForm({ to, label, refetch, onSent }: Props) {
  const t = useText(talkText);
  const [text, setText] = useState('');
  const send = useCommand(SendMessageDocument, { refetch });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    const answer = await send.run({ input: { ...to, text } });
    if (!answer?.conversation) return;
    setText('');
    onSent?.(answer.conversation.id);
  }

  return (
    <form className="stack !gap-3" onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={send.refusals} fault={send.fault} />
      <div className="flex flex-wrap items-end gap-3">
        <TextArea
          frameClassName="min-w-48 flex-1"
          label={label}
          rows={2}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" isPending={send.isBusy}>
          {t('talk.send')}
        </Button>
      </div>
    </form>
  );
}
