import { type FormEvent, useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { SettleRefundManuallyDocument } from './MendRefund.generated.ts';

interface Props {
  refundId: string;
  amount: string;
  onClose(): void;
}

/** Says by which payment a refund was settled. The buyer reads the reference, staff the note. */
export function SettleRefundDialog({ refundId, amount, onClose }: Props) {
  const t = useText(deskText);
  const w = useText(workText);
  const toast = useToast();
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const settle = useCommand(SettleRefundManuallyDocument, { refetch: 'active' });
  const missing = (typed: string) => isChecked && typed.trim() === '' && t('desk.refund.missing');

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (reference.trim() === '' || note.trim() === '') return;
    if (!(await settle.run({ input: { refundId, reference: reference.trim(), note: note.trim() } }))) return;
    toast(t('desk.refund.settled', { amount }));
    onClose();
  }

  return (
    <Dialog title={t('desk.refund.settleTitle', { amount })} isOpen onClose={onClose} closeLabel={w('work.close')} isDismissable={false}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={settle.refusals} fault={settle.fault} />
        <p>{t('desk.refund.settleText')}</p>
        <TextField
          label={t('desk.refund.reference')}
          error={missing(reference)}
          maxLength={100}
          value={reference}
          onChange={(event) => setReference(event.target.value)}
        />
        <TextArea
          label={t('desk.refund.note')}
          error={missing(note)}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className="row flex-wrap">
          <Button type="submit" isPending={settle.isBusy}>
            {t('desk.refund.settleYes')}
          </Button>
          <Button look="second" onPress={onClose}>
            {w('work.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
