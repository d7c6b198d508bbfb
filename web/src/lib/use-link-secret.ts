import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** In memory only, by page: it outlives a way through sign-in, and neither storage nor the tab's history keeps it. */
const remembered = new Map<string, string>();

export interface LinkSecret {
  /** What stood behind the # of a mailed link; null when the page was opened without it. */
  secret: string | null;
  /** Whether the address bar is free of it; nothing may be asked, or led on to, before. */
  isReady: boolean;
  /** It was used, or is dead. */
  forget(): void;
}

/** The secret of a mailed link, taken out of the address bar at once. */
export function useLinkSecret(): LinkSecret {
  const router = useRouter();
  const hash = useLocation({ select: (location) => location.hash });
  const [pathname] = useState(() => router.state.location.pathname);
  const [secret, setSecret] = useState(() => hash || (remembered.get(pathname) ?? null));
  useEffect(() => {
    if (!hash) return;
    remembered.set(pathname, hash); // a newer link opened in the same tab takes the place of this one
    setSecret(hash);
    void router.navigate({ href: pathname, replace: true });
  }, [router, hash, pathname]);
  return { secret, isReady: !hash, forget: () => remembered.delete(pathname) };
}
