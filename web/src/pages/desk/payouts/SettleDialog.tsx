import { type FormEvent, useState } from 'react';
import type { PayoutFailure } from '../../../graphql/schema.generated.ts';
import { keyFor, settle } from '../../../lib/idempotency.ts';
import { useNow } from '../../../lib/market-clock.tsx';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { payoutsText } from '../../../text/en/payouts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Select, TextArea, TextField } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { MarkPayoutFailedDocument, MarkPayoutPaidDocument } from './DeskPayoutsPage.generated.ts';
import type { Payout } from './DeskPayoutsPage.tsx';

const failures: readonly PayoutFailure[] = ['ACCOUNT_UNKNOWN', 'ACCOUNT_CLOSED', 'HOLDER_DIFFERS', 'CURRENCY_REFUSED', 'BANK_FAULT'];
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** What became of a payout that is with the bank. One that is paid can still come back. */
export function SettleDialog({ payout: { id, number, state, takenAt }, onClose }: { payout: Payout; onClose(): void }) {
  const t = useText(payoutsText);
  const toast = useToast();
  const today = dayOf(useNow());
  const canBePaid = state === 'PROCESSING';
  const [outcome, setOutcome] = useState<PayoutFailure | 'PAID'>(canBePaid ? 'PAID' : 'ACCOUNT_UNKNOWN');
  const [typed, setTyped] = useState({ reference: '', day: today, note: '' });
  const [isChecked, setChecked] = useState(false);
  const options = { refetch: ['DeskPayoutsPage'] };
  const pay = useCommand(MarkPayoutPaidDocument, options);
  const fail = useCommand(MarkPayoutFailedDocument, options);
  const set = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  const reference = typed.reference.trim();
  const command = outcome === 'PAID' ? pay : fail;
  const choices = [
    ...(canBePaid ? [{ value: 'PAID', label: t('payouts.desk.paid') }] : []),
    ...failures.map((value) => ({ value, label: t(`payouts.desk.failure.${value}`) })),
  ];

  function send() {
    const paid = { payoutId: id, bankReference: reference, paidOn: typed.day };
    if (outcome === 'PAID') return pay.run({ input: { ...paid, idempotencyKey: keyFor(`settle ${id}`, paid) } });
    const failed = { payoutId: id, failure: outcome, note: typed.note.trim() || null };
    return fail.run({ input: { ...failed, idempotencyKey: keyFor(`settle ${id}`, failed) } });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (outcome === 'PAID' && (reference === '' || !typed.day)) return;
    if (!(await send())) return;
    settle(`settle ${id}`);
    toast(t('payouts.desk.settled', { number }));
    onClose();
  }

  return (
    <Dialog
      title={t(canBePaid ? 'payouts.desk.settleOf' : 'payouts.desk.cameBackOf', { number })}
      isOpen
      isDismissable={false}
      onClose={onClose}
      closeLabel={t('payouts.close')}
    >
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={command.refusals} fault={command.fault} />
        <Select
          label={t('payouts.desk.outcome')}
          choices={choices}
          value={outcome}
          onChange={(event) => setOutcome(event.target.value as PayoutFailure | 'PAID')}
        />
        {outcome === 'PAID' ? (
          <>
            <TextField
              label={t('payouts.desk.reference')}
              maxLength={100}
              error={(isChecked && reference === '' && t('payouts.desk.referenceMissing')) || messageAt(pay.refusals, 'bankReference')}
              value={typed.reference}
              onChange={(event) => set({ reference: event.target.value })}
            />
            <TextField
              label={t('payouts.desk.paidOn')}
              type="date"
              min={takenAt?.slice(0, 10)}
              max={today}
              error={messageAt(pay.refusals, 'paidOn')}
              value={typed.day}
              onChange={(event) => set({ day: event.target.value })}
            />
          </>
        ) : (
          <TextArea
            label={t('payouts.desk.note')}
            maxLength={1000}
            error={messageAt(fail.refusals, 'note')}
            value={typed.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
        <Button type="submit" className="justify-self-start" isPending={command.isBusy}>
          {t('payouts.desk.save')}
        </Button>
      </form>
    </Dialog>
  );
}
