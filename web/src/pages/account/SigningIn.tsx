import { type ReactNode, useState } from 'react';
import type { Viewer } from '../../features/session/use-session.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { AccountPageDocument } from './AccountPage.generated.ts';
import { ChangeEmail } from './ChangeEmail.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { NewCodes } from './NewCodes.tsx';
import { TurnOff } from './TurnOff.tsx';
import { TurnOn } from './TurnOn.tsx';

/** What guards the account: e-mail address, password, second factor. */
export function SigningIn({ viewer }: { viewer: Viewer }) {
  const t = useText(guardText);
  const a = useText(accountText);
  const [open, setOpen] = useState<'email' | 'password' | null>(null);
  const { data, refetch } = usePageQuery(AccountPageDocument);
  const factor = data.viewer?.secondFactor;
  const [isSettingUp, setSettingUp] = useState(false);
  const close = () => setOpen(null);
  const endSetUp = () => void refetch().finally(() => setSettingUp(false));
  return (
    <section className="card stack" aria-labelledby="signing-in">
      <h2 id="signing-in">{t('guard.title')}</h2>
      <Row
        name={a('account.email')}
        action={
          <Button look="second" size="small" className="justify-self-start" onPress={() => setOpen('email')}>
            {t('guard.changeEmail')}
          </Button>
        }
      >
        {viewer.email}
      </Row>
      <Row
        name={a('account.password')}
        action={
          <Button look="second" size="small" className="justify-self-start" onPress={() => setOpen('password')}>
            {t('guard.changePassword')}
          </Button>
        }
      >
        {t('guard.passwordText')}
      </Row>
      <Row
        name={t('guard.factor')}
        action={
          factor?.isOn && !isSettingUp ? (
            <div className="row flex-wrap">
              <NewCodes />
              <TurnOff />
            </div>
          ) : (
            <TurnOn onBegin={() => setSettingUp(true)} onEnd={endSetUp} />
          )
        }
      >
        {factor?.isOn ? t('guard.factorOn', { count: factor.recoveryCodesLeft }) : t('guard.factorOff')}
      </Row>
      {open === 'email' && <ChangeEmail onClose={close} />}
      {open === 'password' && <ChangePassword login={viewer.email} onClose={close} />}
    </section>
  );
}

function Row({ name, action, children }: { name: string; action: ReactNode; children: ReactNode }) {
  return (
    <div className="stack !gap-2 border-t border-line pt-4">
      <h3 className="!text-base">{name}</h3>
      <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">{children}</p>
      {action}
    </div>
  );
}
