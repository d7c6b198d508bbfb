import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { VerifyPaymentDocument } from './StaffCommands.generated.ts';
import { type VerifyPayment_OrderFragment, VerifyPayment_OrderFragmentDoc } from './VerifyPayment.generated.ts';

/** An agent's verdict on a payment, with the reason that only staff read. Shown while it may be given. */
export function VerifyPayment({ order }: { order: FragmentType<typeof VerifyPayment_OrderFragmentDoc> }) {
  const { data } = useSuspenseFragment({ fragment: VerifyPayment_OrderFragmentDoc, from: order });
  const canVerify = data.availableActions.some((each) => each.action === 'PASS_VERIFICATION' && each.allowed);
  return canVerify ? <Verdict data={data} /> : null;
}

function Verdict({ data }: { data: VerifyPayment_OrderFragment }) {
  const t = useText(deskText);
  const w = useText(workText);
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const verify = useCommand(VerifyPaymentDocument, { refetch: 'active' });

  async function give(passes: boolean) {
    setChecked(true);
    if (reason.trim() === '') return;
    if (!(await verify.run({ input: { orderId: data.id, passes, reason: reason.trim() } }))) return;
    toast(passes ? t('desk.passed', { number: data.number, shop: data.shop.name }) : t('desk.failed', { number: data.number }));
  }

  return (
    <section className="card stack early" aria-labelledby="verify">
      <h2 id="verify">{t('desk.verifyTitle')}</h2>
      <Signals signals={data.riskSignals} />
      <ErrorSummary refusals={verify.refusals} fault={verify.fault} />
      <TextArea
        label={t('desk.reasonStaff')}
        error={isChecked && reason.trim() === '' && w('work.reasonMissing')}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="stack !gap-2">
        <Button isWide isPending={verify.isBusy} onPress={() => void give(true)}>
          {t('desk.pass')}
        </Button>
        <Button look="second" isWide isPending={verify.isBusy} onPress={() => void give(false)}>
          {t('desk.fail', { amount: moneyText(data.total) })}
        </Button>
      </div>
    </section>
  );
}

function Signals({ signals }: { signals: readonly string[] }) {
  const t = useText(deskText);
  if (signals.length === 0) return <p className="text-ink-2">{t('desk.noSignalText')}</p>;
  return (
    <ul className="stack !gap-2">
      {signals.map((signal) => (
        <li key={signal} className="row !items-start !gap-2">
          <TriangleAlert className="icon text-warning" aria-hidden />
          {signal}
        </li>
      ))}
    </ul>
  );
}
