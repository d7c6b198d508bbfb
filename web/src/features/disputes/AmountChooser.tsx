import type { Ref } from 'react';
import { type MoneyValue, minorFromTyped, moneyText, typedFromMinor } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { TextField } from '../../ui/Field.tsx';

interface Props {
  /** As it stands in the field, right or wrong. */
  typed: string;
  most: MoneyValue;
  onType(typed: string): void;
  field: Ref<HTMLInputElement>;
}

/** What a typed refund means in minor units; null when it is no amount, or more than all. */
export function refundFromTyped(typed: string, most: MoneyValue): number | null {
  const minor = minorFromTyped(typed, most.currency);
  return minor === null || minor > most.amountMinor ? null : minor;
}

/** An amount between nothing and all, by slider or typed to the cent. What is typed stays as it is, with what is wrong about it. */
export function AmountChooser({ typed, most, onType, field }: Props) {
  const t = useText(deskText);
  const amountMinor = refundFromTyped(typed, most);
  return (
    <div className="stack !gap-2">
      <TextField
        ref={field}
        label={t('desk.amount', { currency: most.currency })}
        hint={t('desk.amountOf', { most: moneyText(most) })}
        error={amountMinor === null && t('desk.amountWrong', { most: moneyText(most) })}
        inputMode="decimal"
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <input
        type="range"
        className="slider"
        aria-label={t('desk.amountSlider')}
        aria-valuetext={amountMinor === null ? t('desk.amountNone') : moneyText({ ...most, amountMinor })}
        min={0}
        max={most.amountMinor}
        step={Math.max(1, Math.round(most.amountMinor / 100))}
        value={amountMinor ?? 0}
        onChange={(event) => onType(typedFromMinor({ ...most, amountMinor: snap(Number(event.target.value), most.amountMinor) }))}
      />
    </div>
  );
}

/** The last step of a slider can fall short of the end by a rest; the end means all. */
function snap(value: number, most: number): number {
  return most - value < most / 100 ? most : value;
}
