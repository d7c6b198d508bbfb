import { useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import type { Viewer } from '../../features/session/use-session.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLinkSecret } from '../../lib/use-link-secret.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { NewHeading } from '../../ui/NewHeading.tsx';
import { BoxesSkeleton } from '../../ui/Skeleton.tsx';
import { ConfirmEmailChangeDocument, LookAtEmailLinkDocument } from './Security.generated.ts';

/** Where the mail to a new e-mail address leads: from here on it counts. */
export function ConfirmEmailPage() {
  const t = useText(guardText);
  const { secret, isReady, forget } = useLinkSecret();
  if (!isReady) return null;
  return (
    <div className="page stack gap-6 pt-8">
      <SignedIn>
        {(viewer) =>
          secret ? (
            <Link key={`${secret} ${viewer.id}`} token={secret} viewer={viewer} onUsed={forget} />
          ) : (
            <End title={t('guard.cut')} text={t('guard.cutText')} />
          )
        }
      </SignedIn>
    </div>
  );
}

interface LinkProps {
  token: string;
  viewer: Viewer;
  onUsed(): void;
}

/** Whether the link works, and for whom, is asked before anything is pressed; unanswered, the press finds out. */
function Link({ token, viewer, onUsed }: LinkProps) {
  const t = useText(guardText);
  const [email, setEmail] = useState<string | null>(null);
  const link = useQuery(LookAtEmailLinkDocument, { variables: { token }, fetchPolicy: 'no-cache' });
  const confirm = useCommand(ConfirmEmailChangeDocument);
  const isDead = link.data?.mailedLink === 'DEAD' || confirm.refusals.some(({ code }) => code === 'LINK_DEAD');

  async function press() {
    const answer = await confirm.run({ input: { token } });
    if (!answer?.account) return;
    onUsed();
    setEmail(answer.account.email);
  }

  if (email) return <End title={t('guard.emailIsNew')} text={t('guard.emailIsNewText', { email })} />;
  if (isDead) return <End title={t('guard.linkDead')} text={t('guard.linkDeadText')} />;
  if (link.loading) return <BoxesSkeleton heights={['h-12', 'h-12']} />;
  if (link.data?.mailedLink === 'OF_ANOTHER_ACCOUNT') {
    return (
      <End title={t('guard.linkOfAnother')} text={t('guard.linkOfAnotherText', { name: viewer.name })}>
        <LinkButton to="/sign-in" search={{ to: '/my-account/confirm-email' }}>
          {t('guard.linkOtherSignIn')}
        </LinkButton>
      </End>
    );
  }
  return (
    <>
      <Title />
      <ErrorSummary refusals={confirm.refusals} fault={confirm.fault} />
      <p>{t('guard.confirmEmailText')}</p>
      <div className="row flex-wrap">
        <Button isPending={confirm.isBusy} onPress={() => void press()}>
          {t('guard.confirmEmailYes')}
        </Button>
        <LinkButton look="second" to="/my-account">
          {t('guard.toAccount')}
        </LinkButton>
      </div>
    </>
  );
}

function Title() {
  const t = useText(guardText);
  useTitle(t('guard.confirmEmail'));
  return <h1>{t('guard.confirmEmail')}</h1>;
}

function End({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const t = useText(guardText);
  useTitle(title);
  return (
    <>
      <NewHeading>{title}</NewHeading>
      <p className="[overflow-wrap:anywhere]">{text}</p>
      <div className="row flex-wrap">
        {children}
        <LinkButton look={children ? 'second' : 'action'} to="/my-account">
          {t('guard.toAccount')}
        </LinkButton>
      </div>
    </>
  );
}
