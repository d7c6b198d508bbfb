import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { messageAt } from '../../lib/message-at.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { CodeField } from './CodeField.tsx';
import { ConfirmIdentityDocument, IdentityToConfirmDocument } from './ConfirmIdentity.generated.ts';
import { PasswordField } from './PasswordField.tsx';

interface Props {
  onConfirmed(): void;
  onClose(): void;
}

/** Is it you? The password again, and a code where there is a second factor. */
export function ConfirmIdentity({ onConfirmed, onClose }: Props) {
  const t = useText(guardText);
  const a = useText(accountText);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isCodeRefused, askCode] = useState(false);
  const isGuarded = useQuery(IdentityToConfirmDocument).data?.viewer?.secondFactor.isOn ?? false;
  const isCodeAsked = isCodeRefused || isGuarded;
  const confirm = useCommand(ConfirmIdentityDocument);
  const refusals = confirm.refusals.filter((refusal) => refusal.code !== 'SECOND_FACTOR_NEEDED');
  if (refusals.length < confirm.refusals.length && !isCodeRefused) askCode(true);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await confirm.run({ input: { password, code: code.trim() || null } })) onConfirmed();
  }

  return (
    <Dialog title={t('guard.isItYou')} isOpen isDismissable={false} onClose={onClose} closeLabel={a('account.close')}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p>{t('guard.isItYouText')}</p>
        <ErrorSummary refusals={refusals} fault={confirm.fault} />
        <PasswordField value={password} onChange={setPassword} error={messageAt(refusals, 'password')} />
        {isCodeAsked && <CodeField isAskedLater={!isGuarded} value={code} onChange={setCode} error={messageAt(refusals, 'code')} />}
        <Button type="submit" className="justify-self-start" isPending={confirm.isBusy}>
          {t('guard.goOn')}
        </Button>
      </form>
    </Dialog>
  );
}
