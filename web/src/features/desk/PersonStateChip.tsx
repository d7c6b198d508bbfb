import { CircleCheck, CircleSlash, DoorClosed } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { peopleText } from '../../text/en/people.ts';
import { Chip } from '../../ui/Chip.tsx';

/** Whether the owner of an account may sign in. */
export function PersonStateChip({ isRestricted, closedAt }: { isRestricted: boolean; closedAt: string | null }) {
  const t = useText(peopleText);
  if (closedAt) return <Chip icon={DoorClosed}>{t('people.closed')}</Chip>;
  if (isRestricted) {
    return (
      <Chip icon={CircleSlash} tone="danger">
        {t('people.restricted')}
      </Chip>
    );
  }
  return (
    <Chip icon={CircleCheck} tone="success">
      {t('people.open')}
    </Chip>
  );
}
