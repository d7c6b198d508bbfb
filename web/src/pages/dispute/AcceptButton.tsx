import { useState } from 'react';
import { AcceptProposalDocument } from '../../features/disputes/Dispute.generated.ts';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { disputeText } from '../../text/en/dispute.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import type { Dispute } from './DisputePage.tsx';

const disputePage = ['DisputePage'];

/** Settles the dispute on the other side's terms. Asks once, for it moves money. */
export function AcceptButton({ dispute, proposal }: { dispute: Dispute; proposal: Dispute['proposals'][number] }) {
  const t = useText(disputeText);
  const [isAsking, setAsking] = useState(false);
  const accept = useCommand(AcceptProposalDocument, { refetch: disputePage });
  const input = { disputeId: dispute.id, version: dispute.version, proposalId: proposal.id };
  return (
    <>
      <Button size="small" onPress={() => setAsking(true)}>
        {t('dispute.accept', { amount: moneyText(proposal.amount) })}
      </Button>
      <Dialog title={t('dispute.acceptTitle')} isOpen={isAsking} onClose={() => setAsking(false)} closeLabel={t('dispute.close')}>
        <p>{t('dispute.acceptText', { buyer: moneyText(proposal.toBuyer), seller: moneyText(proposal.toSeller) })}</p>
        <ErrorSummary refusals={accept.refusals} fault={accept.fault} />
        <Button isPending={accept.isBusy} onPress={() => void accept.run({ input }).then((answer) => answer && setAsking(false))}>
          {t('dispute.acceptYes')}
        </Button>
      </Dialog>
    </>
  );
}
