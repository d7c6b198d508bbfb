import type { LucideIcon } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';
import { useNow } from '../lib/market-clock.tsx';
import { shareLeft, timeLeft, urgencyOf } from '../lib/time-left.ts';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';
import { MomentText } from './DateText.tsx';

interface RingProps {
  startedAt: string;
  dueAt: string;
  icon?: LucideIcon;
  size?: 'tiny' | 'small' | 'large';
}

/** The share of time that is left, as an arc. Decoration: the words beside it say the same. */
export function CountdownRing({ startedAt, dueAt, icon: Icon, size }: RingProps) {
  const now = useNow();
  const due = Date.parse(dueAt);
  const urgency = urgencyOf(due - now);
  const left = shareLeft(now, Date.parse(startedAt), due);
  return (
    <span className={classNames('dial', size, urgency !== 'calm' && urgency)} style={{ '--left': left } as CSSProperties} aria-hidden>
      {Icon && <Icon className="icon" />}
    </span>
  );
}

/** `2 days 4 h left`, or that the time is over. */
export function useTimeLeftText(): (dueAt: string) => string {
  const now = useNow();
  const t = useText(uiText);
  return (dueAt) => {
    const { days, hours, minutes, hasPassed } = timeLeft(now, Date.parse(dueAt));
    if (hasPassed) return t('ui.timeIsOver');
    if (days > 0) return t('ui.daysLeft', { days, hours });
    return hours > 0 ? t('ui.hoursLeft', { hours, minutes }) : t('ui.minutesLeft', { minutes });
  };
}

interface ClockProps extends RingProps {
  /** What runs: "Buyer Protection", "Answer the dispute". */
  title: ReactNode;
  /** What happens when nobody acts. */
  then?: ReactNode;
  pausedSince?: string | null;
}

/** A clock in words: what, how long, until when, and what happens by itself. */
export function Clock({ title, then, pausedSince, ...ring }: ClockProps) {
  const t = useText(uiText);
  const now = useNow();
  const textOf = useTimeLeftText();
  const urgency = urgencyOf(Date.parse(ring.dueAt) - now);
  return (
    <div className="clock">
      <CountdownRing {...ring} />
      <div>
        <span className="text-sm text-ink-2">{title}</span>
        <p className={classNames('left', urgency !== 'calm' && urgency)}>{pausedSince ? t('ui.clockPaused') : textOf(ring.dueAt)}</p>
        <span className="text-sm text-ink-2">{t.rich('ui.untilYourTime', { moment: <MomentText key="m" at={ring.dueAt} /> })}</span>
      </div>
      {then && <p className="then">{t.rich('ui.ifNothing', { then, b: (words) => <b key="b">{words}</b> })}</p>}
    </div>
  );
}
