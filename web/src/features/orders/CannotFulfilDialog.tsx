import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { useToast } from '../../ui/Toast.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { CannotFulfilDocument } from './ShopCommands.generated.ts';
import type { ShopStepsOrder } from './ShopSteps.tsx';

/** The shop cannot send the goods: the buyer hears why and is refunded. */
export function CannotFulfilDialog({ order, onClose }: { order: ShopStepsOrder; onClose(): void }) {
  const t = useText(sellText);
  const toast = useToast();
  const cannot = useCommand(CannotFulfilDocument, { refetch: 'active' });
  return (
    <ReasonDialog
      title={t('sell.cannot.title')}
      text={t('sell.cannot.text', { amount: moneyText(order.total), buyer: order.buyer.name })}
      label={t('sell.cannot.reason')}
      action={t('sell.cannot.send')}
      isDanger
      command={cannot}
      onClose={onClose}
      onSend={async (reason) => {
        if (!(await cannot.run({ input: { orderId: order.id, reason } }))) return;
        toast(t('sell.cannot.done', { number: order.number }));
        onClose();
      }}
    />
  );
}
