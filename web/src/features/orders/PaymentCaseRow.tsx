import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { workText } from '../../text/en/work.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DayText } from '../../ui/DateText.tsx';
import { Due } from '../../ui/Due.tsx';
import { Money } from '../../ui/Money.tsx';
import { OrderStateChip } from './OrderStateChip.tsx';
import { PaymentCaseRow_OrderFragmentDoc } from './PaymentCaseRow.generated.ts';

/** A payment that the desk may have to look at: why, and what happens when nobody does. */
export function PaymentCaseRow({ order }: { order: FragmentType<typeof PaymentCaseRow_OrderFragmentDoc> }) {
  const t = useText(deskText);
  const w = useText(workText);
  const nameOf = useCountryName();
  const { data } = useSuspenseFragment({ fragment: PaymentCaseRow_OrderFragmentDoc, from: order });
  const [signal, ...more] = data.riskSignals;
  return (
    <tr data-row>
      <td>{data.nextDeadline ? <Due {...data.nextDeadline} /> : <DayText at={data.placedAt} />}</td>
      <td className="wide">
        <Link to="/desk/orders/$id" params={{ id: data.id }} className="plain font-semibold" data-open>
          {signal ?? t('desk.noSignal')}
        </Link>
        {more.map((each) => (
          <span key={each} className="block">
            {each}
          </span>
        ))}
        <span className="block text-ink-2">
          <Link to="/desk/orders/$id" params={{ id: data.id }} className="num">
            {data.number}
          </Link>
          , {data.buyer.name}, {nameOf(data.buyer.country)}, {data.shop.name}
        </span>
      </td>
      <td>
        <OrderStateChip state={data.state} label={data.stateLabel} />
      </td>
      <td className="r" data-label={t('desk.atStakeIs')}>
        <Money value={data.total} />
      </td>
      <td className="text-ink-3">{t('desk.noClaim')}</td>
      <td className="then text-ink-2" data-label={w('work.ifNobodyIs')}>
        {signal ? t('desk.then.refunded') : t('desk.then.passes')}
      </td>
      <td className="do r">
        <LinkButton look={signal ? 'action' : 'second'} size="small" to="/desk/orders/$id" params={{ id: data.id }}>
          {t('desk.check')}
        </LinkButton>
      </td>
    </tr>
  );
}
