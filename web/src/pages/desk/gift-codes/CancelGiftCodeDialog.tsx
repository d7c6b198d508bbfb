import { type FormEvent, useState } from 'react';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { giftCodesText } from '../../../text/en/gift-codes.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { CancelGiftCodeDocument } from './DeskGiftCodesPage.generated.ts';
import type { GiftCode } from './DeskGiftCodesPage.tsx';

/** Takes a code back, with a reason for the record. */
export function CancelGiftCodeDialog({ code: { id, ending }, onClose }: { code: GiftCode; onClose(): void }) {
  const t = useText(giftCodesText);
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const cancel = useCommand(CancelGiftCodeDocument, { refetch: ['DeskGiftCodesPage'], stale: ['giftCodes'] });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() === '' || !(await cancel.run({ input: { giftCodeId: id, reason: reason.trim() } }))) return;
    toast(t('gift.cancelled', { ending }));
    onClose();
  }

  return (
    <Dialog title={t('gift.cancelTitle', { ending })} isOpen onClose={onClose} closeLabel={t('gift.close')} isDismissable={false}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={cancel.refusals} fault={cancel.fault} />
        <p>{t('gift.cancelText')}</p>
        <TextArea
          label={t('gift.reason')}
          error={(isChecked && reason.trim() === '' && t('gift.reasonMissing')) || messageAt(cancel.refusals, 'reason')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="row flex-wrap">
          <Button type="submit" isPending={cancel.isBusy}>
            {t('gift.cancelGo')}
          </Button>
          <Button look="second" onPress={onClose}>
            {t('gift.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
