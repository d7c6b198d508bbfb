import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  /** The next step. */
  action?: ReactNode;
  headingLevel?: 1 | 2 | 3;
}

/** Nothing here yet: says why, and leads on. */
export function EmptyState({ icon: Icon, title, children, action, headingLevel = 2 }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="empty">
      <span className="target">
        <Icon className="icon" aria-hidden />
      </span>
      <Heading className="!text-xl">{title}</Heading>
      {children && <div className="max-w-[46ch] text-ink-2">{children}</div>}
      {action}
    </div>
  );
}
