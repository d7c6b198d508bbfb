import { useApolloClient } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { SignedIn } from '../../features/session/SignedIn.tsx';
import type { Viewer } from '../../features/session/use-session.ts';
import { readAnew } from '../../lib/read-anew.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { accountText } from '../../text/en/account.ts';
import { deadlinesText } from '../../text/en/deadlines.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { SignOutDocument } from './AccountPage.generated.ts';
import { Addresses } from './Addresses.tsx';
import { Mails } from './Mails.tsx';
import { MyData } from './MyData.tsx';
import { OtherAccounts } from './OtherAccount.tsx';
import { Profile } from './Profile.tsx';
import { Sessions } from './Sessions.tsx';
import { SigningIn } from './SigningIn.tsx';
import { Wallet } from './Wallet.tsx';

/** Who I am here, what waits for me, where things go, and the way out. */
export function AccountPage() {
  const t = useText(accountText);
  useTitle(t('account.title'));
  return (
    <div className="page stack gap-8 pt-8">
      <h1>{t('account.title')}</h1>
      <SignedIn>{(viewer) => <Account viewer={viewer} />}</SignedIn>
    </div>
  );
}

function Account({ viewer }: { viewer: Viewer }) {
  return (
    <>
      <Ways viewer={viewer} />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <div className="stack gap-6">
          <Profile viewer={viewer}>
            <SignOut />
          </Profile>
          {viewer.kind === 'BUYER' && <Wallet />}
          {viewer.kind === 'BUYER' && <Addresses home={viewer.country} />}
          <Mails />
          {viewer.kind !== 'STAFF' && <MyData />}
        </div>
        <div className="stack gap-6">
          <SigningIn viewer={viewer} />
          <Sessions />
          <OtherAccounts email={viewer.email} />
        </div>
      </div>
    </>
  );
}

function Ways({ viewer }: { viewer: Viewer }) {
  const t = useText(accountText);
  const d = useText(deadlinesText);
  const { unread } = viewer;
  const card = 'card row justify-between !text-ink !no-underline hover:bg-raised';
  return (
    <nav className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4" aria-label={t('account.title')}>
      {viewer.kind === 'SELLER' && (
        <a className={card} href="/sell">
          <b>{t('account.shop')}</b>
        </a>
      )}
      {viewer.kind === 'STAFF' && (
        <a className={card} href="/desk">
          <b>{t('account.desk')}</b>
        </a>
      )}
      {viewer.kind === 'BUYER' && (
        <Link className={card} to="/orders">
          <b>{t('account.orders')}</b>
          <span className="text-sm text-ink-2">{t('account.waiting', { count: unread.orders + unread.disputes })}</span>
        </Link>
      )}
      {viewer.kind === 'BUYER' && (
        <Link className={card} to="/my-account/deadlines">
          <b>{d('deadlines.title')}</b>
        </Link>
      )}
      <Link className={card} to="/messages">
        <b>{t('account.messages')}</b>
        <span className="text-sm text-ink-2">{t('account.waiting', { count: unread.messages })}</span>
      </Link>
      <Link className={card} to="/help/contact">
        <b>{t('account.tickets')}</b>
        <span className="text-sm text-ink-2">{t('account.waiting', { count: unread.tickets })}</span>
      </Link>
    </nav>
  );
}

function SignOut() {
  const t = useText(accountText);
  const client = useApolloClient();
  const navigate = useNavigate();
  const toast = useToast();
  const signOut = useCommand(SignOutDocument);

  async function leave(everywhere: boolean) {
    const answer = await signOut.run({ input: { everywhere } });
    if (!answer) return;
    await navigate({ to: '/' });
    await readAnew(client);
    toast(t('account.signedOut'));
  }

  return (
    <div className="stack !gap-2">
      <ErrorSummary refusals={signOut.refusals} fault={signOut.fault} />
      <div className="row flex-wrap">
        <Button look="second" isPending={signOut.isBusy} onPress={() => void leave(false)}>
          {t('account.signOut')}
        </Button>
        <Button look="link" size="small" isDisabled={signOut.isBusy} onPress={() => void leave(true)}>
          {t('account.signOutEverywhere')}
        </Button>
      </div>
    </div>
  );
}
