import type { ReactNode } from 'react';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { NewHeading } from '../../ui/NewHeading.tsx';
import { Note } from '../../ui/Note.tsx';

interface Props {
  title: string;
  /** In a sandbox mails are read on a page of the market. */
  isDemo: boolean;
  children: ReactNode;
}

/** A mail is on its way: what to do with it. Takes the focus, so that it is read. */
export function MailSent({ title, isDemo, children }: Props) {
  const t = useText(accountText);
  return (
    <section className="stack gap-6" aria-labelledby="mail-sent">
      <NewHeading id="mail-sent">{title}</NewHeading>
      <div className="stack !gap-3">{children}</div>
      {isDemo && (
        <Note>
          {t('account.mailboxText')} <a href="/dev/mailbox">{t('account.mailbox')}</a>
        </Note>
      )}
    </section>
  );
}
