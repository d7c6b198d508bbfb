import { type FormEvent, useState } from 'react';
import { CodeField } from '../../features/accounts/CodeField.tsx';
import { PasswordField } from '../../features/accounts/PasswordField.tsx';
import { SignInDocument } from '../../features/accounts/SignIn.generated.ts';
import type { AccountKind } from '../../graphql/schema.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { AccountPageDocument } from './AccountPage.generated.ts';

/** The other accounts of this person: one switches with the other's password alone. */
export function OtherAccounts({ email }: { email: string }) {
  const t = useText(guardText);
  const others = usePageQuery(AccountPageDocument).data.viewer?.otherAccounts ?? [];
  const [wanted, setWanted] = useState<AccountKind | null>(null);
  if (others.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="others">
      <h2 id="others">{t('others.title')}</h2>
      <ul className="stack">
        {others.map((other) => (
          <li key={other.memberId} className="row flex-wrap justify-between">
            <span>
              {t(`others.kind.${other.kind}`)} <span className="num text-ink-2">{other.memberId}</span>
            </span>
            <Button look="second" size="small" onPress={() => setWanted(other.kind)}>
              {t('others.switch')}
            </Button>
          </li>
        ))}
      </ul>
      {wanted && <SwitchDialog kind={wanted} email={email} onClose={() => setWanted(null)} />}
    </section>
  );
}

const homes: Record<AccountKind, string> = { BUYER: '/my-account/', SELLER: '/sell/orders', STAFF: '/desk' };

function SwitchDialog({ kind, email, onClose }: { kind: AccountKind; email: string; onClose(): void }) {
  const t = useText(guardText);
  const a = useText(accountText);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const signIn = useCommand(SignInDocument);
  const needsCode = signIn.refusals.some((refusal) => refusal.code === 'SECOND_FACTOR_NEEDED' || refusal.code === 'WRONG_CODE');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await signIn.run({ input: { login: email, kind, password, code: code || null, wants: 'COOKIE' } });
    if (!answer?.viewer) return;
    window.location.assign(homes[kind]); // another person's pages: everything starts over
  }

  return (
    <Dialog
      title={t('others.switchTo', { kind: t(`others.kind.${kind}`) })}
      isOpen
      isDismissable={false}
      onClose={onClose}
      closeLabel={a('account.close')}
    >
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={signIn.refusals} fault={signIn.fault} />
        <input type="hidden" name="login" autoComplete="username" value={email} readOnly />
        <PasswordField value={password} onChange={setPassword} label={t('others.password')} />
        {needsCode && <CodeField value={code} onChange={setCode} />}
        <Button type="submit" isPending={signIn.isBusy}>
          {t('others.switch')}
        </Button>
      </form>
    </Dialog>
  );
}
