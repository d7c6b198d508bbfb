import { type FormEvent, useState } from 'react';
import type { Viewer } from '../../features/session/use-session.ts';
import type { TicketTopic } from '../../graphql/schema.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { talkText } from '../../text/en/talk.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Select, TextArea, TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { OpenTicketDocument } from './Help.generated.ts';

const topics: TicketTopic[] = ['ORDER', 'REFUND_NOT_FOUND', 'PROTECTION_ENDING', 'PAYMENT', 'ACCOUNT', 'OTHER'];
const myTickets = ['MyTickets'];

interface Props {
  orderId: string | undefined;
  topic: string | undefined;
  viewer: Viewer | null;
}

/** One question to Customer Service. What was typed stays until it has arrived. */
export function TicketForm({ orderId, topic, viewer }: Props) {
  const t = useText(talkText);
  const start = topics.find((each) => each === topic) ?? (orderId ? 'ORDER' : 'OTHER');
  const [values, setValues] = useState({ topic: start, name: '', email: '', subject: '', text: '' });
  const [sentAs, setSentAs] = useState<string | null>(null);
  const open = useCommand(OpenTicketDocument, { refetch: viewer ? myTickets : undefined });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const who = viewer ? {} : { name: values.name, email: values.email };
    const answer = await open.run({ input: { topic: values.topic, subject: values.subject, text: values.text, orderId, ...who } });
    if (!answer?.ticket) return;
    setSentAs(answer.ticket.number);
    set({ subject: '', text: '' });
  }

  return (
    <form className="card stack" onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={open.refusals} fault={open.fault} />
      <div role="status">{sentAs && <Note tone="success">{t('help.sent', { number: sentAs })}</Note>}</div>
      <Select
        label={t('help.topic')}
        value={values.topic}
        onChange={(event) => set({ topic: event.target.value as TicketTopic })}
        choices={topics.map((each) => ({ value: each, label: t(`help.topic.${each}`) }))}
      />
      {!viewer && (
        <>
          <TextField
            label={t('help.name')}
            autoComplete="name"
            required
            value={values.name}
            onChange={(event) => set({ name: event.target.value })}
          />
          <TextField
            label={t('help.email')}
            hint={t('help.emailHint')}
            type="email"
            autoComplete="email"
            required
            value={values.email}
            onChange={(event) => set({ email: event.target.value })}
          />
        </>
      )}
      <TextField
        label={t('help.subject')}
        required
        maxLength={200}
        value={values.subject}
        onChange={(event) => set({ subject: event.target.value })}
      />
      <TextArea
        label={t('help.message')}
        required
        rows={6}
        maxLength={4000}
        value={values.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      <Button type="submit" className="justify-self-start" isPending={open.isBusy}>
        {t('help.send')}
      </Button>
    </form>
  );
}
