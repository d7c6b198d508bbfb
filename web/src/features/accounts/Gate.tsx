import type { ReactNode } from 'react';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';

/** The way in: what is asked on one side, what the market promises on the other. */
export function Gate({ children }: { children: ReactNode }) {
  const t = useText(accountText);
  return (
    <div className="page gate">
      {children}
      <aside className="promise" aria-label={t('account.promiseLabel')}>
        <div className="rings" aria-hidden />
        <p>{t('account.promise')}</p>
      </aside>
    </div>
  );
}
