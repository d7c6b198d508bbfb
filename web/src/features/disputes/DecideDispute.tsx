import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { type FormEvent, useRef, useState } from 'react';
import { type MoneyValue, moneyText, typedFromMinor } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { AmountChooser, refundFromTyped } from './AmountChooser.tsx';
import { type DecideDispute_DisputeFragment, DecideDispute_DisputeFragmentDoc, DecideDisputeDocument } from './DecideDispute.generated.ts';
import { WhatIsBooked } from './WhatIsBooked.tsx';

/** The market's decision: how much goes back, what that books, and why. Shown while it may be taken. */
export function DecideDispute({ dispute }: { dispute: FragmentType<typeof DecideDispute_DisputeFragmentDoc> }) {
  const { data } = useSuspenseFragment({ fragment: DecideDispute_DisputeFragmentDoc, from: dispute });
  const canDecide = data.availableActions.some((each) => each.action === 'DECIDE' && each.allowed);
  return canDecide ? <DecideForm data={data} /> : null;
}

function DecideForm({ data }: { data: DecideDispute_DisputeFragment }) {
  const t = useText(deskText);
  const w = useText(workText);
  const most = data.maxRefund;
  const asked = data.proposals.find((each) => each.by === 'BUYER' && each.isLive)?.amount.amountMinor;
  const [outcome, setOutcome] = useState('REFUND_ONLY');
  const [typed, setTyped] = useState(typedFromMinor({ ...most, amountMinor: Math.min(asked ?? most.amountMinor, most.amountMinor) }));
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const amountField = useRef<HTMLInputElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const amountMinor = outcome === 'REFUND_ONLY' ? refundFromTyped(typed, most) : 0;
  const refund = amountMinor === null ? null : { ...most, amountMinor };
  const lacksReason = reason.trim() === '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (!refund) amountField.current?.focus();
    else if (lacksReason) reasonField.current?.focus();
    else setAsking(true);
  }

  return (
    <>
      <form className="card stack" aria-labelledby="decide" noValidate onSubmit={submit}>
        <h2 id="decide">{t('desk.decideTitle')}</h2>
        <RadioCards
          label={t('desk.outcome')}
          value={outcome}
          onChange={setOutcome}
          cards={[
            { value: 'REFUND_ONLY', title: t('desk.refundBuyer'), text: t('desk.refundBuyerText') },
            { value: 'NO_REFUND', title: t('desk.shopKeeps'), text: t('desk.shopKeepsText') },
          ]}
        />
        {outcome === 'REFUND_ONLY' && <AmountChooser typed={typed} most={most} onType={setTyped} field={amountField} />}
        {refund && <WhatIsBooked refund={refund} most={most} paidBy={data.order.paidBy} shop={data.order.shop.name} />}
        <TextArea
          ref={reasonField}
          label={t('desk.reasonBoth')}
          rows={5}
          error={isChecked && lacksReason && w('work.reasonMissing')}
          maxLength={4000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" isWide>
          {refund ? nameOf(refund, t) : t('desk.refundBuyer')}
        </Button>
      </form>
      {isAsking && refund && <DecideDialog data={data} refund={refund} reason={reason.trim()} onClose={() => setAsking(false)} />}
    </>
  );
}

interface DialogProps {
  data: DecideDispute_DisputeFragment;
  refund: MoneyValue;
  reason: string;
  onClose(): void;
}

/** Asks once, with the amount, before money moves for good. */
function DecideDialog({ data, refund, reason, onClose }: DialogProps) {
  const t = useText(deskText);
  const w = useText(workText);
  const toast = useToast();
  const decide = useCommand(DecideDisputeDocument, { refetch: 'active' });
  const rest = { ...refund, amountMinor: data.maxRefund.amountMinor - refund.amountMinor };

  async function send() {
    const kind = refund.amountMinor > 0 ? 'REFUND_ONLY' : 'NO_REFUND';
    const input = { disputeId: data.id, version: data.version, kind, amountMinor: refund.amountMinor, reason } as const;
    if (!(await decide.run({ input }))) return;
    toast(t('desk.decided', { amount: moneyText(refund) }));
    onClose();
  }

  return (
    <Dialog title={t('desk.decideAsk')} isOpen onClose={onClose} closeLabel={w('work.close')}>
      <ErrorSummary refusals={decide.refusals} fault={decide.fault} />
      <p>{t('desk.decideSure', { refund: moneyText(refund), rest: moneyText(rest), shop: data.order.shop.name })}</p>
      <div className="row flex-wrap">
        <Button isPending={decide.isBusy} onPress={() => void send()}>
          {nameOf(refund, t)}
        </Button>
        <Button look="second" onPress={onClose}>
          {w('work.keep')}
        </Button>
      </div>
    </Dialog>
  );
}

function nameOf(refund: MoneyValue, t: ReturnType<typeof useText<typeof deskText>>): string {
  return refund.amountMinor > 0 ? t('desk.refundAmount', { amount: moneyText(refund) }) : t('desk.refundNothing');
}
