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

interface ChallengeProps {
  url: string;
  /** Whether the window shall be open. */
  isOpen: boolean;
  onClose(): void;
}

/** The bank's question as a window above the page. Closing it loses nothing: the page offers the way back in. */
export function BankChallenge({ url, isOpen, onClose }: ChallengeProps) {
  const t = useText(buyText);
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []); // opened a moment later, so that focus moves from the page into the window
  return (
    <Dialog title={t('buy.bankTitle')} isOpen={isReady && isOpen} onClose={onClose} closeLabel={t('buy.bankClose')} isDismissable={false}>
      <p className="text-sm text-ink-2">{t('buy.bankText')}</p>
      <ProviderFrame url={url} title={t('buy.bankFrameTitle')} />
      <Button look="link" size="small" className="justify-self-start" onPress={onClose}>
        {t('buy.bankClose')}
      </Button>
    </Dialog>
  );
}
