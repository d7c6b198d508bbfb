import { useApolloClient, useQuery } from '@apollo/client/react';
import { type FormEvent, useEffect, useState } from 'react';
import { Gate } from '../../features/accounts/Gate.tsx';
import { LookAtRetrievalLinkDocument, ResetPasswordDocument } from '../../features/accounts/Join.generated.ts';
import { PasswordField } from '../../features/accounts/PasswordField.tsx';
import { messageAt } from '../../lib/message-at.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLinkSecret } from '../../lib/use-link-secret.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { joinText } from '../../text/en/join.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { NewHeading } from '../../ui/NewHeading.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';

/** Where the mail of Password Retrieval leads: a new password. It signs nobody in. */
export function FinishRetrievePage() {
  const t = useText(joinText);
  const { secret, isReady, forget } = useLinkSecret();
  if (!isReady) return null;
  return (
    <Gate>
      {secret ? <Retrieval key={secret} token={secret} onUsed={forget} /> : <End title={t('join.cut')} text={t('join.cutText')} isDead />}
    </Gate>
  );
}

/** Whether the link works is asked first, so that nobody fills the form in vain; unanswered, the form finds out. */
function Retrieval({ token, onUsed }: { token: string; onUsed(): void }) {
  const t = useText(joinText);
  const [how, setHow] = useState<'done' | 'dead' | null>(null);
  const link = useQuery(LookAtRetrievalLinkDocument, { variables: { token }, fetchPolicy: 'no-cache' });

  function end(as: 'done' | 'dead') {
    onUsed();
    setHow(as);
  }

  if (how === 'done') return <End title={t('retrieve.done')} text={t('retrieve.doneText')} />;
  if (how === 'dead' || link.data?.mailedLink === 'DEAD') return <End title={t('join.dead')} text={t('retrieve.deadText')} isDead />;
  if (link.loading) return <BoxesSkeleton heights={['h-12', 'h-12', 'h-12']} />;
  return <NewPassword token={token} onEnd={end} />;
}

function NewPassword({ token, onEnd }: { token: string; onEnd(as: 'done' | 'dead'): void }) {
  const t = useText(joinText);
  useTitle(t('retrieve.finish'));
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
  useTitle(title);
  return (
    <section className="stack gap-6" aria-labelledby="end">
      <NewHeading id="end">{title}</NewHeading>
      <p>{text}</p>
      <div className="row flex-wrap">
        {isDead && <LinkButton to="/retrieve-password">{t('retrieve.askAgain')}</LinkButton>}
        <LinkButton look={isDead ? 'second' : 'action'} to="/sign-in">
          {t('join.signIn')}
        </LinkButton>
      </div>
    </section>
  );
}
