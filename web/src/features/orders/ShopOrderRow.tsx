import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { workText } from '../../text/en/work.ts';
import { DayText } from '../../ui/DateText.tsx';
import { Due } from '../../ui/Due.tsx';
import { Money } from '../../ui/Money.tsx';
import { GoodsPictures } from './GoodsPictures.tsx';
import { OrderStateChip } from './OrderStateChip.tsx';
import { type ShopOrderRow_OrderFragment, ShopOrderRow_OrderFragmentDoc } from './ShopOrderRow.generated.ts';
import { ShopSteps } from './ShopSteps.tsx';

/** One order of a shop: the time left, what to do, what for, and what happens otherwise. */
export function ShopOrderRow({ order }: { order: FragmentType<typeof ShopOrderRow_OrderFragmentDoc> }) {
  const t = useText(sellText);
  const w = useText(workText);
  const nameOf = useCountryName();
  const { data } = useSuspenseFragment({ fragment: ShopOrderRow_OrderFragmentDoc, fragmentName: 'ShopOrderRow_order', from: order });
  const deadline = data.nextDeadline;
  return (
    <tr data-row>
      <td>
        {deadline ? (
          <Due {...deadline} />
        ) : (
          <span className="text-ink-2">
            <DayText at={data.completedAt ?? data.placedAt} />
          </span>
        )}
      </td>
      <td className="wide">
        <b className="block">{t(`sell.todo.${todoOf(data)}`)}</b>
        <span className="text-ink-2">
          <Link to="/sell/orders/$id" params={{ id: data.id }} className="num" data-open>
            {data.number}
          </Link>
          , {data.buyer.name}, {nameOf(data.buyer.country)}
        </span>
      </td>
      <td>
        <GoodsPictures order={data} />
      </td>
      <td>
        <OrderStateChip state={data.state} label={data.stateLabel} />
      </td>
      <td className="r" data-label={w('work.onHoldIs')}>
        <Money value={data.held} />
      </td>
      <td className="then text-ink-2" data-label={deadline ? w('work.ifNothingIs') : undefined}>
        {deadline ? w(`work.then.${deadline.kind}`) : data.closeText}
      </td>
      <td className="do r">
        <ShopSteps order={data} look="row" />
      </td>
    </tr>
  );
}

type Todo = 'dispute' | 'cancel' | 'shipRest' | 'ship' | 'verify' | 'unpaid' | 'onWay' | 'delivered' | 'claimable' | 'done' | 'closed';

/** The one thing that an order is about right now, for its shop. */
function todoOf({ state, dispute, availableActions, nextDeadline }: ShopOrderRow_OrderFragment): Todo {
  const may = (action: string) => availableActions.some((each) => each.action === action && each.allowed);
  if (dispute && !dispute.endedAt) return 'dispute';
  if (may('ACCEPT_CANCEL')) return 'cancel';
  if (may('SHIP')) return state === 'PARTIALLY_SHIPPED' ? 'shipRest' : 'ship';
  if (state === 'COMPLETED') return nextDeadline ? 'claimable' : 'done';
  const others: Partial<Record<typeof state, Todo>> = {
    AWAITING_PAYMENT: 'unpaid',
    PAYMENT_BEING_VERIFIED: 'verify',
    AWAITING_DELIVERY: 'onWay',
    DELIVERED: 'delivered',
  };
  return others[state] ?? 'closed';
}
