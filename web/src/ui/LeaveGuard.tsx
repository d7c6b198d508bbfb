import { useBlocker } from '@tanstack/react-router';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

/** Asks before a page with unsaved words is left: by a link, by Back, or by closing the window. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const t = useText(uiText);
  const { status, proceed, reset } = useBlocker({ shouldBlockFn: () => isDirty, enableBeforeUnload: isDirty, withResolver: true });
  if (status !== 'blocked') return null;
  return (
    <Dialog title={t('ui.leave.title')} isOpen onClose={reset} closeLabel={t('ui.leave.stay')}>
      <p>{t('ui.leave.text')}</p>
      <div className="row flex-wrap">
        <Button onPress={reset}>{t('ui.leave.stay')}</Button>
        <Button look="danger" onPress={proceed}>
          {t('ui.leave.go')}
        </Button>
      </div>
    </Dialog>
  );
}
