import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import type { SettlementState } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { settlementsText } from '../../text/en/settlements.ts';
import { Chip } from '../../ui/Chip.tsx';

interface Props {
  settlement: { readonly state: SettlementState; readonly differenceCount: number; readonly openCount: number };
}

/** How a day that was compared ended, in a word or two. */
export function SettlementChip({ settlement: { state, differenceCount, openCount } }: Props) {
  const t = useText(settlementsText);
  if (state === 'FAILED')
    return (
      <Chip icon={CircleX} tone="danger">
        {t('settlements.state.failed')}
      </Chip>
    );
  if (openCount > 0)
    return (
      <Chip icon={TriangleAlert} tone="warning" isLive>
        {t('settlements.state.open', { count: openCount })}
      </Chip>
    );
  return (
    <Chip icon={CircleCheck} tone="success">
      {t(differenceCount > 0 ? 'settlements.state.settled' : 'settlements.state.honest')}
    </Chip>
  );
}
