import { Navigate, useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSession, type Viewer } from './use-session.ts';

/** The inside of a page that belongs to an account. Signed out, it leads through sign-in and back here. */
export function SignedIn({ children }: { children: (viewer: Viewer) => ReactNode }) {
  const { viewer } = useSession();
  const { href } = useLocation();
  const [asked] = useState(href); // the address changes under us while we lead away
  if (!viewer) return <Navigate to="/sign-in" search={{ to: asked }} replace />;
  return children(viewer);
}
