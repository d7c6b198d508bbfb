import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { Gate } from '../../features/accounts/Gate.tsx';
import { FinishRegistrationDocument, LookAtRegistrationLinkDocument } from '../../features/accounts/Join.generated.ts';
import { PasswordField } from '../../features/accounts/PasswordField.tsx';
import { useArrival } from '../../features/accounts/use-arrival.ts';
import { messageAt } from '../../lib/message-at.ts';
import { forget, kept } from '../../lib/remembered.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLinkSecret } from '../../lib/use-link-secret.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { joinText } from '../../text/en/join.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { NewHeading } from '../../ui/NewHeading.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { returnKey } from './return-key.ts';

/** Where the mail of a registration leads: the chosen password once more, and the account is there. */
export function FinishJoinPage() {
  const t = useText(joinText);
  const { secret, isReady, forget: forgetSecret } = useLinkSecret();
  const [dead, setDead] = useState<string | null>(null);
  const isDead = secret !== null && dead === secret;
  useTitle(isDead ? t('join.dead') : secret ? t('join.finish') : t('join.cut'));
  if (!isReady) return null;
  return (
    <Gate>
      {secret && !isDead ? (
        <Registration
          key={secret}
          token={secret}
          onDead={() => {
            forgetSecret();
            setDead(secret);
          }}
        />
      ) : (
        <DeadLink isDead={isDead} />
      )}
    </Gate>
  );
}

/** Whether the link works is asked first, so that nobody fills the form in vain; unanswered, the form finds out. */
function Registration({ token, onDead }: { token: string; onDead(): void }) {
  const link = useQuery(LookAtRegistrationLinkDocument, { variables: { token }, fetchPolicy: 'no-cache' });
  const isDead = link.data?.mailedLink === 'DEAD';
  useEffect(() => {
    if (isDead) onDead();
  });
  if (link.loading || isDead) return <BoxesSkeleton heights={['h-12', 'h-12', 'h-12']} />;
  return <FinishForm token={token} onDead={onDead} />;
}

function FinishForm({ token, onDead }: { token: string; onDead(): void }) {
  const t = useText(joinText);
  const arrive = useArrival();
  const [password, setPassword] = useState('');
  const [isNew, setNew] = useState(false);
  const finish = useCommand(FinishRegistrationDocument);
  const isDead = finish.refusals.some(({ code }) => code === 'LINK_DEAD');
  useEffect(() => {
    if (isDead) onDead();
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await finish.run({ input: { token, password, isNewPassword: isNew, wants: 'COOKIE' } });
    if (!answer) return;
    const to = answer.viewer?.kind === 'BUYER' ? kept(returnKey) : null;
    forget(returnKey);
    await arrive(answer, to);
  }

  function chooseAnother(isAnother: boolean) {
    setNew(isAnother);
    setPassword('');
    finish.clear();
  }

  return (
    <form className="stack gap-6" onSubmit={(event) => void submit(event)} aria-labelledby="finish">
      <div className="stack !gap-2">
        <h1 id="finish">{t('join.finish')}</h1>
        <p className="text-ink-2">{isNew ? t('join.finishNewText') : t('join.finishText')}</p>
      </div>
      <ErrorSummary refusals={finish.refusals} fault={finish.fault} />
      <PasswordField
        key={isNew ? 'new' : 'chosen'}
        isNew={isNew}
        label={isNew ? t('join.newPassword') : t('join.chosenPassword')}
        hint={isNew ? t('join.passwordHint') : undefined}
        error={messageAt(finish.refusals, 'password')}
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" size="big" isWide isPending={finish.isBusy}>
        {t('join.finishSend')}
      </Button>
      <Button look="link" className="justify-self-start" onPress={() => chooseAnother(!isNew)}>
        {isNew ? t('join.remember') : t('join.forgot')}
      </Button>
    </form>
  );
}

function DeadLink({ isDead }: { isDead: boolean }) {
  const t = useText(joinText);
  return (
    <section className="stack gap-6" aria-labelledby="dead">
      <NewHeading id="dead">{isDead ? t('join.dead') : t('join.cut')}</NewHeading>
      <p>{isDead ? t('join.deadText') : t('join.cutText')}</p>
      <div className="row flex-wrap">
        <LinkButton to="/sign-in">{t('join.signIn')}</LinkButton>
        <LinkButton look="second" to="/join">
          {t('join.again')}
        </LinkButton>
      </div>
      <p>
        <Link to="/help/contact" search={{ topic: 'ACCOUNT' }}>
          {t('join.contact')}
        </Link>
      </p>
    </section>
  );
}
