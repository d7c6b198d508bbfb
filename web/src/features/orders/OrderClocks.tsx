import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useText } from '../../lib/use-text.ts';
import { workText } from '../../text/en/work.ts';
import { Clock } from '../../ui/Clock.tsx';
import { OrderClocks_OrderFragmentDoc } from './OrderClocks.generated.ts';

/** The running clocks of an order, the next one first. */
export function OrderClocks({ order }: { order: FragmentType<typeof OrderClocks_OrderFragmentDoc> }) {
  const w = useText(workText);
  const { deadlines } = useSuspenseFragment({ fragment: OrderClocks_OrderFragmentDoc, from: order }).data;
  return deadlines.map((deadline) => (
    <Clock
      key={deadline.id}
      title={w(`work.deadline.${deadline.kind}`)}
      startedAt={deadline.startedAt}
      dueAt={deadline.dueAt}
      pausedSince={deadline.pausedSince}
      then={deadline.onExpiry}
      size="small"
    />
  ));
}
