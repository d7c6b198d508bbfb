import { type FormEvent, useState } from 'react';
import { minorFromTyped, moneyText, typedFromMinor } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { settleText } from '../../text/en/settle.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { ProposeInDisputeDocument } from './Dispute.generated.ts';
import type { AnsweredDispute } from './ShopAnswer.tsx';

interface Props {
  dispute: AnsweredDispute;
  /** Where the amount begins. */
  start: AnsweredDispute['proposals'][number] | undefined;
  onClose(): void;
}

/** The shop's own proposal: how much goes back, and why that is fair. Nothing back is an answer too. */
export function CounterDialog({ dispute, start, onClose }: Props) {
  const t = useText(settleText);
  const w = useText(workText);
  const toast = useToast();
  const most = dispute.maxRefund;
  const [typed, setTyped] = useState(typedFromMinor(start?.amount ?? { ...most, amountMinor: 0 }));
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const propose = useCommand(ProposeInDisputeDocument, { refetch: 'active' });
  const amountMinor = minorFromTyped(typed, most.currency);
  const isWrong = amountMinor === null || amountMinor > most.amountMinor;
  const keeps = isWrong ? null : moneyText({ ...most, amountMinor: most.amountMinor - amountMinor });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (isWrong || text.trim() === '') return;
    const kind = amountMinor === 0 ? 'NO_REFUND' : 'REFUND_ONLY';
    const input = { disputeId: dispute.id, version: dispute.version, kind, amountMinor, text: text.trim() } as const;
    if (!(await propose.run({ input }))) return;
    toast(t('settle.proposed', { buyer: dispute.order.buyer.name }));
    onClose();
  }

  return (
    <Dialog title={t('settle.counterTitle')} isOpen onClose={onClose} closeLabel={w('work.close')} isDismissable={false}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={propose.refusals} fault={propose.fault} />
        <TextField
          label={t('settle.amount', { currency: most.currency })}
          hint={keeps ? t('settle.keeps', { amount: keeps }) : t('settle.most', { most: moneyText(most) })}
          error={isChecked && isWrong && t('settle.amountWrong', { most: moneyText(most) })}
          inputMode="decimal"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <TextArea
          label={t('settle.why')}
          hint={t('settle.addHint')}
          error={isChecked && text.trim() === '' && w('work.reasonMissing')}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" isPending={propose.isBusy}>
          {t('settle.send')}
        </Button>
      </form>
    </Dialog>
  );
}
