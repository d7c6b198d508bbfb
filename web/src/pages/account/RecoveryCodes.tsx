import { useCopy } from '../../lib/use-copy.ts';
import { useText } from '../../lib/use-text.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Note } from '../../ui/Note.tsx';

interface Props {
  codes: readonly string[];
  /** What just happened. */
  news: string;
  onKept(): void;
}

/** The recovery codes, this once: to copy, to save, to print. Nothing but the word that they are kept closes them. */
export function RecoveryCodes({ codes, news, onKept }: Props) {
  const t = useText(guardText);
  const { copied, copy } = useCopy();
  const text = `${codes.join('\n')}\n`;

  return (
    <Dialog title={t('guard.codes')} isOpen>
      <Note tone="success">{news}</Note>
      <p>{t('guard.codesText')}</p>
      <ul className="num grid grid-cols-2 gap-2" aria-label={t('guard.codes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row flex-wrap">
        <Button look="second" size="small" onPress={() => void copy(text)}>
          {t('guard.copy')}
        </Button>
        <a
          className="btn second small"
          download="amotarget-recovery-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          {t('guard.download')}
        </a>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {copied && t(`guard.copied.${copied}`)}
      </p>
      <Button className="justify-self-start" onPress={onKept}>
        {t('guard.codesKept')}
      </Button>
    </Dialog>
  );
}
