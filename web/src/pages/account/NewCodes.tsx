import { useState } from 'react';
import { useGuardedCommand } from '../../features/accounts/use-guarded-command.tsx';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { RenewRecoveryCodesDocument } from './Security.generated.ts';

const accountPage = ['AccountPage'];

/** New recovery codes for who lost the old ones, or used them up; the old ones die. */
export function NewCodes() {
  const t = useText(guardText);
  const a = useText(accountText);
  const [isOpen, setOpen] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = useGuardedCommand(RenewRecoveryCodesDocument, {
    refetch: accountPage,
    onDone({ recoveryCodes }) {
      setCodes(recoveryCodes ?? []);
      setOpen(false);
    },
  });
  return (
    <>
      <Button look="second" size="small" className="justify-self-start" onPress={() => setOpen(true)}>
        {t('guard.newCodes')}
      </Button>
      {isOpen && (
        <Dialog title={t('guard.newCodes')} isOpen isDismissable={false} onClose={() => setOpen(false)} closeLabel={a('account.close')}>
          <ErrorSummary refusals={renew.refusals} fault={renew.fault} />
          <p>{t('guard.newCodesText')}</p>
          <div className="row flex-wrap">
            <Button isPending={renew.isBusy} onPress={() => void renew.send({ input: { isMeant: true } })}>
              {t('guard.newCodesYes')}
            </Button>
            <Button look="second" onPress={() => setOpen(false)}>
              {t('guard.keep')}
            </Button>
          </div>
        </Dialog>
      )}
      {renew.question}
      {codes && <RecoveryCodes codes={codes} news={t('guard.newCodesDone')} onKept={() => setCodes(null)} />}
    </>
  );
}
