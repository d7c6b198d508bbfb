import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { moneyText } from '../../lib/money.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { settleText } from '../../text/en/settle.ts';
import { workText } from '../../text/en/work.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DayText } from '../../ui/DateText.tsx';
import { Due } from '../../ui/Due.tsx';
import { Money } from '../../ui/Money.tsx';
import { DisputeStateChip } from './DisputeStateChip.tsx';
import { type ShopDisputeRow_DisputeFragment, ShopDisputeRow_DisputeFragmentDoc } from './ShopDisputeRow.generated.ts';

interface Props {
  dispute: FragmentType<typeof ShopDisputeRow_DisputeFragmentDoc>;
  /** The pictures of its order: features stand beside each other, so the page brings them. */
  goods: ReactNode;
}

/** One dispute of a shop, in the same columns as an order. */
export function ShopDisputeRow({ dispute, goods }: Props) {
  const t = useText(sellText);
  const s = useText(settleText);
  const w = useText(workText);
  const nameOf = useCountryName();
  const { data } = useSuspenseFragment({
    fragment: ShopDisputeRow_DisputeFragmentDoc,
    fragmentName: 'ShopDisputeRow_dispute',
    from: dispute,
  });
  const deadline = data.deadlines[0];
  const isMine = data.awaiting === 'SELLER';
  return (
    <tr data-row>
      <td>
        {deadline ? (
          <Due {...deadline} />
        ) : (
          <span className="text-ink-2">
            <DayText at={data.endedAt ?? data.openedAt} />
          </span>
        )}
      </td>
      <td className="wide">
        <b className="block">{isMine ? t('sell.todo.answerDispute') : s(`settle.reason.${data.reason}`)}</b>
        <span className="text-ink-2">
          <Link to="/sell/disputes/$id" params={{ id: data.id }} className="num" data-open>
            {data.order.number}
          </Link>
          , {data.order.buyer.name}, {nameOf(data.order.buyer.country)}
        </span>
      </td>
      <td>{goods}</td>
      <td>
        <DisputeStateChip state={data.state} label={data.stateLabel} isYours={isMine} />
      </td>
      <td className="r" data-label={w('work.onHoldIs')}>
        <Money value={data.order.held} />
      </td>
      <td className="then text-ink-2" data-label={deadline ? w('work.ifNothingIs') : undefined}>
        <WhatFollows data={data} />
      </td>
      <td className="do r">
        <LinkButton look={isMine ? 'action' : 'second'} size="small" to="/sell/disputes/$id" params={{ id: data.id }}>
          {isMine ? t('sell.answer') : t('sell.open')}
        </LinkButton>
      </td>
    </tr>
  );
}

function WhatFollows({ data }: { data: ShopDisputeRow_DisputeFragment }) {
  const t = useText(sellText);
  const w = useText(workText);
  const deadline = data.deadlines[0];
  const asked = data.proposals.find((each) => each.by === 'BUYER' && each.isLive);
  if (data.outcome) return t('sell.outcome', { amount: moneyText(data.outcome.refund) });
  if (deadline?.kind === 'DISPUTE_ANSWER' && asked) return t('sell.goesToBuyer', { amount: moneyText(asked.amount) });
  return deadline ? w(`work.then.${deadline.kind}`) : null;
}
