import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { CancelPurchaseDocument } from '../../features/payments/Payment.generated.ts';
import { useWalletPart } from '../../features/payments/use-wallet-part.ts';
import { SplitLine, WaysToPay } from '../../features/payments/WaysToPay.tsx';
import type { PaymentMethodCode } from '../../graphql/schema.generated.ts';
import { moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Note } from '../../ui/Note.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { PayMethodsDocument, type PayPageQuery } from './PayPage.generated.ts';

interface Props {
  purchase: NonNullable<PayPageQuery['purchase']>;
  /** Why the last try did not work, in the server's words. */
  failure: string | null;
  isBusy: boolean;
  /** @param walletMinor What the wallet pays first. */
  onPay(method: PaymentMethodCode, walletMinor: number): void;
}

const afterwards = { refetch: ['PayPage'], stale: ['orders', 'orderStateCounts', 'wallet', 'paymentMethods'] };

/** The order stands, the money has not moved: pay now, with this method or another, or call it off. */
export function NotPaid({ purchase, failure, isBusy, onPay }: Props) {
  const t = useText(buyText);
  const { country } = purchase.address;
  const [isWalletFirst, useWallet] = useState(Boolean(purchase.walletPart));
  const wallet = useWalletPart(purchase.total, isWalletFirst, purchase.walletPart?.amountMinor);
  const asked = useDeferredValue(wallet.rest.amountMinor);
  const variables = { country, currency: wallet.rest.currency, amountMinor: asked };
  const { paymentMethods } = usePageQuery(PayMethodsDocument, { variables, fetchPolicy: 'cache-and-network' }).data;
  const [picked, setPicked] = useState<PaymentMethodCode | null>(null);
  const usable = paymentMethods.filter(({ isAvailable, code }) => isAvailable && !(wallet.isPossible && code === 'WALLET'));
  const method = usable.find(({ code }) => code === picked) ?? usable[0];
  return (
    <div className="stack gap-6">
      {failure && (
        <Note tone="danger" isAlert>
          {failure}
        </Note>
      )}
      <p className="text-ink-2">{t('buy.notPaidText')}</p>
      <WaysToPay methods={paymentMethods} value={method?.code ?? null} onChange={setPicked} wallet={wallet} onUseWallet={useWallet} />
      <SplitLine wallet={wallet} method={method} />
      <Button size="big" isWide isDisabled={!method} isPending={isBusy} onPress={() => method && onPay(method.code, wallet.partMinor)}>
        {t('buy.payNow', { amount: moneyText(purchase.total) })}
      </Button>
      <CancelButton purchase={purchase} />
    </div>
  );
}

/** Calls the whole purchase off, where that may be. */
export function CancelButton({ purchase }: Pick<Props, 'purchase'>) {
  const t = useText(buyText);
  const toast = useToast();
  const navigate = useNavigate();
  const cancel = useCommand(CancelPurchaseDocument, afterwards);
  if (!purchase.availableActions.some((each) => each.action.startsWith('CANCEL') && each.allowed)) return null;
  async function callOff() {
    const answer = await cancel.run({ input: { purchaseId: purchase.id } });
    if (!answer) return;
    toast(t('buy.cancelled'));
    await navigate({ to: '/orders' });
  }
  return (
    <div className="stack !gap-2">
      <ErrorSummary refusals={cancel.refusals} fault={cancel.fault} />
      <Button look="link" size="small" className="justify-self-start" isPending={cancel.isBusy} onPress={() => void callOff()}>
        {t('buy.cancelPurchase')}
      </Button>
    </div>
  );
}
