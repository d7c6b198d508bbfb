import { useText } from '../lib/use-text.ts';
import { workText } from '../text/en/work.ts';
import { Dialog } from '../ui/Dialog.tsx';

const keys = [
  ['J', 'work.key.next'],
  ['K', 'work.key.previous'],
  ['Enter', 'work.key.open'],
  ['/', 'work.key.find'],
  ['Esc', 'work.key.close'],
  ['?', 'work.key.help'],
] as const;

/** All keys of the shop admin and the desk. */
export function WorkKeys({ onClose }: { onClose(): void }) {
  const t = useText(workText);
  return (
    <Dialog title={t('work.allKeys')} isOpen onClose={onClose} closeLabel={t('work.closeKeys')}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-3">
        {keys.map(([key, text]) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
