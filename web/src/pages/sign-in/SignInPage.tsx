import { useApolloClient } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { PasswordField } from '../../features/accounts/PasswordField.tsx';
import { SignInDocument } from '../../features/accounts/SignIn.generated.ts';
import { useSession } from '../../features/session/use-session.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { accountText } from '../../text/en/account.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { homeOf, safeReturn } from './return-address.ts';

const demoPeople = [
  { key: 'shopper', login: 'camille@demo.amotarget.test' },
  { key: 'seller', login: 'kiln-and-kettle@demo.amotarget.test' },
  { key: 'agent', login: 'agent@demo.amotarget.test' },
] as const;
const demoPassword = 'let-me-in-please';

/** One field for e-mail or Member ID, one for the password; then back to the page that asked. */
export function SignInPage() {
  const t = useText(accountText);
  useTitle(t('account.signIn'));
  const { to } = useSearch({ from: '/storefront/sign-in' });
  const { market, viewer } = useSession();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { submit, refusals, fault, isBusy } = useSignIn(to);
  const isLockedOut = refusals.some((refusal) => refusal.code === 'ACCOUNT_NOT_AUTHORIZED');

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void submit(login, password);
  }

  return (
    <div className="page gate">
      <form className="stack gap-6" onSubmit={onSubmit} aria-labelledby="sign-in">
        <div className="stack !gap-2">
          <h1 id="sign-in">{t('account.signIn')}</h1>
          {to && <p className="text-ink-2">{t('account.thenBack')}</p>}
          {viewer && <p className="text-ink-2">{t('account.alreadyIn', { name: viewer.name })}</p>}
        </div>
        <ErrorSummary refusals={refusals} fault={fault} />
        {isLockedOut && (
          <Note>
            {t('account.lockedOut')} <Link to="/help/contact">{t('account.contact')}</Link>
          </Note>
        )}
        <TextField
          label={t('account.login')}
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={login}
          onChange={(event) => setLogin(event.target.value)}
        />
        <PasswordField value={password} onChange={setPassword} />
        <Button type="submit" size="big" isWide isPending={isBusy}>
          {t('account.signIn')}
        </Button>
        <p className="text-sm text-ink-2">{t('account.caseHint')}</p>
        {market.isDemo && (
          <section className="stack !gap-3 border-t border-line pt-6" aria-labelledby="demo">
            <h2 id="demo" className="!text-lg">
              {t('account.demo')}
            </h2>
            <p className="text-sm text-ink-2">{t('account.demoText')}</p>
            <div className="row flex-wrap">
              {demoPeople.map((person) => (
                <Button
                  key={person.key}
                  look="second"
                  size="small"
                  isDisabled={isBusy}
                  onPress={() => void submit(person.login, demoPassword)}
                >
                  {t(`account.demo.${person.key}`)}
                </Button>
              ))}
            </div>
          </section>
        )}
      </form>
      <aside className="promise" aria-label={t('account.promiseLabel')}>
        <div className="rings" aria-hidden />
        <p>{t('account.promise')}</p>
      </aside>
    </div>
  );
}

function useSignIn(to: string | undefined) {
  const t = useText(accountText);
  const toast = useToast();
  const client = useApolloClient();
  const navigate = useNavigate();
  const command = useCommand(SignInDocument);

  async function submit(login: string, password: string) {
    const answer = await command.run({ input: { login: login.trim(), password, wants: 'COOKIE' } });
    if (!answer) return;
    await client.resetStore(); // everything read so far was read as somebody else
    if (answer.mergedLines) toast(t('account.merged', { count: answer.mergedLines }));
    await navigate({ href: safeReturn(to) ?? homeOf(answer.viewer?.kind), replace: true });
  }
  return { ...command, submit };
}
