import { type FormEvent, useState } from 'react';
import { useNow } from '../../../lib/market-clock.tsx';
import { minorFromTyped, moneyText } from '../../../lib/money.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { payText } from '../../../text/en/pay.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea, TextField } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { ConfirmOfflinePaymentDocument } from './MoneyExpectedPage.generated.ts';
import type { Expected } from './MoneyExpectedPage.tsx';

interface Props {
  attempt: Expected;
  onClose(): void;
}

/** Says that money is here, as the statement has it. */
export function ConfirmMoneyDialog({ attempt, onClose }: Props) {
  const t = useText(payText);
  const toast = useToast();
  const now = useNow();
  const today = new Date(now).toISOString().slice(0, 10);
  const [amount, setAmount] = useState('');
  const [day, setDay] = useState(today);
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const confirm = useCommand(ConfirmOfflinePaymentDocument, { refetch: 'active', stale: ['moneyExpected', 'refunds', 'orders'] });
  const { currency } = attempt.amount;
  const amountMinor = minorFromTyped(amount, currency);
  const missing = attempt.transfer!.missing;
  const refusalAt = (field: string) => confirm.refusals.find(({ path }) => path[0] === field)?.message;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (!amountMinor || reference.trim() === '' || !day) return;
    const receivedAt = new Date(day === today ? now : Date.parse(`${day}T12:00:00Z`)).toISOString();
    const input = { attemptId: attempt.id, amountMinor, receivedAt, reference: reference.trim(), note: note.trim() || null };
    const answer = await confirm.run({ input });
    if (!answer?.attempt) return;
    const { state, transfer } = answer.attempt;
    const wasAwaited = attempt.state === 'PENDING_OFFLINE' || attempt.state === 'UNDERPAID';
    if (state === 'UNDERPAID') toast(t('pay.confirmed.UNDERPAID', { missing: moneyText(transfer!.missing) }));
    else toast(t(state === 'CAPTURED' && wasAwaited ? 'pay.confirmed.CAPTURED' : 'pay.confirmed.back'));
    onClose();
  }

  return (
    <Dialog
      title={t('pay.confirmTitle', { reference: attempt.transfer!.reference })}
      isOpen
      onClose={onClose}
      closeLabel={t('pay.close')}
      isDismissable={false}
    >
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={confirm.refusals} fault={confirm.fault} />
        <p>{t('pay.confirmText')}</p>
        <TextField
          label={t('pay.confirmAmount', { currency })}
          hint={missing.amountMinor > 0 && t('pay.confirmDue', { amount: moneyText(missing) })}
          error={(isChecked && !amountMinor && t('pay.confirmAmountWrong')) || refusalAt('amountMinor')}
          inputMode="decimal"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
        />
        <TextField
          label={t('pay.confirmDay')}
          type="date"
          max={today}
          error={refusalAt('receivedAt')}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <TextField
          label={t('pay.confirmReference')}
          hint={t('pay.confirmReferenceHint')}
          error={(isChecked && reference.trim() === '' && t('pay.confirmReferenceMissing')) || refusalAt('reference')}
          maxLength={100}
          value={reference}
          onChange={(event) => setReference(event.target.value)}
        />
        <TextArea label={t('pay.confirmNote')} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        <div className="row flex-wrap">
          <Button type="submit" isPending={confirm.isBusy}>
            {t('pay.confirmYes')}
          </Button>
          <Button look="second" onPress={onClose}>
            {t('pay.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
