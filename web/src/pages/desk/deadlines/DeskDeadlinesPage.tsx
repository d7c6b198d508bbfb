import { useSearch } from '@tanstack/react-router';
import { DeadlineList } from '../../../features/deadlines/DeadlineList.tsx';
import { useText } from '../../../lib/use-text.ts';
import { useTitle } from '../../../lib/use-title.ts';
import { deadlinesText } from '../../../text/en/deadlines.ts';

/** Every clock that runs, for the service desk. */
export function DeskDeadlinesPage() {
  const t = useText(deadlinesText);
  useTitle(t('deadlines.title'));
  const { show, after } = useSearch({ from: '/desk/deadlines' });
  return (
    <div className="stack gap-6">
      <div>
        <h1>{t('deadlines.title')}</h1>
        <p>{t('deadlines.text')}</p>
      </div>
      <DeadlineList side="desk" page="/desk/deadlines" show={show} after={after} />
    </div>
  );
}
