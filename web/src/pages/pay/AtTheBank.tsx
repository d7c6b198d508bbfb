import { startTransition, useState } from 'react';
import { BankChallenge } from '../../features/payments/ProviderFrame.tsx';
import type { PaymentMethodCode } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { CancelButton, NotPaid } from './NotPaid.tsx';
import type { PayPageQuery } from './PayPage.generated.ts';

interface Props {
  purchase: NonNullable<PayPageQuery['purchase']>;
  /** Where the bank asks. */
  url: string;
  isBusy: boolean;
  onPay(method: PaymentMethodCode, walletMinor: number): void;
}

/** The bank asks something. Who closes its window can go on there, pay another way (which ends this try), or call it all off. */
export function AtTheBank({ purchase, url, isBusy, onPay }: Props) {
  const t = useText(buyText);
  const [isOpen, setOpen] = useState(true);
  const [isChoosing, setChoosing] = useState(false);
  function goOn() {
    setChoosing(false);
    setOpen(true);
  }
  const resume = (
    <Button
      look={isChoosing ? 'second' : 'action'}
      {...(!isChoosing && { size: 'big' as const })}
      className="justify-self-start"
      onPress={goOn}
    >
      {t('buy.resume')}
    </Button>
  );
  return (
    <div className="stack gap-6">
      {isChoosing ? (
        <>
          <NotPaid purchase={purchase} failure={null} isBusy={isBusy} onPay={onPay} />
          {resume}
        </>
      ) : (
        <>
          <p className="text-ink-2">{t('buy.bankOpenText')}</p>
          {resume}
          <Button look="second" className="justify-self-start" onPress={() => startTransition(() => setChoosing(true))}>
            {t('buy.payOtherWay')}
          </Button>
          <CancelButton purchase={purchase} />
        </>
      )}
      <BankChallenge url={url} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}
