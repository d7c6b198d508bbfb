import { ShieldCheck } from 'lucide-react';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useNow } from '../../lib/market-clock.tsx';
import { type MoneyValue, moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { DateRange, DateText } from '../../ui/DateText.tsx';
import { ProgressLine } from '../../ui/ProgressLine.tsx';
import { Leaf, Ticket } from '../../ui/Ticket.tsx';

interface Props {
  option: { fee: MoneyValue; shipBy: string; arrives: { from: string; to: string }; protectedUntil: string };
  country: string;
  itemsTotal: MoneyValue;
}

/** The promise with its dates, before anybody pays. */
export function IfBoughtToday({ option, country, itemsTotal }: Props) {
  const t = useText(findText);
  const { locale, formatDate } = useIntl();
  const heading = useId();
  const now = useNow();
  const total = { amountMinor: itemsTotal.amountMinor + option.fee.amountMinor, currency: itemsTotal.currency };
  const lastDay = formatDate(`${option.protectedUntil}T00:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <Ticket tone="trust" aria-labelledby={heading}>
      <Leaf className="stack">
        <div className="row flex-wrap justify-between !gap-y-1">
          <h2 id={heading} className="!text-lg">
            {t('find.today.title')}
          </h2>
          <span className="text-sm font-semibold text-trust">{t('find.today.free')}</span>
        </div>
        <ProgressLine
          stops={[
            {
              key: 'pay',
              state: 'now',
              title: formatDate(now, { day: 'numeric', month: 'short' }),
              text: t('find.today.hold', { amount: moneyText(total, locale) }),
            },
            {
              key: 'ship',
              state: 'next',
              title: t.rich('find.today.by', { day: <DateText key="d" date={option.shipBy} /> }),
              text: t('find.today.shipped'),
            },
            { key: 'door', state: 'next', title: <DateRange {...option.arrives} />, text: t('find.today.arrives', { country }) },
            { key: 'claim', state: 'next', title: lastDay, text: t('find.today.claim') },
          ]}
        />
      </Leaf>
      <Leaf className="row !py-4">
        <ShieldCheck className="icon text-trust" aria-hidden />
        <p className="text-sm">{t('find.today.text', { day: lastDay })}</p>
      </Leaf>
    </Ticket>
  );
}
