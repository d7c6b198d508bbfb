import { Minus, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';
import { Button } from './Button.tsx';

interface Props {
  label: string;
  value: number;
  min?: number;
  max: number;
  isDisabled?: boolean;
  onChange(value: number): void;
}

/** A small whole number: less, more, or typed. Typing outside the bounds settles on the nearest bound when the field is left. */
export function NumberStepper({ label, value, min = 1, max, isDisabled = false, onChange }: Props) {
  const t = useText(uiText);
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);

  function settle() {
    const next = Math.min(max, Math.max(min, Math.trunc(Number(typed)) || min));
    setTyped(String(next));
    if (next !== value) onChange(next);
  }

  return (
    <fieldset className="qty" aria-label={label}>
      <Button
        look="icon"
        className="!rounded-field"
        aria-label={t('ui.oneLess')}
        isDisabled={isDisabled || value <= min}
        onPress={() => onChange(value - 1)}
      >
        <Minus className="icon" aria-hidden />
      </Button>
      <input
        aria-label={label}
        inputMode="numeric"
        value={typed}
        disabled={isDisabled}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
      <Button
        look="icon"
        className="!rounded-field"
        aria-label={t('ui.oneMore')}
        isDisabled={isDisabled || value >= max}
        onPress={() => onChange(value + 1)}
      >
        <Plus className="icon" aria-hidden />
      </Button>
    </fieldset>
  );
}
