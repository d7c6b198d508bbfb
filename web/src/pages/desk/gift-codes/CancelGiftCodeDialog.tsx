import { type FormEvent, useState } from 'react';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { giftCodesText } from '../../../text/en/gift-codes.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { RadioCards } from '../../../ui/RadioCards.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { CancelGiftCodeDocument, CancelGiftCodeIssueDocument } from './DeskGiftCodesPage.generated.ts';
import type { GiftCode } from './DeskGiftCodesPage.tsx';

const again = { refetch: ['DeskGiftCodesPage'], stale: ['giftCodes'] };

/** Takes a code back, or all that were issued with it and are still open, with a reason for the record. */
export function CancelGiftCodeDialog({ code: { id, ending, openOfIssue }, onClose }: { code: GiftCode; onClose(): void }) {
  const t = useText(giftCodesText);
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [count] = useState(openOfIssue); // what was asked about, also while the list behind is read again
  const one = useCommand(CancelGiftCodeDocument, again);
  const whole = useCommand(CancelGiftCodeIssueDocument, again);
  const cancel = isWhole ? whole : one;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() === '') return;
    const input = { giftCodeId: id, reason: reason.trim() };
    const done = isWhole
      ? await whole.run({ input }).then((answer) => answer && t('gift.cancelledMany', { count: answer.cancelledCount ?? 0 }))
      : (await one.run({ input })) && t('gift.cancelled', { ending });
    if (!done) return;
    toast(done);
    onClose();
  }

  return (
    <Dialog title={t('gift.cancelTitle', { ending })} isOpen onClose={onClose} closeLabel={t('gift.close')} isDismissable={false}>
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary refusals={cancel.refusals} fault={cancel.fault} />
        <p>{t('gift.cancelText')}</p>
        {count > 1 && (
          <RadioCards
            label={t('gift.which')}
            value={isWhole ? 'whole' : 'one'}
            onChange={(value) => setWhole(value === 'whole')}
            cards={[
              { value: 'one', title: t('gift.onlyThis', { ending }) },
              { value: 'whole', title: t('gift.wholeIssue', { count }) },
            ]}
          />
        )}
        <TextArea
          label={t('gift.reason')}
          error={(isChecked && reason.trim() === '' && t('gift.reasonMissing')) || messageAt(cancel.refusals, 'reason')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="row flex-wrap">
          <Button type="submit" isPending={cancel.isBusy}>
            {isWhole ? t('gift.cancelIssueGo', { count }) : t('gift.cancelGo')}
          </Button>
          <Button look="second" onPress={onClose}>
            {t('gift.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
