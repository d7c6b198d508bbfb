import { MapPin } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useShipTo } from '../lib/ship-to.tsx';
import { useCountryName } from '../lib/use-country-name.ts';
import { useText } from '../lib/use-text.ts';
import { shellText } from '../text/en/shell.ts';

const ShipToDialog = lazy(async () => ({ default: (await import('./ShipToDialog.tsx')).ShipToDialog }));

/** Where parcels would go. Says what it is, and opens the list of countries. */
export function ShipToControl() {
  const t = useText(shellText);
  const { country } = useShipTo();
  const nameOf = useCountryName();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="tool" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <MapPin className="icon" aria-hidden />
        <span className="only-wide">
          <small>{t('shell.shipTo')}</small>
          {nameOf(country)}
        </span>
        <span className="sr-only">{t('shell.shipToChange', { country: nameOf(country) })}</span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShipToDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
