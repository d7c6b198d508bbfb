import { type FormEvent, useState } from 'react';
import { useGuardedCommand } from '../../features/accounts/use-guarded-command.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { messageAt } from '../../lib/message-at.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';
import { ChangeEmailDocument } from './Security.generated.ts';

/** Another e-mail address: it counts once the link in the mail to it was opened. */
export function ChangeEmail({ onClose }: { onClose(): void }) {
  const t = useText(guardText);
  const a = useText(accountText);
  const { market } = useSession();
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const change = useGuardedCommand(ChangeEmailDocument, { onDone: (answer) => setSentTo(answer.sentTo) });

  function submit(event: FormEvent) {
    event.preventDefault();
    void change.send({ input: { email } });
  }

  return (
    <>
      <Dialog title={t('guard.changeEmail')} isOpen isDismissable={false} onClose={onClose} closeLabel={a('account.close')}>
        {sentTo ? (
          <div role="status" className="stack">
            <p className="[overflow-wrap:anywhere]">{t('guard.emailSent', { email: sentTo })}</p>
            {market.isDemo && (
              <p>
                {a('account.mailboxText')} <a href="/dev/mailbox">{a('account.mailbox')}</a>
              </p>
            )}
          </div>
        ) : (
          <form className="stack" onSubmit={submit}>
            <p>{t('guard.changeEmailText')}</p>
            <ErrorSummary refusals={change.refusals} fault={change.fault} />
            <TextField
              label={t('guard.newEmail')}
              inputMode="email"
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              required
              maxLength={254}
              error={messageAt(change.refusals, 'email')}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
            <Button type="submit" className="justify-self-start" isPending={change.isBusy}>
              {t('guard.sendLink')}
            </Button>
          </form>
        )}
      </Dialog>
      {change.question}
    </>
  );
}
