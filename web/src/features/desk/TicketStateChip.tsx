import { CircleCheck, CircleSlash, type LucideIcon, MessageSquareText } from 'lucide-react';
import type { TicketState } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { Chip, type Tone } from '../../ui/Chip.tsx';

const looks: Record<TicketState, [LucideIcon, Tone]> = {
  OPEN: [MessageSquareText, 'warning'],
  ANSWERED: [CircleCheck, 'success'],
  CLOSED: [CircleSlash, 'neutral'],
};

/** Where a question stands, from the desk's side. */
export function TicketStateChip({ state }: { state: TicketState }) {
  const t = useText(deskText);
  const [icon, tone] = looks[state];
  return (
    <Chip icon={icon} tone={tone}>
      {t(`desk.ticket.${state}`)}
    </Chip>
  );
}
