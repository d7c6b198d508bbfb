import { type FormEvent, useState } from 'react';
import { ProposeInDisputeDocument } from '../../features/disputes/Dispute.generated.ts';
import { minorFromTyped, moneyText, typedFromMinor } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { disputeText } from '../../text/en/dispute.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import type { Dispute } from './DisputePage.tsx';

const disputePage = ['DisputePage'];

interface Props {
  dispute: Dispute;
  start: Dispute['proposals'][number] | undefined;
  onClose(): void;
}

/** An amount and why it is fair; replaces one's own earlier proposal. */
export function ProposeDialog({ dispute, start, onClose }: Props) {
  const t = useText(disputeText);
  const most = dispute.maxRefund;
  const [amount, setAmount] = useState(typedFromMinor(start?.amount ?? { ...most, amountMinor: 0 }));
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const propose = useCommand(ProposeInDisputeDocument, { refetch: disputePage });
  const minor = minorFromTyped(amount, most.currency);
  const isWrong = minor === null || minor > most.amountMinor;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (isWrong || text.trim() === '') return;
    const kind = minor === 0 ? 'NO_REFUND' : 'REFUND_ONLY';
    const answer = await propose.run({ input: { disputeId: dispute.id, version: dispute.version, kind, amountMinor: minor, text } });
    if (answer) onClose();
  }

  return (
    <Dialog title={t('dispute.propose')} isOpen onClose={onClose} closeLabel={t('dispute.close')} isDismissable={false}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={propose.refusals} fault={propose.fault} />
        <TextField
          label={t('dispute.amount', { currency: most.currency })}
          error={isChecked && isWrong && t('dispute.amountWrong', { most: moneyText(most) })}
          inputMode="decimal"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
        />
        <TextArea
          label={t('dispute.proposeText')}
          error={isChecked && text.trim() === '' && t('dispute.textMissing')}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" isPending={propose.isBusy}>
          {t('dispute.send')}
        </Button>
      </form>
    </Dialog>
  );
}
