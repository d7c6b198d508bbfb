import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { settleText } from '../../text/en/settle.ts';
import { Button } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { AddStatementDocument } from './Dispute.generated.ts';
import { DisputeRecord_DisputeFragmentDoc } from './DisputeRecord.generated.ts';
import { toldEvent } from './told-event.ts';

/** Everything said and done in a dispute, in order, and a place to add to it. */
export function DisputeRecord({ dispute }: { dispute: FragmentType<typeof DisputeRecord_DisputeFragmentDoc> }) {
  const t = useText(settleText);
  const { data } = useSuspenseFragment({ fragment: DisputeRecord_DisputeFragmentDoc, from: dispute });
  const canAdd = data.availableActions.some((each) => each.action === 'ADD_STATEMENT' && each.allowed);
  return (
    <section className="card stack !gap-3" aria-labelledby="record">
      <h2 id="record">{t('settle.record')}</h2>
      <ol className="log">
        {data.statements.map((statement, index) => {
          const event = toldEvent(statement.event);
          return (
            <li key={statement.id}>
              <MomentText at={statement.at} look="short" />
              <span>
                <b>{statement.byName}</b> {event && t(event)}
                {statement.text && statement.text !== data.statements[index - 1]?.text && <q>{statement.text}</q>}
              </span>
            </li>
          );
        })}
      </ol>
      {canAdd && <AddToRecord disputeId={data.id} version={data.version} />}
    </section>
  );
}

function AddToRecord({ disputeId, version }: { disputeId: string; version: number }) {
  const t = useText(settleText);
  const [text, setText] = useState('');
  const add = useCommand(AddStatementDocument, { refetch: 'active' });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== '' && (await add.run({ input: { disputeId, version, text: text.trim() } }))) setText('');
  }

  return (
    <form className="stack !gap-3 border-t border-line pt-4" onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={add.refusals} fault={add.fault} />
      <TextArea
        label={t('settle.add')}
        hint={t('settle.addHint')}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="second" size="small" className="justify-self-end" isPending={add.isBusy}>
        {t('settle.addSend')}
      </Button>
    </form>
  );
}
