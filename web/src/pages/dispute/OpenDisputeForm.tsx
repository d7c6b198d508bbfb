import { type FormEvent, useState } from 'react';
import { OpenDisputeDocument } from '../../features/disputes/Dispute.generated.ts';
import type { DisputeReason } from '../../graphql/schema.generated.ts';
import { minorFromTyped, moneyText, typedFromMinor } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { disputeText } from '../../text/en/dispute.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Select, TextArea, TextField } from '../../ui/Field.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import type { OpenDisputePageQuery } from './OpenDisputePage.generated.ts';

const notReceived: DisputeReason[] = [
  'NOT_RECEIVED_IN_TRANSIT',
  'NOT_RECEIVED_INVALID_NUMBER',
  'NOT_RECEIVED_WRONG_ADDRESS',
  'NOT_RECEIVED_CUSTOMS',
  'NOT_RECEIVED_RETURNED',
];
const received: DisputeReason[] = ['DAMAGED', 'DIFFERS', 'QUALITY', 'SHORT', 'COUNTERFEIT'];

interface Props {
  order: NonNullable<OpenDisputePageQuery['order']>;
  onOpened(disputeId: string): void;
}

/** Received or not, what is wrong, with which things, what would be fair, and why. */
export function OpenDisputeForm({ order, onOpened }: Props) {
  const t = useText(disputeText);
  const most = { amountMinor: order.total.amountMinor - order.refunded.amountMinor, currency: order.total.currency };
  const [isReceived, setReceived] = useState(true);
  const [reason, setReason] = useState<DisputeReason>('DAMAGED');
  const [left, setLeft] = useState<string[]>([]);
  const [amount, setAmount] = useState(typedFromMinor(most));
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const open = useCommand(OpenDisputeDocument, disputeOpened);
  const reasons = isReceived ? received : notReceived;
  const minor = minorFromTyped(amount, most.currency);
  const amountWrong = minor === null || minor > most.amountMinor;
  const textMissing = text.trim() === '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (amountWrong || textMissing) return;
    const lines = order.lines
      .filter((line) => !left.includes(line.id))
      .map((line) => ({ orderLineId: line.id, quantity: line.quantity - line.cancelledQuantity }));
    const proposal = minor === 0 ? { kind: 'NO_REFUND' as const, amountMinor: 0 } : { kind: 'REFUND_ONLY' as const, amountMinor: minor };
    const answer = await open.run({ input: { orderId: order.id, received: isReceived, reason, lines, proposal, text } });
    if (answer?.dispute) onOpened(answer.dispute.id);
  }

  return (
    <form className="card stack gap-6" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={open.refusals} fault={open.fault} />
      {open.refusals.map((refusal) => (
        <div key={refusal.code} className="text-sm">
          {refusal.__typename === 'TooEarly' && t.rich('dispute.tooEarly', { moment: <MomentText key="m" at={refusal.availableAt} /> })}
          {refusal.__typename === 'ProtectionEnded' && t.rich('dispute.ended', { moment: <MomentText key="m" at={refusal.endedAt} /> })}
        </div>
      ))}
      <div className="stack !gap-2">
        <h2 className="!text-lg">{t('dispute.received')}</h2>
        <RadioCards
          label={t('dispute.received')}
          value={isReceived ? 'yes' : 'no'}
          onChange={(value) => {
            setReceived(value === 'yes');
            setReason(value === 'yes' ? 'DAMAGED' : 'NOT_RECEIVED_IN_TRANSIT');
          }}
          cards={[
            { value: 'yes', title: t('dispute.received.yes') },
            { value: 'no', title: t('dispute.received.no') },
          ]}
        />
      </div>
      <Select
        label={t('dispute.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value as DisputeReason)}
        choices={reasons.map((each) => ({ value: each, label: t(`dispute.reason.${each}`) }))}
      />
      {order.lines.length > 1 && (
        <fieldset className="stack !gap-1">
          <legend className="pb-1 text-sm font-semibold">{t('dispute.lines')}</legend>
          {order.lines.map((line) => (
            <Checkbox
              key={line.id}
              isSelected={!left.includes(line.id)}
              onChange={(isIn) => setLeft(isIn ? left.filter((id) => id !== line.id) : [...left, line.id])}
            >
              {line.title}, {line.variantTitle}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <TextField
        label={t('dispute.amount', { currency: most.currency })}
        hint={t('dispute.amountHint', { most: moneyText(most) })}
        error={isChecked && amountWrong && t('dispute.amountWrong', { most: moneyText(most) })}
        inputMode="decimal"
        value={amount}
        onChange={(event) => setAmount(event.target.value)}
      />
      <TextArea
        label={t('dispute.text')}
        hint={t('dispute.textHint')}
        error={isChecked && textMissing && t('dispute.textMissing')}
        rows={5}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" size="big" isPending={open.isBusy}>
        {t('dispute.open')}
      </Button>
    </form>
  );
}

const disputeOpened = { refetch: ['OrderPage'], stale: ['disputes'] };
