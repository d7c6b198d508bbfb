import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';

/** Views of one list, each with its own address: real links, so that Back and new tabs work. */
export function LinkTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
    </nav>
  );
}

interface TabAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  count?: number;
  isCurrent?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

function TabAnchor({ count, isCurrent, children, ...rest }: TabAnchorProps) {
  return (
    <a {...rest} className={undefined} aria-current={isCurrent ? 'page' : undefined}>
      {children}
      {count !== undefined && <span className="n">{count}</span>}
    </a>
  );
}

export const LinkTab = createLink(TabAnchor);
