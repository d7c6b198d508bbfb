import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Gate } from '../../features/accounts/Gate.tsx';
import { RequestPasswordResetDocument } from '../../features/accounts/Join.generated.ts';
import { MailSent } from '../../features/accounts/MailSent.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { messageAt } from '../../lib/message-at.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { joinText } from '../../text/en/join.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';

/** Password Retrieval: the answer is the same, whether anybody has an account by that name or not. */
export function RetrievePage() {
  const t = useText(joinText);
  const { market } = useSession();
  const [login, setLogin] = useState('');
  const [isSent, setSent] = useState(false);
  useTitle(isSent ? t('retrieve.sent') : t('retrieve.title'));
  const ask = useCommand(RequestPasswordResetDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await ask.run({ input: { login: login.trim() } })) setSent(true);
  }

  if (isSent) {
    return (
      <Gate>
        <MailSent title={t('retrieve.sent')} isDemo={market.isDemo}>
          <p>{t.rich('retrieve.sentText', { login: <b key="l">{login.trim()}</b> })}</p>
          <p className="text-ink-2">{t('retrieve.sentNothing')}</p>
          <div className="row flex-wrap">
            <Button look="link" onPress={() => setSent(false)}>
              {t('retrieve.again')}
            </Button>
            <Link to="/sign-in">{t('retrieve.toSignIn')}</Link>
          </div>
        </MailSent>
      </Gate>
    );
  }
  return (
    <Gate>
      <form className="stack gap-6" onSubmit={(event) => void submit(event)} aria-labelledby="retrieve">
        <div className="stack !gap-2">
          <h1 id="retrieve">{t('retrieve.title')}</h1>
          <p className="text-ink-2">{t('retrieve.text')}</p>
        </div>
        <ErrorSummary refusals={ask.refusals} fault={ask.fault} />
        <TextField
          label={t('retrieve.login')}
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          error={messageAt(ask.refusals, 'login')}
          value={login}
          onChange={(event) => setLogin(event.target.value)}
        />
        <Button type="submit" size="big" isWide isPending={ask.isBusy}>
          {t('retrieve.send')}
        </Button>
        <p>
          <Link to="/sign-in">{t('retrieve.toSignIn')}</Link>
        </p>
      </form>
    </Gate>
  );
}
