import { useEffect, useState } from 'react';
import { type MoneyValue, minorFromTyped, moneyText, typedFromMinor } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { TextField } from '../../ui/Field.tsx';

interface Props {
  /** Minor units. */
  value: number;
  most: MoneyValue;
  onChange(value: number): void;
}

/** An amount between nothing and all, by slider or typed to the cent. */
export function AmountChooser({ value, most, onChange }: Props) {
  const t = useText(deskText);
  const [typed, setTyped] = useState(typedFromMinor({ ...most, amountMinor: value }));
  const minor = minorFromTyped(typed, most.currency);
  const isWrong = minor === null || minor > most.amountMinor;
  useEffect(() => {
    setTyped((before) => (minorFromTyped(before, most.currency) === value ? before : typedFromMinor({ ...most, amountMinor: value })));
  }, [value, most]);

  function type(text: string) {
    setTyped(text);
    const wanted = minorFromTyped(text, most.currency);
    if (wanted !== null && wanted <= most.amountMinor) onChange(wanted);
  }

  return (
    <div className="stack !gap-2">
      <TextField
        label={t('desk.amount', { currency: most.currency })}
        hint={t('desk.amountOf', { most: moneyText(most) })}
        error={isWrong && t('desk.amountWrong', { most: moneyText(most) })}
        inputMode="decimal"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onBlur={() => isWrong && setTyped(typedFromMinor({ ...most, amountMinor: value }))}
      />
      <input
        type="range"
        className="slider"
        aria-label={t('desk.amountSlider')}
        aria-valuetext={moneyText({ ...most, amountMinor: value })}
        min={0}
        max={most.amountMinor}
        step={Math.max(1, Math.round(most.amountMinor / 100))}
        value={value}
        onChange={(event) => onChange(snap(Number(event.target.value), most.amountMinor))}
      />
    </div>
  );
}

/** The last step of a slider can fall short of the end by a rest; the end means all. */
function snap(value: number, most: number): number {
  return most - value < most / 100 ? most : value;
}
