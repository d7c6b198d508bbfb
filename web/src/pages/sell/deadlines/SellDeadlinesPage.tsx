import { useSearch } from '@tanstack/react-router';
import { DeadlineList } from '../../../features/deadlines/DeadlineList.tsx';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deadlinesText } from '../../../text/en/deadlines.ts';

/** Every clock that runs, for the shop. */
export function SellDeadlinesPage() {
  const t = useText(deadlinesText);
  useTitle(t('deadlines.title'));
  const { show, after } = useSearch({ from: '/sell/deadlines' });
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('deadlines.title')}</h1>
        <p>{t('deadlines.text')}</p>
      </div>
      <DeadlineList side="sell" page="/sell/deadlines" show={show} after={after} />
    </div>
  );
}
