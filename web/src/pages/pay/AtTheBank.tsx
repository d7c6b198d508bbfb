import { useState } from 'react';
import { BankChallenge } from '../../features/payments/ProviderFrame.tsx';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { type ElsewhereProps, WaitsElsewhere } from './WaitsElsewhere.tsx';

/** The bank asks something, in a window that can be closed and opened again. @param url Where it asks. */
export function AtTheBank({ url, ...payment }: ElsewhereProps & { url: string }) {
  const t = useText(buyText);
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <WaitsElsewhere
        {...payment}
        text={t('buy.bankOpenText')}
        goOn={(isChoosing, stopChoosing) => (
          <Button
            look={isChoosing ? 'second' : 'action'}
            {...(!isChoosing && { size: 'big' as const })}
            className="justify-self-start"
            onPress={() => {
              stopChoosing();
              setOpen(true);
            }}
          >
            {t('buy.resume')}
          </Button>
        )}
      />
      <BankChallenge url={url} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
