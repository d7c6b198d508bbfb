import { useState } from 'react';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useLinkSecret } from '../../lib/use-link-secret.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { ConfirmEmailChangeDocument } from './Security.generated.ts';

/** Where the mail to a new e-mail address leads: from here on it counts. */
export function ConfirmEmailPage() {
  const t = useText(guardText);
  useTitle(t('guard.confirmEmail'));
  const { secret, isReady, forget } = useLinkSecret();
  if (!isReady) return null;
  return (
    <div className="page stack gap-6 pt-8">
      <SignedIn>{() => (secret ? <Confirm token={secret} onUsed={forget} /> : <Cut />)}</SignedIn>
    </div>
  );
}

function Confirm({ token, onUsed }: { token: string; onUsed(): void }) {
  const t = useText(guardText);
  const [email, setEmail] = useState<string | null>(null);
  const confirm = useCommand(ConfirmEmailChangeDocument);

  async function press() {
    const answer = await confirm.run({ input: { token } });
    if (!answer?.account) return;
    onUsed();
    setEmail(answer.account.email);
  }

  return (
    <>
      <h1>{email ? t('guard.emailIsNew') : t('guard.confirmEmail')}</h1>
      <ErrorSummary refusals={confirm.refusals} fault={confirm.fault} />
      <p role="status" className="[overflow-wrap:anywhere]">
        {email ? t('guard.emailIsNewText', { email }) : t('guard.confirmEmailText')}
      </p>
      <div className="row flex-wrap">
        {!email && (
          <Button isPending={confirm.isBusy} onPress={() => void press()}>
            {t('guard.confirmEmailYes')}
          </Button>
        )}
        <LinkButton look={email ? 'action' : 'second'} to="/my-account">
          {t('guard.toAccount')}
        </LinkButton>
      </div>
    </>
  );
}

function Cut() {
  const t = useText(guardText);
  return (
    <>
      <h1>{t('guard.cut')}</h1>
      <p>{t('guard.cutText')}</p>
      <LinkButton className="justify-self-start" to="/my-account">
        {t('guard.toAccount')}
      </LinkButton>
    </>
  );
}
