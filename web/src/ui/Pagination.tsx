import type { ReactNode } from 'react';

/** First page and next page, as links that keep everything else in the address. */
export function Pagination({ label, first, next }: { label: string; first?: ReactNode; next?: ReactNode }) {
  if (!first && !next) return null;
  return (
    <nav className="row flex-wrap justify-center pt-12" aria-label={label}>
      {first}
      {next}
    </nav>
  );
}
