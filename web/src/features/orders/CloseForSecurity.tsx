import { useState } from 'react';
import { type MoneyValue, moneyText } from '../../lib/money.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { CloseForSecurityDocument } from './StaffCommands.generated.ts';

interface Props {
  order: { id: string; number: string; held: MoneyValue };
}

/** Ends an order that nobody should ship. Asks why, for both sides are told. */
export function CloseForSecurity({ order }: Props) {
  const t = useText(deskText);
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const close = useCommand(CloseForSecurityDocument, { refetch: 'active' });
  return (
    <>
      <Button look="link" size="small" onPress={() => setAsking(true)}>
        {t('desk.security')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t('desk.securityTitle', { number: order.number })}
          text={t('desk.securityText', { amount: moneyText(order.held) })}
          label={t('desk.reasonBoth')}
          action={t('desk.securityYes')}
          isDanger
          command={close}
          onClose={() => setAsking(false)}
          onSend={async (reason) => {
            if (!(await close.run({ input: { orderId: order.id, reason } }))) return;
            toast(t('desk.securityDone', { number: order.number }));
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
