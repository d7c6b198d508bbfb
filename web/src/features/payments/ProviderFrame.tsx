import { ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** The provider's own form inside our page. What is typed there never passes through us. */
export function ProviderFrame({ url, title }: { url: string; title: string }) {
  const t = useText(buyText);
  return (
    <div className="stack !gap-2">
      <iframe src={url} title={title} className="h-[30rem] w-full rounded-field border border-line-strong bg-surface" allow="payment" />
      <a className="row self-start text-sm" href={url} target="_blank" rel="noopener">
        <ExternalLink className="icon" aria-hidden />
        {t('buy.newWindow')}
      </a>
    </div>
  );
}

/** The bank's question as a window above the page. Closing it loses nothing: the button below opens it again. */
export function BankChallenge({ url }: { url: string }) {
  const t = useText(buyText);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(true), []); // opened a moment later, so that focus moves from the page into the window
  return (
    <>
      {!isOpen && (
        <Button size="big" className="justify-self-start" onPress={() => setOpen(true)}>
          {t('buy.resume')}
        </Button>
      )}
      <Dialog
        title={t('buy.bankTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        closeLabel={t('buy.bankClose')}
        isDismissable={false}
      >
        <p className="text-sm text-ink-2">{t('buy.bankText')}</p>
        <ProviderFrame url={url} title={t('buy.bankFrameTitle')} />
        <Button look="link" size="small" className="justify-self-start" onPress={() => setOpen(false)}>
          {t('buy.bankClose')}
        </Button>
      </Dialog>
    </>
  );
}
