import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { MendRefund_RefundFragmentDoc, RetryRefundDocument } from './MendRefund.generated.ts';
import { SettleRefundDialog } from './SettleRefundDialog.tsx';

/** What an agent can do about a refund that failed, or that only a person can send: send it again, or say how it was paid. Nothing for any other. */
export function MendRefund({ refund }: { refund: FragmentType<typeof MendRefund_RefundFragmentDoc> }) {
  const t = useText(deskText);
  const toast = useToast();
  const { data } = useSuspenseFragment({ fragment: MendRefund_RefundFragmentDoc, from: refund });
  const [isSettling, setSettling] = useState(false);
  const retry = useCommand(RetryRefundDocument, { refetch: 'active' });
  if (data.state !== 'FAILED' && !data.waitsForStaff) return null;
  const amount = moneyText(data.amount);

  async function sendAgain() {
    if (await retry.run({ input: { refundId: data.id } })) toast(t('desk.refund.sentAgain', { amount, to: data.to }));
  }

  return (
    <div className="stack !gap-2">
      <ErrorSummary refusals={retry.refusals} fault={retry.fault} />
      <div className="row flex-wrap !gap-2">
        {data.state === 'FAILED' && (
          <Button size="small" isPending={retry.isBusy} onPress={() => void sendAgain()}>
            {t('desk.refund.retry')}
          </Button>
        )}
        <Button size="small" look={data.waitsForStaff ? 'action' : 'second'} onPress={() => setSettling(true)}>
          {t(data.waitsForStaff ? 'desk.refund.sent' : 'desk.refund.settle')}
        </Button>
      </div>
      {isSettling && <SettleRefundDialog refundId={data.id} amount={amount} onClose={() => setSettling(false)} />}
    </div>
  );
}
