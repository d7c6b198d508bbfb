import { type FormEvent, useState } from 'react';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { AnswerCancelRequestDocument } from './ShopCommands.generated.ts';
import type { ShopStepsOrder } from './ShopSteps.tsx';

interface Props {
  order: ShopStepsOrder;
  onClose(): void;
}

/** The buyer wants to cancel: yes, or no with a reason. */
export function CancelAnswerDialog({ order, onClose }: Props) {
  const t = useText(sellText);
  const w = useText(workText);
  const toast = useToast();
  const [choice, setChoice] = useState<string>('accept');
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const answer = useCommand(AnswerCancelRequestDocument, { refetch: 'active' });
  const isYes = choice === 'accept';
  const isReasonMissing = !isYes && reason.trim() === '';
  const canReject = order.availableActions.some((each) => each.action === 'REJECT_CANCEL' && each.allowed);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (isReasonMissing) return;
    if (!(await answer.run({ input: { orderId: order.id, accept: isYes, reason: reason.trim() } }))) return;
    toast(isYes ? t('sell.cancel.accepted', { number: order.number }) : t('sell.cancel.rejected', { number: order.number }));
    onClose();
  }

  return (
    <Dialog
      title={t('sell.cancel.title', { buyer: order.buyer.name })}
      isOpen
      onClose={onClose}
      closeLabel={w('work.close')}
      isDismissable={false}
    >
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={answer.refusals} fault={answer.fault} />
        {order.cancelRequest && <q className="text-ink-2">{order.cancelRequest.reason}</q>}
        <RadioCards
          label={t('sell.cancel.answer')}
          value={choice}
          onChange={setChoice}
          cards={[
            { value: 'accept', title: t('sell.cancel.yes'), text: t('sell.cancel.yesText', { amount: moneyText(order.total) }) },
            {
              value: 'reject',
              title: t('sell.cancel.no'),
              text: t('sell.cancel.noText'),
              offReason: canReject ? undefined : t('sell.cancel.noOff'),
            },
          ]}
        />
        <TextArea
          label={isYes ? t('sell.cancel.words') : t('sell.cancel.reason')}
          error={isChecked && isReasonMissing && w('work.reasonMissing')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" isPending={answer.isBusy}>
          {isYes ? t('sell.cancel.sendYes') : t('sell.cancel.sendNo')}
        </Button>
      </form>
    </Dialog>
  );
}
