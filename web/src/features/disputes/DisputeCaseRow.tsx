import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { moneyText } from '../../lib/money.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { settleText } from '../../text/en/settle.ts';
import { workText } from '../../text/en/work.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DayText } from '../../ui/DateText.tsx';
import { Due } from '../../ui/Due.tsx';
import { Money } from '../../ui/Money.tsx';
import { DisputeCaseRow_DisputeFragmentDoc } from './DisputeCaseRow.generated.ts';
import { DisputeStateChip } from './DisputeStateChip.tsx';
import { GapRail } from './GapRail.tsx';

/** A dispute as the desk lists it: how far apart the sides are, and what happens when nobody acts. */
export function DisputeCaseRow({ dispute }: { dispute: FragmentType<typeof DisputeCaseRow_DisputeFragmentDoc> }) {
  const t = useText(deskText);
  const s = useText(settleText);
  const w = useText(workText);
  const nameOf = useCountryName();
  const { data } = useSuspenseFragment({ fragment: DisputeCaseRow_DisputeFragmentDoc, from: dispute });
  const [deadline] = data.deadlines;
  const live = (by: string) => data.proposals.find((each) => each.by === by && each.isLive)?.amount;
  const isOurs = data.awaiting === 'PLATFORM';
  const { order } = data;
  return (
    <tr data-row>
      <td>{deadline ? <Due {...deadline} /> : <DayText at={data.endedAt ?? data.openedAt} />}</td>
      <td className="wide">
        <Link to="/desk/disputes/$id" params={{ id: data.id }} className="plain font-semibold" data-open>
          {s(`settle.reason.${data.reason}`)}
        </Link>
        <span className="block text-ink-2">
          <Link to="/desk/orders/$id" params={{ id: order.id }} className="num">
            {order.number}
          </Link>
          , {order.buyer.name}, {nameOf(order.buyer.country)}, {order.shop.name}
        </span>
      </td>
      <td>
        <DisputeStateChip state={data.state} label={data.stateLabel} isYours={isOurs} />
      </td>
      <td className="r" data-label={t('desk.atStakeIs')}>
        <Money value={data.maxRefund} />
      </td>
      <td>
        <GapRail asked={live('BUYER')} offered={live('SELLER')} most={data.maxRefund} />
      </td>
      <td className="then text-ink-2" data-label={deadline ? w('work.ifNobodyIs') : undefined}>
        {data.outcome ? s('settle.wentBack', { amount: moneyText(data.outcome.refund) }) : deadline && w(`work.then.${deadline.kind}`)}
      </td>
      <td className="do r">
        <LinkButton look={isOurs ? 'action' : 'second'} size="small" to="/desk/disputes/$id" params={{ id: data.id }}>
          {isOurs ? t('desk.decide') : t('desk.open')}
        </LinkButton>
      </td>
    </tr>
  );
}
