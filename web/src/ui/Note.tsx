import { CircleCheck, Info, type LucideIcon, ShieldCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';

type NoteTone = 'info' | 'warning' | 'danger' | 'success' | 'trust';

const icons: Record<NoteTone, LucideIcon> = {
  info: Info,
  warning: TriangleAlert,
  danger: TriangleAlert,
  success: CircleCheck,
  trust: ShieldCheck,
};

interface Props {
  tone?: NoteTone;
  icon?: LucideIcon;
  /** Read out at once: for what just went wrong, not for what always stands there. */
  isAlert?: boolean;
  children: ReactNode;
}

/** Stays beside its cause and says what to do. */
export function Note({ tone = 'info', icon, isAlert = false, children }: Props) {
  const Icon = icon ?? icons[tone];
  return (
    <div className={classNames('note', tone !== 'info' && tone)} role={isAlert ? 'alert' : undefined}>
      <Icon className="icon" aria-hidden />
      <div>{children}</div>
    </div>
  );
}
