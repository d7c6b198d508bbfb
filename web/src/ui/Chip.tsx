import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';

export type Tone = 'neutral' | 'brand' | 'trust' | 'success' | 'warning' | 'danger';

interface Props {
  icon: LucideIcon;
  tone?: Tone;
  /** Outlined, for the one state that waits for the reader. */
  isLive?: boolean;
  children: ReactNode;
}

/** A state: icon, word and colour together, never colour alone. */
export function Chip({ icon: Icon, tone = 'neutral', isLive = false, children }: Props) {
  return (
    <span className={classNames('chip', tone !== 'neutral' && `tone-${tone}`, isLive && 'live')}>
      <Icon className="icon" aria-hidden />
      {children}
    </span>
  );
}
