import { Link, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { CodeField } from '../../features/accounts/CodeField.tsx';
import { Gate } from '../../features/accounts/Gate.tsx';
import { PasswordField } from '../../features/accounts/PasswordField.tsx';
import { safeReturn } from '../../features/accounts/return-address.ts';
import { SignInDocument } from '../../features/accounts/SignIn.generated.ts';
import { useArrival } from '../../features/accounts/use-arrival.ts';
import { useSession } from '../../features/session/use-session.ts';
import type { AccountKind } from '../../graphql/schema.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { accountText } from '../../text/en/account.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { ChooseKind } from './ChooseKind.tsx';
import { DemoPeople } from './DemoPeople.tsx';

/** Questions, not refusals: they are asked where the answer goes. */
const questions = ['SECOND_FACTOR_NEEDED', 'CHOOSE_ACCOUNT'];

/** One field for e-mail or Member ID, one for the password; then back to the page that asked. */
export function SignInPage() {
  const t = useText(accountText);
  useTitle(t('account.signIn'));
  const { to } = useSearch({ from: '/storefront/sign-in' });
  const { market, viewer } = useSession();
  const form = useSignIn(to);
  const { values, refusals } = form;
  const isLockedOut = refusals.some((refusal) => refusal.code === 'ACCOUNT_NOT_AUTHORIZED');

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void form.send({});
  }

  return (
    <Gate>
      <form className="stack gap-6" onSubmit={onSubmit} aria-labelledby="sign-in">
        <div className="stack !gap-2">
          <h1 id="sign-in">{t('account.signIn')}</h1>
          {market.policies.staffNeedSecondFactor && isOfDesk(to) && <Note>{t('account.staffFactor')}</Note>}
          {safeReturn(to) && <p className="text-ink-2">{t('account.thenBack')}</p>}
          {viewer && <p className="text-ink-2">{t('account.alreadyIn', { name: viewer.name })}</p>}
        </div>
        <ErrorSummary refusals={refusals.filter(({ code }) => !questions.includes(code))} fault={form.fault} />
        {isLockedOut && (
          <Note>
            {t('account.lockedOut')}{' '}
            <Link to="/help/contact" search={{ topic: 'ACCOUNT' }}>
              {t('account.contact')}
            </Link>
          </Note>
        )}
        <TextField
          label={t('account.login')}
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={values.login}
          onChange={(event) => form.change({ login: event.target.value })}
        />
        <PasswordField value={values.password} onChange={(password) => form.change({ password })} />
        {form.needsCode && <CodeField value={values.code} onChange={(code) => form.change({ code })} />}
        {form.kinds && <ChooseKind kinds={form.kinds} isBusy={form.isBusy} onChoose={(kind) => void form.send({ kind })} />}
        <Button type="submit" size="big" isWide isPending={form.isBusy}>
          {t('account.signIn')}
        </Button>
        <div className="stack !gap-2 text-sm">
          <Link to="/retrieve-password">{t('account.forgotten')}</Link>
          <p className="text-ink-2">{t('account.caseHint')}</p>
        </div>
        <section className="stack !gap-3 border-t border-line pt-6" aria-labelledby="new-here">
          <h2 id="new-here" className="!text-lg">
            {t('account.newHere')}
          </h2>
          <div className="row flex-wrap">
            <LinkButton look="second" to="/join/buyer" search={{ to }}>
              {t('account.joinBuyer')}
            </LinkButton>
            <LinkButton look="second" to="/join/seller" search={{ to }}>
              {t('account.joinSeller')}
            </LinkButton>
          </div>
          <p className="text-sm text-ink-2">{t('account.twoKinds')}</p>
        </section>
        {market.isDemo && <DemoPeople isBusy={form.isBusy} onChoose={(login, password) => void form.send({ login, password })} />}
      </form>
    </Gate>
  );
}

/** Staff works there; who was signed out of it by the rule of the second factor learns why. */
function isOfDesk(to: string | undefined): boolean {
  return /^\/desk(\/|\?|$)/.test(safeReturn(to) ?? '');
}

interface Values {
  login: string;
  password: string;
  code: string;
  kind: AccountKind | null;
}

const nothing: Values = { login: '', password: '', code: '', kind: null };

/** The form's state. What is asked for more (a code, which account) is asked until another name is typed; nothing typed is lost. */
function useSignIn(to: string | undefined) {
  const arrive = useArrival();
  const command = useCommand(SignInDocument);
  const [values, setValues] = useState(nothing);
  const [askedCode, askCode] = useState(false);
  const wantsCode = command.refusals.some(({ code }) => code === 'SECOND_FACTOR_NEEDED');
  if (wantsCode && !askedCode) askCode(true);

  function change(part: Partial<Values>) {
    if (part.login !== undefined) askCode(false);
    setValues({ ...values, ...(part.code === undefined && { kind: null }), ...part });
  }

  async function send(part: Partial<Values>) {
    const { login, password, code, kind } = { ...values, ...part };
    setValues({ ...values, ...part }); // what is asked for more belongs to this name
    const answer = await command.run({ input: { login: login.trim(), password, code: code.trim() || null, kind, wants: 'COOKIE' } });
    if (answer) await arrive(answer, to);
  }

  const choice = command.refusals.find((refusal) => refusal.__typename === 'ChooseAccount');
  return { ...command, values, change, send, needsCode: wantsCode || askedCode, kinds: choice?.kinds };
}
