import { useEffect } from 'react';

/** The tab's title: what this page is, then the market. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Amotarget` : 'Amotarget';
  }, [title]);
}
