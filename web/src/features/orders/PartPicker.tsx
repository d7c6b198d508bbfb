import { TriangleAlert } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { NumberStepper } from '../../ui/NumberStepper.tsx';
import { Stage } from '../../ui/Stage.tsx';
import type { ShopStepsOrder } from './ShopSteps.tsx';

interface Props {
  lines: (ShopStepsOrder['lines'][number] & { left: number })[];
  picked: Record<string, number>;
  onChange(picked: Record<string, number>): void;
  error?: string | false;
}

/** How much of each line is in this parcel. */
export function PartPicker({ lines, picked, onChange, error }: Props) {
  const t = useText(sellText);
  return (
    <fieldset className="field" aria-label={t('sell.ship.partLegend')}>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.id}>
            <Stage thumb="t-12" src={line.picture.small} alt="" seed={line.id} size={96} />
            <span className="text-sm">
              <b className="block">{line.title}</b>
              <span className="text-ink-2">
                {line.variantTitle !== line.title && line.variantTitle} {t('sell.ship.left', { count: line.left })}
              </span>
            </span>
            <NumberStepper
              label={t('sell.ship.howMany', { title: line.title })}
              value={picked[line.id] ?? 0}
              min={0}
              max={line.left}
              onChange={(quantity) => onChange({ ...picked, [line.id]: quantity })}
            />
          </li>
        ))}
      </ul>
      {error && (
        <span className="error" role="alert">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </span>
      )}
    </fieldset>
  );
}
