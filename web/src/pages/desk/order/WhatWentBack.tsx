import { RefundStateChip } from '../../../features/payments/RefundStateChip.tsx';
import { useText } from '../../../lib/use-text.ts';
import { deskText } from '../../../text/en/desk.ts';
import { MomentText } from '../../../ui/DateText.tsx';
import { Money } from '../../../ui/Money.tsx';
import type { DeskOrder } from './DeskOrderPage.tsx';

/** The refunds of an order; nothing when there is none. */
export function WhatWentBack({ refunds }: { refunds: DeskOrder['refunds'] }) {
  const t = useText(deskText);
  if (refunds.length === 0) return null;
  return (
    <section className="card stack !gap-2" aria-labelledby="back">
      <h2 id="back">{t('desk.refunds')}</h2>
      <ol className="log">
        {refunds.map((refund) => (
          <li key={refund.id}>
            <MomentText at={refund.requestedAt} look="short" />
            <span className="row flex-wrap justify-between !gap-2">
              <span>
                <Money value={refund.amount} />, {refund.to}
                <span className="block text-ink-2">
                  {t(`desk.refundReason.${refund.reason}`)}
                  {(refund.manualReference ?? refund.providerReference) && `, ${refund.manualReference ?? refund.providerReference}`}
                </span>
              </span>
              <RefundStateChip state={refund.state} />
            </span>
            {refund.waitsForBank && <p className="text-sm text-ink-2">{t('desk.refundWaits')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
