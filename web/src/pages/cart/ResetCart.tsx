import { useState } from 'react';
import { ResetCartDocument } from '../../features/cart/CartCommands.generated.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';

const cartPage = ['CartPage'];

/** For a cart that will not behave: a fresh one, without clearing cookies. Asks first, for it cannot be undone. */
export function ResetCart() {
  const t = useText(buyText);
  const [isAsking, setAsking] = useState(false);
  const reset = useCommand(ResetCartDocument, { refetch: cartPage });
  return (
    <p className="text-sm text-ink-2">
      {t('buy.oddCart')}{' '}
      <Button look="link" size="small" onPress={() => setAsking(true)}>
        {t('buy.reset')}
      </Button>
      <Dialog title={t('buy.resetTitle')} isOpen={isAsking} onClose={() => setAsking(false)} closeLabel={t('buy.keepCart')}>
        <p>{t('buy.resetText')}</p>
        <ErrorSummary refusals={reset.refusals} fault={reset.fault} />
        <div className="row">
          <Button
            look="danger"
            isPending={reset.isBusy}
            onPress={() => void reset.run({ input: {} }).then((answer) => answer && setAsking(false))}
          >
            {t('buy.reset')}
          </Button>
          <Button look="second" onPress={() => setAsking(false)}>
            {t('buy.keepCart')}
          </Button>
        </div>
      </Dialog>
    </p>
  );
}
