import { CircleCheck, CircleSlash, Clock, Gavel, type LucideIcon, Scale } from 'lucide-react';
import type { DisputeState } from '../../graphql/schema.generated.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';

const looks: Record<DisputeState, [LucideIcon, Tone]> = {
  AWAITING_SELLER: [Clock, 'neutral'],
  AWAITING_BUYER: [Clock, 'neutral'],
  PLATFORM_REVIEW: [Scale, 'warning'],
  AGREED: [CircleCheck, 'success'],
  DECIDED: [Gavel, 'brand'],
  RESOLVED: [CircleCheck, 'success'],
  WITHDRAWN: [CircleSlash, 'neutral'],
};

/** Where a dispute stands, in the server's word; marked when it is the reader's turn. */
export function DisputeStateChip({ state, label, isYours = false }: { state: DisputeState; label: string; isYours?: boolean }) {
  const [icon, tone] = isYours ? ([Scale, 'warning'] as const) : looks[state];
  return (
    <Chip icon={icon} tone={tone} isLive={isYours}>
      {label}
    </Chip>
  );
}
