import { Download } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { downloadText } from '../../../lib/download-text.ts';
import { keyFor, settle } from '../../../lib/idempotency.ts';
import { messageAt } from '../../../lib/message-at.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useText } from '../../../lib/use-text.ts';
import { payoutsText } from '../../../text/en/payouts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { FetchPayoutFileDocument, SendPayoutsDocument } from './DeskPayoutsPage.generated.ts';

interface PayoutFile {
  batch: string;
  text: string;
  payouts: readonly unknown[];
}

/** Takes what waits into a file for the bank; with a batch, fetches its file once more. The text stays in this window and nowhere else. */
export function FileDialog({ batch, onClose }: { batch?: string; onClose(): void }) {
  const t = useText(payoutsText);
  const [file, setFile] = useState<PayoutFile | null>(null);
  const title = file
    ? t('payouts.desk.fileTitle', { batch: file.batch })
    : t(batch ? 'payouts.desk.fetch' : 'payouts.desk.sendTitle', { batch });
  return (
    <Dialog title={title} isOpen isDismissable={false} onClose={onClose} closeLabel={t('payouts.close')}>
      {!file && (batch ? <Fetch batch={batch} onFile={setFile} /> : <Send onFile={setFile} />)}
      {file && (
        <div className="stack">
          <p>{t('payouts.desk.fileText', { count: file.payouts.length })}</p>
          <div className="row flex-wrap">
            <Button onPress={() => downloadText(`payouts-${file.batch}.csv`, file.text)}>
              <Download className="icon" aria-hidden /> {t('payouts.download')}
            </Button>
            <Button look="second" onPress={onClose}>
              {t('payouts.desk.done')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

const act = 'send payouts';

function Send({ onFile }: { onFile(file: PayoutFile): void }) {
  const t = useText(payoutsText);
  const send = useCommand(SendPayoutsDocument, { refetch: ['DeskPayoutsPage'] });
  async function go() {
    const answer = await send.run({ input: { idempotencyKey: keyFor(act, {}) } });
    if (!answer?.file) return;
    settle(act);
    onFile(answer.file);
  }
  return (
    <div className="stack">
      <ErrorSummary refusals={send.refusals} fault={send.fault} />
      <p>{t('payouts.desk.sendText')}</p>
      <Button className="justify-self-start" isPending={send.isBusy} onPress={() => void go()}>
        {t('payouts.desk.sendGo')}
      </Button>
    </div>
  );
}

function Fetch({ batch, onFile }: { batch: string; onFile(file: PayoutFile): void }) {
  const t = useText(payoutsText);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const fetchFile = useCommand(FetchPayoutFileDocument);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() === '') return;
    const answer = await fetchFile.run({ input: { batch, reason: reason.trim() } });
    if (answer?.file) onFile(answer.file);
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary refusals={fetchFile.refusals} fault={fetchFile.fault} />
      <p>{t('payouts.desk.fetchText')}</p>
      <TextArea
        label={t('payouts.desk.reason')}
        maxLength={1000}
        error={(isChecked && reason.trim() === '' && t('payouts.desk.reasonMissing')) || messageAt(fetchFile.refusals, 'reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" className="justify-self-start" isPending={fetchFile.isBusy}>
        {t('payouts.desk.fetchGo')}
      </Button>
    </form>
  );
}
