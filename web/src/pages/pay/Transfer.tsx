import { Check, Copy } from 'lucide-react';
import { startTransition, useState } from 'react';
import type { PaymentMethodCode } from '../../graphql/schema.generated.ts';
import { moneyText } from '../../lib/money.ts';
import { useCopy } from '../../lib/use-copy.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { payText } from '../../text/en/pay.ts';
import { Button } from '../../ui/Button.tsx';
import { Clock } from '../../ui/Clock.tsx';
import { Note } from '../../ui/Note.tsx';
import { ProgressLine } from '../../ui/ProgressLine.tsx';
import { CancelButton, NotPaid } from './NotPaid.tsx';
import type { PayPageQuery } from './PayPage.generated.ts';

type Purchase = NonNullable<PayPageQuery['purchase']>;
export type Attempt = Purchase['attempts'][number];

interface Props {
  purchase: Purchase;
  attempt: Attempt & { transfer: NonNullable<Attempt['transfer']> };
  isBusy: boolean;
  onPay(method: PaymentMethodCode, walletMinor: number): void;
}

/** Money comes from outside: how much, to whom, with which reference and until when, and what happens then. */
export function Transfer({ purchase, attempt, isBusy, onPay }: Props) {
  const t = useText(payText);
  const b = useText(buyText);
  const [isChoosing, setChoosing] = useState(false);
  const { transfer } = attempt;
  if (isChoosing)
    return (
      <div className="stack gap-6">
        <Note tone="warning">{t('pay.otherWayText')}</Note>
        <NotPaid purchase={purchase} failure={null} isBusy={isBusy} onPay={onPay} />
        <Button look="second" className="justify-self-start" onPress={() => setChoosing(false)}>
          {t('pay.goOn')}
        </Button>
      </div>
    );
  return (
    <div className="stack gap-6">
      {attempt.state === 'UNDERPAID' && (
        <Note tone="warning">{t('pay.short', { received: moneyText(transfer.received), missing: moneyText(transfer.missing) })}</Note>
      )}
      <section className="card stack" aria-labelledby="how">
        <h2 id="how">{t('pay.how', { method: attempt.methodName })}</h2>
        <div className="grid gap-6">
          <Detail name={t(attempt.state === 'UNDERPAID' ? 'pay.amountMissing' : 'pay.amount')} value={moneyText(transfer.missing)} isBig />
          <Detail name={t('pay.reference')} value={transfer.reference} hint={t('pay.referenceHint')} isBig />
          <Detail name={t('pay.to')} value={transfer.payTo} />
        </div>
      </section>
      <Clock title={t('pay.clock')} startedAt={attempt.startedAt} dueAt={transfer.payBy} then={t('pay.clockThen')} />
      <section className="card stack" aria-labelledby="next">
        <h2 id="next">{t('pay.next')}</h2>
        <ProgressLine
          stops={[
            { key: 'send', state: 'now', title: t('pay.next.send'), text: t('pay.next.sendText') },
            { key: 'arrives', state: 'next', title: t('pay.next.arrives'), text: t('pay.next.arrivesText') },
            { key: 'held', state: 'next', title: t('pay.next.held'), text: t('pay.next.heldText') },
          ]}
        />
      </section>
      <div className="row flex-wrap">
        <Button look="second" onPress={() => startTransition(() => setChoosing(true))}>
          {b('buy.payOtherWay')}
        </Button>
      </div>
      <CancelButton purchase={purchase} />
    </div>
  );
}

interface DetailProps {
  name: string;
  value: string;
  hint?: string;
  isBig?: boolean;
}

/** One thing to take along to the bank, with a button that copies it. */
function Detail({ name, value, hint, isBig = false }: DetailProps) {
  const t = useText(payText);
  const { copied, copy } = useCopy();
  const Icon = copied === 'yes' ? Check : Copy;
  return (
    <div className="row !items-start justify-between">
      <div className="stack !gap-1">
        <p className="text-sm text-ink-2">{name}</p>
        <p className={isBig ? 'num text-xl font-bold' : 'num whitespace-pre-line'}>{value}</p>
        {hint && <p className="text-sm text-ink-2">{hint}</p>}
        {copied === 'no' && (
          <p role="status" className="text-sm text-ink-2">
            {t('pay.notCopied')}
          </p>
        )}
      </div>
      <Button look="second" size="small" aria-label={t('pay.copy', { what: name })} onPress={() => void copy(value)}>
        <Icon className="icon" aria-hidden />
        <span className="sr-only" role="status">
          {copied === 'yes' && t('pay.copied')}
        </span>
      </Button>
    </div>
  );
}
