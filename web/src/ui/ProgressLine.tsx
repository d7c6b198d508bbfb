import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';

export interface Stop {
  key: string;
  state: 'done' | 'now' | 'next';
  title: ReactNode;
  text?: ReactNode;
}

/** A process as one line with stops; the ring is where it stands. Lies on wide screens, stands on narrow ones. */
export function ProgressLine({ stops, isUpright = false }: { stops: readonly Stop[]; isUpright?: boolean }) {
  return (
    <ol className={classNames('stops', isUpright ? 'down' : 'auto')}>
      {stops.map((stop) => (
        <li
          key={stop.key}
          className={stop.state === 'next' ? undefined : stop.state}
          aria-current={stop.state === 'now' ? 'step' : undefined}
        >
          <b>{stop.title}</b>
          {stop.text && <span>{stop.text}</span>}
        </li>
      ))}
    </ol>
  );
}
