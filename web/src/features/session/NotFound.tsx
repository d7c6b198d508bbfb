import { Signpost } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { shellText } from '../../text/en/shell.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** An address that leads nowhere, or to something that is not yours: told apart by nobody. */
export function NotFound() {
  const t = useText(shellText);
  useTitle(t('shell.notFound.title'));
  return (
    <div className="page py-10">
      <EmptyState
        headingLevel={1}
        icon={Signpost}
        title={t('shell.notFound.title')}
        action={<LinkButton to="/">{t('shell.notFound.home')}</LinkButton>}
      >
        <p>{t('shell.notFound.text')}</p>
      </EmptyState>
    </div>
  );
}
