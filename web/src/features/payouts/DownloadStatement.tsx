import { Download } from 'lucide-react';
import { useState } from 'react';
import { downloadText } from '../../lib/download-text.ts';
import { type Fault, faultOf } from '../../lib/fault.ts';
import { useText } from '../../lib/use-text.ts';
import { payoutsText } from '../../text/en/payouts.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';

/** A statement as a file; it is read when it is asked for. */
export function DownloadStatement({ name, read }: { name: string; read(): Promise<string> }) {
  const t = useText(payoutsText);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  async function download() {
    setBusy(true);
    setFault(null);
    try {
      downloadText(name, await read());
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  }
  return (
    <>
      <ErrorSummary refusals={[]} fault={fault} />
      <Button look="second" className="justify-self-start" isPending={isBusy} onPress={() => void download()}>
        <Download className="icon" aria-hidden /> {t('payouts.download')}
      </Button>
    </>
  );
}
