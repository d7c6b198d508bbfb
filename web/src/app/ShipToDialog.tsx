import { useState } from 'react';
import { CountrySelect } from '../features/shipping/CountrySelect.tsx';
import { useShipTo } from '../lib/ship-to.tsx';
import { useText } from '../lib/use-text.ts';
import { shellText } from '../text/en/shell.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Region } from '../ui/Region.tsx';
import { Bone, Loading } from '../ui/Skeleton.tsx';

/** Chooses the country that dates, fees and payment methods are shown for. */
export function ShipToDialog({ onClose }: { onClose(): void }) {
  const t = useText(shellText);
  const { country, choose } = useShipTo();
  const [picked, setPicked] = useState(country);
  return (
    <Dialog title={t('shell.shipToTitle')} isOpen onClose={onClose} closeLabel={t('shell.close')}>
      <p className="text-sm text-ink-2">{t('shell.shipToText')}</p>
      <Region
        skeleton={
          <Loading>
            <Bone className="h-11" />
          </Loading>
        }
      >
        <CountrySelect label={t('shell.shipTo')} value={picked} onChange={setPicked} />
      </Region>
      <Button
        isWide
        onPress={() => {
          choose(picked);
          onClose();
        }}
      >
        {t('shell.shipToSave')}
      </Button>
    </Dialog>
  );
}
