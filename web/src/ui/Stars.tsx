import { Star } from 'lucide-react';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';

/** One star and the average with how many gave it, or the stars that a single person gave. */
export function Stars({ rating, count, isSingle = false }: { rating: number | null; count?: number; isSingle?: boolean }) {
  const t = useText(uiText);
  if (rating === null) return <span className="text-ink-2">{t('ui.notRated')}</span>;
  return (
    <span className="stars">
      <Star className="icon solid" aria-hidden />
      <span className="sr-only">{t('ui.rated')} </span>
      {isSingle ? rating : rating.toFixed(1)}
      {count !== undefined && <span className="faint text-ink-3"> ({count})</span>}
    </span>
  );
}
