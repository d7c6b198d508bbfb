import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Scale } from 'lucide-react';
import type { Party } from '../../graphql/schema.generated.ts';
import { classNames } from '../../lib/class-names.ts';
import { moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { settleText } from '../../text/en/settle.ts';
import { workText } from '../../text/en/work.ts';
import { Clock } from '../../ui/Clock.tsx';
import { Note } from '../../ui/Note.tsx';
import { DisputeClock_DisputeFragmentDoc } from './DisputeClock.generated.ts';
import { howItEnded } from './told-event.ts';

interface Props {
  dispute: FragmentType<typeof DisputeClock_DisputeFragmentDoc>;
  /** Whose eyes: the clock is warm when it is their turn. */
  side: Party;
}

/** The dispute's running clock; how it ended, once it has. */
export function DisputeClock({ dispute, side }: Props) {
  const t = useText(settleText);
  const w = useText(workText);
  const { data } = useSuspenseFragment({ fragment: DisputeClock_DisputeFragmentDoc, from: dispute });
  const how = howItEnded(data);
  if (data.outcome && how) {
    return (
      <div className="early">
        <Note tone="success">
          <p>
            <b>{t(`settle.how.${how}`)}</b> {t('settle.wentBack', { amount: moneyText(data.outcome.refund) })}
          </p>
          {data.outcome.reason && how !== 'SILENCE' && <q>{data.outcome.reason}</q>}
        </Note>
      </div>
    );
  }
  return data.deadlines.map((deadline) => (
    <section key={deadline.id} className={classNames('card early', data.awaiting === side && 'turn')} aria-label={t('settle.clock')}>
      <Clock
        title={w(`work.deadline.${deadline.kind}`)}
        startedAt={deadline.startedAt}
        dueAt={deadline.dueAt}
        pausedSince={deadline.pausedSince}
        icon={Scale}
        then={deadline.onExpiry}
      />
    </section>
  ));
}
