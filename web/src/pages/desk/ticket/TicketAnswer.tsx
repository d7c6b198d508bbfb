import { type FormEvent, useState } from 'react';
import { AnswerTicketDocument, SettleTicketDocument } from '../../../features/desk/TicketRow.generated.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { deskText } from '../../../text/en/desk.ts';
import { workText } from '../../../text/en/work.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';

/** Answers a question, or says that it is settled. What was typed stays until it has arrived. */
export function TicketAnswer({ id, isClosed }: { id: string; isClosed: boolean }) {
  const t = useText(deskText);
  const w = useText(workText);
  const toast = useToast();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const answer = useCommand(AnswerTicketDocument, { refetch: 'active' });
  const settle = useCommand(SettleTicketDocument, { refetch: 'active' });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (text.trim() === '') return;
    if (!(await answer.run({ input: { ticketId: id, text: text.trim() } }))) return;
    setText('');
    setChecked(false);
    toast(t('desk.ticket.answered'));
  }

  async function close() {
    if (await settle.run({ input: { ticketId: id } })) toast(t('desk.ticket.closed'));
  }

  return (
    <form className="stack !gap-3 border-t border-line pt-4" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={[...answer.refusals, ...settle.refusals]} fault={answer.fault ?? settle.fault} />
      <TextArea
        label={t('desk.ticket.answer')}
        hint={isClosed ? t('desk.ticket.opensAgain') : undefined}
        error={isChecked && text.trim() === '' && w('work.reasonMissing')}
        rows={4}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row flex-wrap">
        <Button type="submit" isPending={answer.isBusy}>
          {t('desk.ticket.send')}
        </Button>
        {!isClosed && (
          <Button look="second" isPending={settle.isBusy} onPress={() => void close()}>
            {t('desk.ticket.settle')}
          </Button>
        )}
      </div>
    </form>
  );
}
