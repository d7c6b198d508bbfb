import { useSearch } from '@tanstack/react-router';
import { DeadlineList } from '../../features/deadlines/DeadlineList.tsx';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { deadlinesText } from '../../text/en/deadlines.ts';

/** Every clock that runs on a buyer's purchases, orders and disputes. */
export function DeadlinesPage() {
  const t = useText(deadlinesText);
  useTitle(t('deadlines.title'));
  const { show, after } = useSearch({ from: '/storefront/my-account/deadlines' });
  return (
    <div className="page stack max-w-208 gap-6 pt-8">
      <div>
        <h1>{t('deadlines.title')}</h1>
        <p>{t('deadlines.text')}</p>
      </div>
      <SignedIn>{() => <DeadlineList side="buyer" page="/my-account/deadlines" show={show} after={after} />}</SignedIn>
    </div>
  );
}
