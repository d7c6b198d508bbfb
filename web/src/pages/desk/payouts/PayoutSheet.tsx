import { useState } from 'react';
import { PayoutStateChip } from '../../../features/payouts/PayoutStateChip.tsx';
import { useText } from '../../../lib/use-text.ts';
import { payoutsText } from '../../../text/en/payouts.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateText, DayText } from '../../../ui/DateText.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Table } from '../../../ui/Table.tsx';
import { CancelPayoutDialog } from './CancelPayoutDialog.tsx';
import type { Payout } from './DeskPayoutsPage.tsx';
import { FileDialog } from './FileDialog.tsx';
import { SettleDialog } from './SettleDialog.tsx';

type Act = 'settle' | 'cancel' | 'fetch';

/** Payouts of all shops, each with what can be done about it. */
export function PayoutSheet({ payouts }: { payouts: readonly Payout[] }) {
  const t = useText(payoutsText);
  const [open, setOpen] = useState<{ act: Act; payout: Payout } | null>(null);
  const close = () => setOpen(null);
  const head = (
    <tr>
      <th scope="col">{t('payouts.col.number')}</th>
      <th scope="col">{t('payouts.col.shop')}</th>
      <th scope="col">{t('payouts.col.made')}</th>
      <th scope="col">{t('payouts.col.state')}</th>
      <th scope="col" className="r">
        {t('payouts.col.amount')}
      </th>
    </tr>
  );
  return (
    <>
      <Table caption={t('payouts.title')} head={head}>
        <tbody>
          {payouts.map((payout) => (
            <tr key={payout.id}>
              <td className="num">{payout.number}</td>
              <td data-label={t('payouts.col.shop')}>{payout.shop.name}</td>
              <td data-label={t('payouts.col.made')}>
                <DayText at={payout.createdAt} look="full" />
              </td>
              <td>
                <PayoutStateChip state={payout.state} /> <WhatIsKnown payout={payout} />
                <Acts payout={payout} onOpen={(act) => setOpen({ act, payout })} />
              </td>
              <td className="r" data-label={t('payouts.col.amount')}>
                <Money value={payout.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {open?.act === 'settle' && <SettleDialog payout={open.payout} onClose={close} />}
      {open?.act === 'cancel' && <CancelPayoutDialog payout={open.payout} onClose={close} />}
      {open?.act === 'fetch' && <FileDialog batch={open.payout.batch!} onClose={close} />}
    </>
  );
}

function Acts({ payout: { state, number, batch }, onOpen }: { payout: Payout; onOpen(act: Act): void }) {
  const t = useText(payoutsText);
  const isSent = state === 'PROCESSING';
  return (
    <span className="row flex-wrap !gap-4">
      {(isSent || state === 'PAID') && (
        <Button
          look="link"
          size="small"
          aria-label={isSent ? t('payouts.desk.settleOf', { number }) : t('payouts.desk.cameBackOf', { number })}
          onPress={() => onOpen('settle')}
        >
          {t(isSent ? 'payouts.desk.settle' : 'payouts.desk.cameBack')}
        </Button>
      )}
      {isSent && batch && (
        <Button look="link" size="small" onPress={() => onOpen('fetch')}>
          {t('payouts.desk.fetch', { batch })}
        </Button>
      )}
      {state === 'PENDING' && (
        <Button look="link" size="small" aria-label={t('payouts.desk.cancelOf', { number })} onPress={() => onOpen('cancel')}>
          {t('payouts.desk.cancel')}
        </Button>
      )}
    </span>
  );
}

/** What keeps it, where it went, or how it ended. */
function WhatIsKnown({ payout: { obstacle, isOverdue, ending, paidOn, bankReference, failure, note } }: { payout: Payout }) {
  const t = useText(payoutsText);
  if (obstacle) return <span className="text-ink-2">{t(`payouts.desk.obstacle.${obstacle}`)}</span>;
  if (failure) return <span className="text-ink-2">{[t(`payouts.desk.failure.${failure}`), note].filter(Boolean).join('. ')}</span>;
  if (paidOn)
    return (
      <span className="text-ink-2">
        <DateText date={paidOn} />, {bankReference}
      </span>
    );
  if (!ending) return note ? <span className="text-ink-2">{note}</span> : null;
  return (
    <span className="text-ink-2">
      {t('payouts.desk.ending', { ending })}
      {isOverdue && <b className="text-danger">, {t('payouts.desk.overdue')}</b>}
    </span>
  );
}
