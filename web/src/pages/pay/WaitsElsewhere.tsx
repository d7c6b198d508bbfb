import { type ReactNode, startTransition, useState } from 'react';
import type { PaymentMethodCode } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { CancelButton, NotPaid } from './NotPaid.tsx';
import type { PayPageQuery } from './PayPage.generated.ts';

export interface ElsewhereProps {
  purchase: NonNullable<PayPageQuery['purchase']>;
  isBusy: boolean;
  onPay(method: PaymentMethodCode, walletMinor: number): void;
}

interface Props extends ElsewhereProps {
  /** Where it stands, as a sentence. */
  text: string;
  /** What leads back to where the payment waits; it stands back while another way is chosen. */
  goOn(isChoosing: boolean, stopChoosing: () => void): ReactNode;
}

/** A payment that waits for the buyer in another place: go on there, pay another way (which ends this try), or call it all off. */
export function WaitsElsewhere({ purchase, isBusy, onPay, text, goOn }: Props) {
  const t = useText(buyText);
  const [isChoosing, setChoosing] = useState(false);
  const resume = goOn(isChoosing, () => setChoosing(false));
  if (isChoosing)
    return (
      <div className="stack gap-6">
        <NotPaid purchase={purchase} failure={null} isBusy={isBusy} onPay={onPay} />
        {resume}
      </div>
    );
  return (
    <div className="stack gap-6">
      <p className="text-ink-2">{text}</p>
      {resume}
      <Button look="second" className="justify-self-start" onPress={() => startTransition(() => setChoosing(true))}>
        {t('buy.payOtherWay')}
      </Button>
      <CancelButton purchase={purchase} />
    </div>
  );
}
