import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { settleText } from '../../text/en/settle.ts';
import { Button } from '../../ui/Button.tsx';
import { AcceptDialog } from './AcceptDialog.tsx';
import { CounterDialog } from './CounterDialog.tsx';
import { type ShopAnswer_DisputeFragment, ShopAnswer_DisputeFragmentDoc } from './ShopAnswer.generated.ts';

export type AnsweredDispute = ShopAnswer_DisputeFragment;

interface Props {
  dispute: FragmentType<typeof ShopAnswer_DisputeFragmentDoc>;
  /** `accept` stands below the buyer's proposal, `counter` below the shop's own. */
  part: 'accept' | 'counter';
}

/** The shop takes the buyer's proposal, or makes its own. */
export function ShopAnswer({ dispute, part }: Props) {
  const t = useText(settleText);
  const { data } = useSuspenseFragment({ fragment: ShopAnswer_DisputeFragmentDoc, from: dispute });
  const [isAsking, setAsking] = useState(false);
  const may = (action: string) => data.availableActions.some((each) => each.action === action && each.allowed);
  const live = (by: string) => data.proposals.find((each) => each.by === by && each.isLive);
  const theirs = live('BUYER');
  const mine = live('SELLER');
  return (
    <>
      {part === 'accept' && theirs && may('ACCEPT') && (
        <Button size="small" onPress={() => setAsking(true)}>
          {t('settle.accept', { amount: moneyText(theirs.amount) })}
        </Button>
      )}
      {part === 'counter' && may('PROPOSE') && (
        <Button look="second" size="small" onPress={() => setAsking(true)}>
          {mine ? t('settle.change') : t('settle.counter')}
        </Button>
      )}
      {isAsking && part === 'accept' && theirs && <AcceptDialog dispute={data} proposal={theirs} onClose={() => setAsking(false)} />}
      {isAsking && part === 'counter' && <CounterDialog dispute={data} start={mine ?? theirs} onClose={() => setAsking(false)} />}
    </>
  );
}
