import { Link } from '@tanstack/react-router';
import { ToWallet } from '../../features/payments/ToWallet.tsx';
import { moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { ordersText } from '../../text/en/orders.ts';
import { payText } from '../../text/en/pay.ts';
import { DateRange, MomentText } from '../../ui/DateText.tsx';
import { Note } from '../../ui/Note.tsx';
import { ProgressLine, type Stop } from '../../ui/ProgressLine.tsx';
import type { Refunds_RefundFragment } from './OrderPage.generated.ts';

type Refund = Refunds_RefundFragment;
const order: Record<Refund['state'], number> = { REQUESTED: 0, PROCESSING: 1, COMPLETE: 3, FAILED: 1, CLAIMED: 1, MANUAL: 3 };

/** Each refund as a line with a date window, never just "refunded". */
export function Refunds({ refunds }: { refunds: readonly Refund[] }) {
  const t = useText(ordersText);
  return (
    <section className="card stack gap-6" aria-labelledby="refunds">
      <h2 id="refunds">{t('orders.refunds')}</h2>
      {refunds.map((refund) => (
        <RefundLine key={refund.id} refund={refund} />
      ))}
    </section>
  );
}

function RefundLine({ refund }: { refund: Refund }) {
  const t = useText(ordersText);
  const p = useText(payText);
  const at = order[refund.state];
  const isOver = refund.state === 'COMPLETE' || refund.state === 'MANUAL';
  const reference = refund.manualReference ?? refund.providerReference;
  const stateOf = (index: number): Stop['state'] => (index < at ? 'done' : index === at ? 'now' : 'next');
  return (
    <div className="stack">
      <p>
        {t.rich('orders.refundOf', { amount: <b key="a">{moneyText(refund.amount)}</b>, to: refund.to })}{' '}
        <span className="text-ink-2">{t(`orders.refundReason.${refund.reason}`)}</span>
      </p>
      <ProgressLine
        stops={[
          { key: 'asked', state: stateOf(0), title: t('orders.refund.REQUESTED'), text: <MomentText at={refund.requestedAt} /> },
          {
            key: 'sent',
            state: stateOf(1),
            title: t(`orders.refund.${at === 1 ? refund.state : 'PROCESSING'}`),
            text: refund.sentAt && <MomentText at={refund.sentAt} />,
          },
          {
            key: 'there',
            state: isOver ? 'done' : 'next',
            title: t(refund.state === 'MANUAL' ? 'orders.refund.MANUAL' : 'orders.refund.COMPLETE'),
            text: refund.completeAt ? (
              <MomentText at={refund.completeAt} />
            ) : (
              t.rich('orders.refundWindow', { days: <DateRange key="r" from={refund.expectedFrom} to={refund.expectedTo} /> })
            ),
          },
        ]}
      />
      {refund.waitsForStaff && <Note tone="trust">{p('pay.byHand')}</Note>}
      {refund.canGoToWallet && <ToWallet refund={refund} />}
      {refund.waitsForBank && <Note tone="trust">{t('orders.refundWaits')}</Note>}
      {reference && <p className="text-sm text-ink-2">{t('orders.refundReference', { reference })}</p>}
      {isOver && (
        <Link to="/help/contact" search={{ topic: 'REFUND_NOT_FOUND' }} className="text-sm">
          {t('orders.refundNotFound')}
        </Link>
      )}
    </div>
  );
}
