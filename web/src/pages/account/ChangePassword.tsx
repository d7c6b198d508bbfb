import { type FormEvent, useState } from 'react';
import { PasswordField } from '../../features/accounts/PasswordField.tsx';
import { useGuardedCommand } from '../../features/accounts/use-guarded-command.tsx';
import { messageAt } from '../../lib/message-at.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { ChangePasswordDocument } from './Security.generated.ts';

const accountPage = ['AccountPage'];

interface Props {
  /** For the browser's list of passwords. */
  login: string;
  onClose(): void;
}

/** A new password; every other device is signed out. */
export function ChangePassword({ login, onClose }: Props) {
  const t = useText(guardText);
  const a = useText(accountText);
  const toast = useToast();
  const [newPassword, setNewPassword] = useState('');
  const change = useGuardedCommand(ChangePasswordDocument, {
    refetch: accountPage,
    onDone() {
      toast(t('guard.passwordChanged'));
      onClose();
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    void change.send({ input: { newPassword } });
  }

  return (
    <>
      <Dialog title={t('guard.changePassword')} isOpen isDismissable={false} onClose={onClose} closeLabel={a('account.close')}>
        <form className="stack" onSubmit={submit}>
          <p>{t('guard.changePasswordText')}</p>
          <ErrorSummary refusals={change.refusals} fault={change.fault} />
          <input hidden readOnly autoComplete="username" value={login} />
          <PasswordField
            isNew
            label={t('guard.newPassword')}
            hint={t('guard.newPasswordHint')}
            error={messageAt(change.refusals, 'newPassword')}
            value={newPassword}
            onChange={setNewPassword}
          />
          <Button type="submit" className="justify-self-start" isPending={change.isBusy}>
            {t('guard.setPassword')}
          </Button>
        </form>
      </Dialog>
      {change.question}
    </>
  );
}
