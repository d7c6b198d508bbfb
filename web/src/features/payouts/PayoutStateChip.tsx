import { CircleCheck, CircleX, Clock, Landmark, type LucideIcon, Undo2 } from 'lucide-react';
import type { PayoutState } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { payoutsText } from '../../text/en/payouts.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';

const looks: Readonly<Record<PayoutState, readonly [LucideIcon, Tone]>> = {
  PENDING: [Clock, 'neutral'],
  PROCESSING: [Landmark, 'brand'],
  PAID: [CircleCheck, 'success'],
  FAILED: [CircleX, 'danger'],
  CANCELED: [Undo2, 'neutral'],
};

/** Where a payout stands, in a word. */
export function PayoutStateChip({ state }: { state: PayoutState }) {
  const t = useText(payoutsText);
  const [icon, tone] = looks[state];
  return (
    <Chip icon={icon} tone={tone}>
      {t(`payouts.state.${state}`)}
    </Chip>
  );
}
