import { useState } from 'react';
import { useGuardedCommand } from '../../features/accounts/use-guarded-command.tsx';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { StopSecondFactorDocument } from './Security.generated.ts';

const accountPage = ['AccountPage'];

/** Takes the second factor away, after saying what that means. */
export function TurnOff() {
  const t = useText(guardText);
  const a = useText(accountText);
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const stop = useGuardedCommand(StopSecondFactorDocument, {
    refetch: accountPage,
    onDone() {
      setOpen(false);
      toast(t('guard.factorStopped'));
    },
  });
  return (
    <>
      <Button look="second" size="small" className="justify-self-start" onPress={() => setOpen(true)}>
        {t('guard.turnOff')}
      </Button>
      {isOpen && (
        <Dialog title={t('guard.turnOff')} isOpen isDismissable={false} onClose={() => setOpen(false)} closeLabel={a('account.close')}>
          <ErrorSummary refusals={stop.refusals} fault={stop.fault} />
          <p>{t('guard.turnOffText')}</p>
          <div className="row flex-wrap">
            <Button look="danger" isPending={stop.isBusy} onPress={() => void stop.send({ input: { isMeant: true } })}>
              {t('guard.turnOffYes')}
            </Button>
            <Button look="second" onPress={() => setOpen(false)}>
              {t('guard.keep')}
            </Button>
          </div>
        </Dialog>
      )}
      {stop.question}
    </>
  );
}
