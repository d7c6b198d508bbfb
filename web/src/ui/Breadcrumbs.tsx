import type { ReactNode } from 'react';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';

/** Where this page lies. Bring links, the page itself last. */
export function Breadcrumbs({ children }: { children: ReactNode[] }) {
  const t = useText(uiText);
  return (
    <nav className="crumbs" aria-label={t('ui.youAreHere')}>
      <ol>
        {children.filter(Boolean).map((crumb, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the way down never changes its order
          <li key={index}>{crumb}</li>
        ))}
      </ol>
    </nav>
  );
}
