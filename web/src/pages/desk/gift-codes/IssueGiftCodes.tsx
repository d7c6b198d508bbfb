import { useState } from 'react';
import { useText } from '../../../lib/use-text.ts';
import { giftCodesText } from '../../../text/en/gift-codes.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { type Issued, IssuedCodes } from './IssuedCodes.tsx';
import { IssueForm } from './IssueForm.tsx';

/** An operator issues gift codes, and sees them this once. */
export function IssueGiftCodes() {
  const t = useText(giftCodesText);
  const [isOpen, setOpen] = useState(false);
  const [issued, setIssued] = useState<Issued | null>(null);
  const close = () => {
    setOpen(false);
    setIssued(null);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('gift.issue')}</Button>
      {isOpen && (
        <Dialog
          title={issued ? t('gift.issuedTitle', { count: issued.length }) : t('gift.issue')}
          isOpen
          isDismissable={false}
          onClose={close}
          closeLabel={t('gift.close')}
        >
          {issued ? <IssuedCodes issued={issued} onDone={close} /> : <IssueForm onIssued={setIssued} />}
        </Dialog>
      )}
    </>
  );
}
