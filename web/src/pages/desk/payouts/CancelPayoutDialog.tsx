import { type FormEvent, useState } from 'react';
import { keyFor, settle } from '../../../lib/idempotency.ts';
import { messageAt } from '../../../lib/message-at.ts';
import { moneyText } from '../../../lib/money.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { payoutsText } from '../../../text/en/payouts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { CancelPayoutDocument } from './DeskPayoutsPage.generated.ts';
import type { Payout } from './DeskPayoutsPage.tsx';

/** Takes a payout back before it is sent, with a reason that its shop reads. */
export function CancelPayoutDialog({ payout: { id, number, amount, shop }, onClose }: { payout: Payout; onClose(): void }) {
  const t = useText(payoutsText);
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const [isChecked, setChecked] = useState(false);
  const cancel = useCommand(CancelPayoutDocument, { refetch: ['DeskPayoutsPage'] });
  const reason = typed.trim();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    const act = `cancel ${id}`;
    const input = { payoutId: id, reason };
    if (reason === '' || !(await cancel.run({ input: { ...input, idempotencyKey: keyFor(act, input) } }))) return;
    settle(act);
    toast(t('payouts.desk.canceled'));
    onClose();
  }

  return (
    <Dialog title={t('payouts.desk.cancelOf', { number })} isOpen isDismissable={false} onClose={onClose} closeLabel={t('payouts.close')}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={cancel.refusals} fault={cancel.fault} />
        <p>{t('payouts.desk.cancelText', { amount: moneyText(amount), shop: shop.name })}</p>
        <TextArea
          label={t('payouts.desk.cancelReason')}
          maxLength={1000}
          error={(isChecked && reason === '' && t('payouts.desk.reasonMissing')) || messageAt(cancel.refusals, 'reason')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" className="justify-self-start" isPending={cancel.isBusy}>
          {t('payouts.desk.cancel')}
        </Button>
      </form>
    </Dialog>
  );
}
