import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Leads through sign-in and back to this page. */
export function SignInAgain({ className, children }: { className?: string; children: ReactNode }) {
  const here = useLocation({ select: ({ href }) => href });
  return (
    <Link to="/sign-in" search={{ to: here }} className={className}>
      {children}
    </Link>
  );
}
