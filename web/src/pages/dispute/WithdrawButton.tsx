import { useState } from 'react';
import { WithdrawDisputeDocument } from '../../features/disputes/Dispute.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { disputeText } from '../../text/en/dispute.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import type { Dispute } from './DisputePage.tsx';

const disputePage = ['DisputePage'];

/** Takes the dispute back. */
export function WithdrawButton({ dispute }: { dispute: Dispute }) {
  const t = useText(disputeText);
  const [isAsking, setAsking] = useState(false);
  const withdraw = useCommand(WithdrawDisputeDocument, { refetch: disputePage });
  if (!dispute.availableActions.some((each) => each.action === 'WITHDRAW' && each.allowed)) return null;
  return (
    <>
      <Button look="link" size="small" className="justify-self-start" onPress={() => setAsking(true)}>
        {t('dispute.withdraw')}
      </Button>
      <Dialog title={t('dispute.withdrawTitle')} isOpen={isAsking} onClose={() => setAsking(false)} closeLabel={t('dispute.close')}>
        <p>{t('dispute.withdrawText')}</p>
        <ErrorSummary refusals={withdraw.refusals} fault={withdraw.fault} />
        <Button
          look="danger"
          isPending={withdraw.isBusy}
          onPress={() =>
            void withdraw.run({ input: { disputeId: dispute.id, version: dispute.version } }).then((answer) => answer && setAsking(false))
          }
        >
          {t('dispute.withdraw')}
        </Button>
      </Dialog>
    </>
  );
}
