import { type FormEvent, useState } from 'react';
import { AddStatementDocument } from '../../features/disputes/Dispute.generated.ts';
import { toldEvent } from '../../features/disputes/told-event.ts';
import type { OrderActor, Party } from '../../graphql/schema.generated.ts';
import { classNames } from '../../lib/class-names.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { disputeText } from '../../text/en/dispute.ts';
import { settleText } from '../../text/en/settle.ts';
import { Button } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { HoldIcon } from '../../ui/HoldIcon.tsx';
import type { Dispute } from './DisputePage.tsx';

const disputePage = ['DisputePage'];
const looks: Partial<Record<OrderActor, string>> = {
  SELLER: 'shop',
  AGENT: 'market',
  OPERATOR: 'market',
  CLOCK: 'market',
  RISK: 'market',
  PROVIDER: 'market',
};

/** Everything said and done in the dispute, newest first, and a place to add to it. */
export function DisputeTalk({ dispute }: { dispute: Dispute; side: Party }) {
  const t = useText(disputeText);
  const s = useText(settleText);
  const [text, setText] = useState('');
  const add = useCommand(AddStatementDocument, { refetch: disputePage });
  const canSpeak = dispute.availableActions.some((each) => each.action === 'ADD_STATEMENT' && each.allowed);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    const answer = await add.run({ input: { disputeId: dispute.id, version: dispute.version, text } });
    if (answer) setText('');
  }

  return (
    <section className="max-w-208" aria-labelledby="said">
      <h2 id="said">{t('dispute.said')}</h2>
      <ol className="talk">
        {dispute.statements
          .map((statement, index) => {
            const look = looks[statement.by];
            const did = statement.event === 'addStatement' ? undefined : toldEvent(statement.event);
            const isRepeated = statement.text === dispute.statements[index - 1]?.text;
            return (
              <li key={statement.id}>
                <span className={classNames('who', look)} aria-hidden>
                  {look === 'market' ? <HoldIcon /> : [...statement.byName][0]}
                </span>
                <div>
                  <p className="text-sm">
                    <b>{statement.byName}</b> {did && s(did)}{' '}
                    <span className="text-ink-2">
                      <MomentText at={statement.at} />
                    </span>
                  </p>
                  {statement.text && !isRepeated && <p className="whitespace-pre-line">{statement.text}</p>}
                </div>
              </li>
            );
          })
          .toReversed()}
      </ol>
      {canSpeak && (
        <form className="card stack !gap-3 !p-5" onSubmit={(event) => void submit(event)}>
          <ErrorSummary refusals={add.refusals} fault={add.fault} />
          <TextArea
            label={t('dispute.add')}
            hint={t('dispute.addHint')}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" size="small" className="justify-self-end" isPending={add.isBusy}>
            {t('dispute.addSend')}
          </Button>
        </form>
      )}
    </section>
  );
}
