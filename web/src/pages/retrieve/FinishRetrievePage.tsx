import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useEffect, useState } from 'react';
import { Gate } from '../../features/accounts/Gate.tsx';
import { ResetPasswordDocument } from '../../features/accounts/Join.generated.ts';
import { PasswordField } from '../../features/accounts/PasswordField.tsx';
import { messageAt } from '../../lib/message-at.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLinkSecret } from '../../lib/use-link-secret.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { joinText } from '../../text/en/join.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';

type State = 'asking' | 'done' | 'dead';

/** Where the mail of Password Retrieval leads: a new password. It signs nobody in. */
export function FinishRetrievePage() {
  const t = useText(joinText);
  useTitle(t('retrieve.finish'));
  const { secret, isReady, forget } = useLinkSecret();
  const [state, setState] = useState<State>('asking');
  if (!isReady) return null;

  function end(how: State) {
    forget();
    setState(how);
  }

  return (
    <Gate>
      {state === 'asking' && secret && <NewPassword token={secret} onEnd={end} />}
      {state === 'asking' && !secret && <End title={t('join.cut')} text={t('join.cutText')} isDead />}
      {state === 'dead' && <End title={t('join.dead')} text={t('retrieve.deadText')} isDead />}
      {state === 'done' && <End title={t('retrieve.done')} text={t('retrieve.doneText')} />}
    </Gate>
  );
}

function NewPassword({ token, onEnd }: { token: string; onEnd(how: State): void }) {
  const t = useText(joinText);
  const client = useApolloClient();
  const [newPassword, setNewPassword] = useState('');
  const reset = useCommand(ResetPasswordDocument);
  const isDead = reset.refusals.some(({ code }) => code === 'LINK_DEAD');
  useEffect(() => {
    if (isDead) onEnd('dead');
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await reset.run({ input: { token, newPassword } }))) return;
    onEnd('done');
    await client.refetchQueries({ include: 'active' }); // every session of the account has ended, perhaps this one too
  }

  return (
    <form className="stack gap-6" onSubmit={(event) => void submit(event)} aria-labelledby="new-password">
      <div className="stack !gap-2">
        <h1 id="new-password">{t('retrieve.finish')}</h1>
        <p className="text-ink-2">{t('retrieve.finishText')}</p>
      </div>
      <ErrorSummary refusals={reset.refusals} fault={reset.fault} />
      <PasswordField
        isNew
        label={t('join.newPassword')}
        hint={t('join.passwordHint')}
        error={messageAt(reset.refusals, 'newPassword')}
        value={newPassword}
        onChange={setNewPassword}
      />
      <Button type="submit" size="big" isWide isPending={reset.isBusy}>
        {t('retrieve.finishSend')}
      </Button>
    </form>
  );
}

function End({ title, text, isDead = false }: { title: string; text: string; isDead?: boolean }) {
  const t = useText(joinText);
  return (
    <section className="stack gap-6" aria-labelledby="end">
      <h1 id="end">{title}</h1>
      <p role="status">{text}</p>
      <div className="row flex-wrap">
        {isDead && <LinkButton to="/retrieve-password">{t('retrieve.askAgain')}</LinkButton>}
        <LinkButton look={isDead ? 'second' : 'action'} to="/sign-in">
          {t('join.signIn')}
        </LinkButton>
      </div>
    </section>
  );
}
