import { createLink, Link, Outlet, useLocation } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import { type AnchorHTMLAttributes, type ReactNode, type Ref, useLayoutEffect, useRef, useState } from 'react';
import { SignedIn } from '../features/session/SignedIn.tsx';
import { useSessionIfThere, type Viewer } from '../features/session/use-session.ts';
import { classNames } from '../lib/class-names.ts';
import { useText } from '../lib/use-text.ts';
import { workText } from '../text/en/work.ts';
import { Button } from '../ui/Button.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Region } from '../ui/Region.tsx';
import { BoxesSkeleton } from '../ui/Skeleton.tsx';
import { Wordmark } from '../ui/Wordmark.tsx';
import { Notices } from './Notices.tsx';
import '../styles/work.css';
import { useLiveWork } from './use-live-work.ts';
import { useWorkKeys } from './use-work-keys.ts';
import { WorkKeys } from './WorkKeys.tsx';

interface Props {
  /** What the navigation is for. */
  label: string;
  /** `RailLink`s. */
  nav: ReactNode;
  /** Under whose name the work is done, and in which part. */
  who?: { name: string; part: string };
  /** Shown in place of the page to somebody who does not belong here; null to those who do. */
  refuse(viewer: Viewer): ReactNode | null;
}

const bones = (
  <div className="py-4">
    <BoxesSkeleton heights={['h-10', 'h-20', 'h-96']} />
  </div>
);

/** The frame of people at work: notices, where to go on the side, the page, the keys below. Dense and calm. */
export function WorkFrame({ label, nav, who, refuse }: Props) {
  const t = useText(workText);
  const session = useSessionIfThere();
  const [areKeysShown, showKeys] = useState(false);
  const main = useRef<HTMLElement>(null);
  const rail = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  const seen = useRef(pathname);
  useLayoutEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    main.current?.focus({ preventScroll: true }); // a new page begins at its beginning for a keyboard too
    rail.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  useWorkKeys(() => showKeys(true));
  const isInside = Boolean(session?.viewer && refuse(session.viewer) === null);
  useLiveWork(isInside);

  return (
    <div className="desk flex flex-1 flex-col">
      <a className="skip" href="#main">
        {t('work.skip')}
      </a>
      <Notices market={session?.market} />
      <div className="frame">
        <header className="rail">
          <Link to="/" className="brand" aria-label={t('work.storefront')}>
            <Wordmark />
          </Link>
          {isInside && (
            <nav aria-label={label}>
              <ul ref={rail}>{nav}</ul>
            </nav>
          )}
          {who && <Who {...who} />}
        </header>
        <main id="main" ref={main} tabIndex={-1} className="work">
          <Region skeleton={bones}>
            <SignedIn>
              {(viewer) =>
                refuse(viewer) ?? (
                  <Region key={pathname} skeleton={bones}>
                    <Outlet />
                  </Region>
                )
              }
            </SignedIn>
          </Region>
        </main>
      </div>
      <footer className="foot">
        <span>{t('work.yourZone')}</span>
        {who && (
          <Link to="/my-account" className="only-narrow">
            {t('work.accountOf', { name: who.name })}
          </Link>
        )}
        <Button look="link" className="only-wide !min-h-0 !text-xs" onPress={() => showKeys(true)}>
          {t.rich('work.keys', { kbd: (words) => <kbd key={String(words)}>{words}</kbd> })}
        </Button>
      </footer>
      {areKeysShown && <WorkKeys onClose={() => showKeys(false)} />}
    </div>
  );
}

function Who({ name, part }: { name: string; part: string }) {
  return (
    <Link to="/my-account" className="who plain">
      <Logo name={name} size="t-8" />
      <span className="grow">
        <b className="block">{name}</b>
        <span className="text-xs text-ink-2">{part}</span>
      </span>
    </Link>
  );
}

interface RailAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  icon: LucideIcon;
  count?: number;
  /** Somebody waits behind the count. */
  isHot?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

function RailAnchor({ icon: Icon, count = 0, isHot = false, children, ...rest }: RailAnchorProps) {
  return (
    <li>
      <a {...rest} className={undefined}>
        <Icon className="icon" aria-hidden />
        {children}
        {count > 0 && <span className={classNames('n', isHot && 'hot')}>{count}</span>}
      </a>
    </li>
  );
}

/** One place of the side navigation, with how much waits there. */
export const RailLink = createLink(RailAnchor);
