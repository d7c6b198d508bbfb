import { CircleCheck, Clock, Hand, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react';
import type { RefundState } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';

const looks: Record<RefundState, [LucideIcon, Tone]> = {
  REQUESTED: [Clock, 'neutral'],
  PROCESSING: [RefreshCw, 'brand'],
  COMPLETE: [CircleCheck, 'success'],
  FAILED: [TriangleAlert, 'danger'],
  CLAIMED: [Hand, 'brand'],
  MANUAL: [Hand, 'success'],
};

/** Where a refund stands, for the desk. */
export function RefundStateChip({ state }: { state: RefundState }) {
  const t = useText(deskText);
  const [icon, tone] = looks[state];
  return (
    <Chip icon={icon} tone={tone}>
      {t(`desk.refund.${state}`)}
    </Chip>
  );
}
