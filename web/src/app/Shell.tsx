import { Outlet, useChildMatches } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { useSessionIfThere } from '../features/session/use-session.ts';
import { useText } from '../lib/use-text.ts';
import { shellText } from '../text/en/shell.ts';
import { Region } from '../ui/Region.tsx';
import { BoxesSkeleton } from '../ui/Skeleton.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';

/** The storefront's frame: notices, header, the page, footer. */
export function Shell() {
  const session = useSessionIfThere();
  const t = useText(shellText);
  const main = useRef<HTMLElement>(null);
  // what is on screen, not what the address says: while a page loads the two differ
  const shown = useChildMatches({ select: (matches) => matches[0]?.id });
  const seen = useRef(shown);
  // before it is painted: who types at once types into the page, not beside it
  useLayoutEffect(() => {
    if (seen.current === shown) return;
    seen.current = shown;
    main.current?.focus({ preventScroll: true }); // a new page begins at its beginning for a keyboard too
  }, [shown]);

  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <Notices market={session?.market} />
      <Header session={session} />
      <main id="main" ref={main} tabIndex={-1}>
        <Region
          key={shown}
          skeleton={
            <div className="page py-10">
              <BoxesSkeleton heights={['h-12', 'h-64', 'h-40']} />
            </div>
          }
        >
          <Outlet />
        </Region>
      </main>
      <Footer policies={session?.market.policies} />
    </>
  );
}
