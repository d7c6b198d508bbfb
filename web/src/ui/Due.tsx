import { useIntl } from 'react-intl';
import { useNow } from '../lib/market-clock.tsx';
import { timeLeft, urgencyOf } from '../lib/time-left.ts';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';
import { CountdownRing } from './Clock.tsx';

const hue = { calm: undefined, warning: 'text-warning', danger: 'text-danger' };

/** The clock of a table row: how long, and the exact end below it; the hour today, the day later. */
export function Due({ startedAt, dueAt, pausedSince }: { startedAt: string; dueAt: string; pausedSince?: string | null }) {
  const t = useText(uiText);
  const intl = useIntl();
  const now = useNow();
  const due = Date.parse(dueAt);
  const { days, hours, minutes, hasPassed } = timeLeft(now, due);
  const isToday = new Date(due).toDateString() === new Date(now).toDateString();
  const left =
    days > 0 ? t('ui.dueDays', { days, hours }) : hours > 0 ? t('ui.dueHours', { hours, minutes }) : t('ui.dueMinutes', { minutes });
  return (
    <span className="due">
      <CountdownRing startedAt={startedAt} dueAt={dueAt} size="tiny" />
      <span>
        <b className={pausedSince ? undefined : hue[urgencyOf(due - now)]}>
          {pausedSince ? t('ui.clockPaused') : hasPassed ? t('ui.timeIsOver') : left}
        </b>
        <small>
          <time dateTime={dueAt}>
            {isToday ? intl.formatTime(due) : intl.formatDate(due, { weekday: 'short', day: 'numeric', month: 'short' })}
          </time>
        </small>
      </span>
    </span>
  );
}
