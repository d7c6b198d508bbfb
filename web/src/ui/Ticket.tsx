import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';

/** A promise with a date: leaves that could be torn apart. Nothing else looks like this. */
export function Ticket({
  tone,
  children,
  ...rest
}: {
  tone?: 'trust';
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
}) {
  return (
    <section {...rest} className={classNames('ticket', tone, rest.className)}>
      {children}
    </section>
  );
}

export function Leaf({ tone, className, children }: { tone?: 'trust'; className?: string; children: ReactNode }) {
  return <div className={classNames('leaf', tone, className)}>{children}</div>;
}
