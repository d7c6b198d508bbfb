import { type FormEvent, useState } from 'react';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { settlementsText } from '../../../text/en/settlements.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { SettleDifferenceDocument } from './DeskSettlementPage.generated.ts';
import type { Difference } from './DeskSettlementPage.tsx';

/** An operator writes what a difference was. */
export function SettleDifferenceDialog({ difference, onClose }: { difference: Difference; onClose(): void }) {
  const t = useText(settlementsText);
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const [isChecked, setChecked] = useState(false);
  const settle = useCommand(SettleDifferenceDocument, { refetch: ['DeskSettlementPage', 'Session'] });
  const reason = typed.trim();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (reason === '' || !(await settle.run({ input: { differenceId: difference.id, reason } }))) return;
    toast(t('settlements.settled'));
    onClose();
  }

  return (
    <Dialog title={t('settlements.settleTitle')} isOpen isDismissable={false} onClose={onClose} closeLabel={t('settlements.close')}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={settle.refusals} fault={settle.fault} />
        <p>
          <b>{t(`settlements.cause.${difference.cause}`)}</b>{' '}
          <span className="num text-ink-2 [overflow-wrap:anywhere]">{difference.reference}</span>
        </p>
        <p>{t('settlements.settleText')}</p>
        <TextArea
          label={t('settlements.reason')}
          maxLength={1000}
          error={(isChecked && reason === '' && t('settlements.reasonMissing')) || messageAt(settle.refusals, 'reason')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" className="justify-self-start" isPending={settle.isBusy}>
          {t('settlements.save')}
        </Button>
      </form>
    </Dialog>
  );
}
