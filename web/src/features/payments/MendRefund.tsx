import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { ClaimedRefund } from './ClaimedRefund.tsx';
import { ClaimRefundDocument, MendRefund_RefundFragmentDoc, RetryRefundDocument } from './MendRefund.generated.ts';

/**
 * What an agent can do about a refund that failed, or that only a person can send: send it again, or take it to pay it by hand, so that nothing else
 * pays it meanwhile, and say then how it was paid. Nothing for any other.
 */
export function MendRefund({ refund }: { refund: FragmentType<typeof MendRefund_RefundFragmentDoc> }) {
  const t = useText(deskText);
  const toast = useToast();
  const { data } = useSuspenseFragment({ fragment: MendRefund_RefundFragmentDoc, from: refund });
  const retry = useCommand(RetryRefundDocument, { refetch: 'active' });
  const claim = useCommand(ClaimRefundDocument, { refetch: 'active' });
  const amount = moneyText(data.amount);
  if (data.state === 'CLAIMED')
    return <ClaimedRefund refundId={data.id} amount={amount} isMine={data.isClaimedByViewer} name={data.claimedBy ?? ''} />;
  if (data.state !== 'FAILED' && !data.waitsForStaff) return null;

  async function sendAgain() {
    if (await retry.run({ input: { refundId: data.id } })) toast(t('desk.refund.sentAgain', { amount, to: data.to }));
  }

  return (
    <div className="stack !gap-2">
      <ErrorSummary refusals={[...retry.refusals, ...claim.refusals]} fault={retry.fault ?? claim.fault} />
      <div className="row flex-wrap !gap-2">
        {data.state === 'FAILED' && (
          <Button size="small" isPending={retry.isBusy} onPress={() => void sendAgain()}>
            {t('desk.refund.retry')}
          </Button>
        )}
        <Button
          size="small"
          look={data.waitsForStaff ? 'action' : 'second'}
          isPending={claim.isBusy}
          onPress={() => void claim.run({ input: { refundId: data.id } })}
        >
          {t('desk.refund.claim')}
        </Button>
      </div>
    </div>
  );
}
