import type { MoneyValue } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { Money } from '../../ui/Money.tsx';

interface Props {
  refund: MoneyValue;
  most: MoneyValue;
  paidBy: string | null;
  shop: string;
}

/** What the decision moves, before it is taken. */
export function WhatIsBooked({ refund, most, paidBy, shop }: Props) {
  const t = useText(deskText);
  return (
    <div className="stack !gap-2">
      <h3 className="text-sm font-semibold">{t('desk.booked')}</h3>
      <dl className="post">
        <dt>{t('desk.booked.stake')}</dt>
        <dd>
          <Money value={most} />
        </dd>
        <dt>{t('desk.booked.refund', { method: paidBy ?? t('desk.booked.way') })}</dt>
        <dd>
          <Outflow value={refund} />
        </dd>
        <dt>{t('desk.booked.shop', { shop })}</dt>
        <dd>
          <Outflow value={{ ...most, amountMinor: most.amountMinor - refund.amountMinor }} />
        </dd>
        <dt className="end">{t('desk.booked.left')}</dt>
        <dd className="end">
          <Money value={{ ...most, amountMinor: 0 }} />
        </dd>
      </dl>
    </div>
  );
}

function Outflow({ value }: { value: MoneyValue }) {
  return (
    <>
      {value.amountMinor > 0 && '−'}
      <Money value={value} />
    </>
  );
}
