import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Redirect } from '../../lib/Redirect.tsx';
import { useSession, type Viewer } from './use-session.ts';

/** The inside of a page that belongs to an account. Signed out, it leads through sign-in and back here. */
export function SignedIn({ children }: { children: (viewer: Viewer) => ReactNode }) {
  const { viewer } = useSession();
  const href = useLocation({ select: (location) => location.href });
  const [asked, setAsked] = useState(href);
  if (viewer && asked !== href) setAsked(href); // signed out, the address changes under us while we lead away
  if (!viewer) return <Redirect href={`/sign-in?${new URLSearchParams({ to: asked })}`} />;
  return children(viewer);
}
