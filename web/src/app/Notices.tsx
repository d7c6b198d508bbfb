import { CloudOff } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Session } from '../features/session/use-session.ts';
import { useNow } from '../lib/market-clock.tsx';
import { useOnline } from '../lib/use-online.ts';
import { useText } from '../lib/use-text.ts';
import { shellText } from '../text/en/shell.ts';
import { ClockMover } from './ClockMover.tsx';

/** What must be known on every page: that this is a sandbox, and that the connection is gone. */
export function Notices({ market }: { market: Session['market'] | undefined }) {
  const t = useText(shellText);
  const isOnline = useOnline();
  return (
    <>
      {market?.isDemo && <SandboxBand isClockMoved={market.clockMovedMs !== 0} />}
      <div role="status">
        {!isOnline && (
          <div className="offline">
            <div className="page">
              <CloudOff className="icon" aria-hidden />
              <span>{t('shell.offline')}</span>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

function SandboxBand({ isClockMoved }: { isClockMoved: boolean }) {
  const t = useText(shellText);
  const intl = useIntl();
  const now = useNow();
  const moment = intl.formatDate(now, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <aside className="sandbox" aria-label={t('shell.sandbox')}>
      <div className="page">
        <b>{t('shell.sandbox')}</b>
        <span>{t('shell.sandboxText')}</span>
        {isClockMoved && <span>{t('shell.clockMoved', { moment })}</span>}
        <ClockMover isMoved={isClockMoved} />
        <a href="/dev/mailbox" className="ms-auto">
          {t('shell.mailbox')}
        </a>
      </div>
    </aside>
  );
}
