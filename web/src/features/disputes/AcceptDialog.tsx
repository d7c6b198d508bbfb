import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { settleText } from '../../text/en/settle.ts';
import { workText } from '../../text/en/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { AcceptProposalDocument } from './Dispute.generated.ts';
import type { AnsweredDispute } from './ShopAnswer.tsx';

interface Props {
  dispute: AnsweredDispute;
  proposal: AnsweredDispute['proposals'][number];
  onClose(): void;
}

/** Asks once before the dispute ends on the buyer's terms, for it moves money. */
export function AcceptDialog({ dispute, proposal, onClose }: Props) {
  const t = useText(settleText);
  const w = useText(workText);
  const toast = useToast();
  const accept = useCommand(AcceptProposalDocument, { refetch: 'active' });

  async function settle() {
    const input = { disputeId: dispute.id, version: dispute.version, proposalId: proposal.id };
    if (!(await accept.run({ input }))) return;
    toast(t('settle.settled', { amount: moneyText(proposal.toBuyer) }));
    onClose();
  }

  return (
    <Dialog title={t('settle.acceptTitle')} isOpen onClose={onClose} closeLabel={w('work.close')}>
      <ErrorSummary refusals={accept.refusals} fault={accept.fault} />
      <p>
        {t('settle.acceptText', {
          buyer: dispute.order.buyer.name,
          toBuyer: moneyText(proposal.toBuyer),
          toSeller: moneyText(proposal.toSeller),
        })}
      </p>
      <div className="row flex-wrap">
        <Button isPending={accept.isBusy} onPress={() => void settle()}>
          {t('settle.acceptYes')}
        </Button>
        <Button look="second" onPress={onClose}>
          {w('work.keep')}
        </Button>
      </div>
    </Dialog>
  );
}
