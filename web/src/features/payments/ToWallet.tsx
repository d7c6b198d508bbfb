import { Wallet } from 'lucide-react';
import { type MoneyValue, moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { payText } from '../../text/en/pay.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { RefundToWalletDocument } from './Payment.generated.ts';

/** A refund that is stuck can be had at once, as money at this market. */
export function ToWallet({ refund }: { refund: { id: string; amount: MoneyValue } }) {
  const t = useText(payText);
  const toast = useToast();
  const take = useCommand(RefundToWalletDocument, { refetch: 'active', stale: ['paymentMethods'] });
  async function toWallet() {
    if (await take.run({ input: { refundId: refund.id } })) toast(t('pay.inWallet', { amount: moneyText(refund.amount) }));
  }
  return (
    <div className="stack !gap-1">
      <ErrorSummary refusals={take.refusals} fault={take.fault} />
      <Button look="second" size="small" className="justify-self-start" isPending={take.isBusy} onPress={() => void toWallet()}>
        <Wallet className="icon" aria-hidden /> {t('pay.toWallet')}
      </Button>
      <p className="text-sm text-ink-2">{t('pay.toWalletText')}</p>
    </div>
  );
}
