import { useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { ReleaseRefundDocument } from './MendRefund.generated.ts';
import { SettleRefundDialog } from './SettleRefundDialog.tsx';

interface Props {
  refundId: string;
  amount: string;
  isMine: boolean;
  /** Who pays it by hand. */
  name: string;
}

/** A refund that somebody pays by hand: who does says how it was paid; everybody of customer service can let it go. */
export function ClaimedRefund({ refundId, amount, isMine, name }: Props) {
  const t = useText(deskText);
  const toast = useToast();
  const [isSettling, setSettling] = useState(false);
  const release = useCommand(ReleaseRefundDocument, { refetch: 'active' });

  async function letGo() {
    if (await release.run({ input: { refundId } })) toast(t('desk.refund.released', { amount }));
  }

  return (
    <div className="stack !gap-2">
      <ErrorSummary refusals={release.refusals} fault={release.fault} />
      <p className="text-sm text-ink-2">{isMine ? t('desk.refund.mine') : t('desk.refund.theirs', { name })}</p>
      <div className="row flex-wrap !gap-2">
        {isMine && (
          <Button size="small" onPress={() => setSettling(true)}>
            {t('desk.refund.sent')}
          </Button>
        )}
        <Button size="small" look="second" isPending={release.isBusy} onPress={() => void letGo()}>
          {t('desk.refund.release')}
        </Button>
      </div>
      {isSettling && <SettleRefundDialog refundId={refundId} amount={amount} onClose={() => setSettling(false)} />}
    </div>
  );
}
