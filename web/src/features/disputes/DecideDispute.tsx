import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { AmountChooser } from './AmountChooser.tsx';
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
  const toast = useToast();
  const most = data.maxRefund;
  const asked = data.proposals.find((each) => each.by === 'BUYER' && each.isLive)?.amount.amountMinor;
  const [kind, setKind] = useState('REFUND_ONLY');
  const [amount, setAmount] = useState(Math.min(asked ?? most.amountMinor, most.amountMinor));
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const decide = useCommand(DecideDisputeDocument, { refetch: 'active' });
  const isRefund = kind === 'REFUND_ONLY' && amount > 0;
  const refund = { ...most, amountMinor: isRefund ? amount : 0 };

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() === '') return;
    const input = {
      disputeId: data.id,
      version: data.version,
      kind: isRefund ? ('REFUND_ONLY' as const) : ('NO_REFUND' as const),
      amountMinor: refund.amountMinor,
      reason: reason.trim(),
    };
    if (await decide.run({ input })) toast(t('desk.decided', { amount: moneyText(refund) }));
  }

  return (
    <form className="card stack" aria-labelledby="decide" noValidate onSubmit={(event) => void submit(event)}>
      <h2 id="decide">{t('desk.decideTitle')}</h2>
      <ErrorSummary refusals={decide.refusals} fault={decide.fault} />
      <RadioCards
        label={t('desk.outcome')}
        value={kind}
        onChange={setKind}
        cards={[
          { value: 'REFUND_ONLY', title: t('desk.refundBuyer'), text: t('desk.refundBuyerText') },
          { value: 'NO_REFUND', title: t('desk.shopKeeps'), text: t('desk.shopKeepsText') },
        ]}
      />
      {kind === 'REFUND_ONLY' && <AmountChooser value={amount} most={most} onChange={setAmount} />}
      <WhatIsBooked refund={refund} most={most} paidBy={data.order.paidBy} shop={data.order.shop.name} />
      <TextArea
        label={t('desk.reasonBoth')}
        rows={5}
        error={isChecked && reason.trim() === '' && w('work.reasonMissing')}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" isWide isPending={decide.isBusy}>
        {isRefund ? t('desk.refundAmount', { amount: moneyText(refund) }) : t('desk.refundNothing')}
      </Button>
    </form>
  );
}
