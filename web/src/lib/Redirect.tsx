import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Leads to another of our addresses, once. (The router's own `Navigate` goes again with every drawing, and so never arrives.) */
export function Redirect({ href }: { href: string }) {
  const router = useRouter();
  useEffect(() => {
    void router.navigate({ href, replace: true });
  }, [router, href]);
  return null;
}
