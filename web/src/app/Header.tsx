import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { MessageSquareText, Search, ShoppingCart, UserRound } from 'lucide-react';
import { type FormEvent, useEffect, useRef } from 'react';
import type { Session } from '../features/session/use-session.ts';
import { useText } from '../lib/use-text.ts';
import { shellText } from '../text/en/shell.ts';
import { Wordmark } from '../ui/Wordmark.tsx';
import { ShipToControl } from './ShipToControl.tsx';
import { longestQuery } from './search-params.ts';

/** Search, where to, messages, account, cart, and the departments. */
export function Header({ session }: { session: Session | undefined }) {
  const t = useText(shellText);
  return (
    <header className="header on-dark">
      <div className="page">
        <Link to="/" className="brand justify-self-start" aria-label={t('shell.home', { market: session?.market.name ?? 'Amotarget' })}>
          <Wordmark />
        </Link>
        <SearchForm shopCount={session?.market.shopCount} />
        <Tools session={session} />
      </div>
      <nav className="aisles" aria-label={t('shell.departments')}>
        <div className="page">
          <ul>
            {session?.categories.map((category) => (
              <li key={category.id}>
                <Link to="/c/$slug" params={{ slug: category.slug }} activeProps={{ 'aria-current': 'page' }}>
                  {category.name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </nav>
    </header>
  );
}

function SearchForm({ shopCount }: { shopCount: number | undefined }) {
  const t = useText(shellText);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const { q } = useSearch({ strict: false }) as { q?: string };

  useEffect(() => {
    if (input.current) input.current.value = q ?? '';
  }, [q]);
  useEffect(() => {
    function focusOnSlash(event: KeyboardEvent) {
      if (event.key !== '/' || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      input.current?.focus();
    }
    addEventListener('keydown', focusOnSlash);
    return () => removeEventListener('keydown', focusOnSlash);
  }, []);

  function search(event: FormEvent) {
    event.preventDefault();
    void navigate({ to: '/search', search: { q: input.current?.value.trim().slice(0, longestQuery) || undefined } });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than browsers that people use
    <form className="seek" role="search" onSubmit={search}>
      <Search className="icon" aria-hidden />
      <input
        ref={input}
        type="search"
        maxLength={longestQuery}
        aria-label={t('shell.searchLabel')}
        placeholder={shopCount ? t('shell.searchPlaceholder', { count: shopCount }) : t('shell.searchLabel')}
      />
      <button type="submit">{t('shell.search')}</button>
    </form>
  );
}

function Tools({ session }: { session: Session | undefined }) {
  const t = useText(shellText);
  const unread = session?.viewer?.unread.messages ?? 0;
  const quantity = session?.cart.quantity ?? 0;
  return (
    <div className="tools">
      <ShipToControl />
      <Link to="/messages" className="tool" aria-label={t('shell.messages', { count: unread })}>
        <MessageSquareText className="icon" aria-hidden />
        {unread > 0 && (
          <span className="count" aria-hidden>
            {unread}
          </span>
        )}
      </Link>
      <AccountTool name={session?.viewer?.name} />
      <Link to="/cart" className="tool" aria-label={t('shell.cart', { count: quantity })}>
        <ShoppingCart className="icon" aria-hidden />
        {quantity > 0 && (
          <span className="count" aria-hidden>
            {quantity}
          </span>
        )}
      </Link>
      <span className="sr-only" role="status">
        {session && t('shell.cart', { count: quantity })}
      </span>
    </div>
  );
}

/** To My account; signed out, through sign-in and back to this page. */
function AccountTool({ name }: { name: string | undefined }) {
  const t = useText(shellText);
  // the ways in pass on where they lead back to
  const here = useLocation({
    select: ({ href, pathname, search }) =>
      /^\/(?:sign-in|join|retrieve-password)(?![\w-])/.test(pathname)
        ? (search as { to?: string }).to
        : pathname === '/'
          ? undefined
          : href,
  });
  const icon = <UserRound className="icon" aria-hidden />;
  return name === undefined ? (
    <Link to="/sign-in" search={{ to: here }} className="tool" aria-label={t('shell.account')}>
      {icon}
    </Link>
  ) : (
    <Link to="/my-account" className="tool" aria-label={t('shell.accountOf', { name })}>
      {icon}
    </Link>
  );
}
