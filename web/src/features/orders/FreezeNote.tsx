import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Snowflake } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { workText } from '../../text/en/work.ts';
import { DayText } from '../../ui/DateText.tsx';
import { Note } from '../../ui/Note.tsx';
import { FreezeNote_OrderFragmentDoc } from './FreezeNote.generated.ts';

/** Why nobody can act on an order now, and since when; nothing while it is not frozen. */
export function FreezeNote({ order }: { order: FragmentType<typeof FreezeNote_OrderFragmentDoc> }) {
  const w = useText(workText);
  const { freeze } = useSuspenseFragment({ fragment: FreezeNote_OrderFragmentDoc, from: order }).data;
  if (!freeze) return null;
  return (
    <Note tone="warning" icon={Snowflake}>
      <p>
        <b>{w.rich('work.frozenSince', { day: <DayText key="d" at={freeze.since} look="long" /> })}</b>
      </p>
      <p>{freeze.text}</p>
    </Note>
  );
}
