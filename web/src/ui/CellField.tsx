import { useEffect, useState } from 'react';
import type { Fault } from '../lib/fault.ts';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';
import { TextField } from './Field.tsx';

interface Props {
  /** Read out; the column's head shows it to the eye. */
  label: string;
  /** As it stands, in the words that people type. */
  value: string;
  /** What was typed as a value to save; null when it is none. */
  read(typed: string): number | null;
  /** Says what to type. */
  wrong: string;
  inputMode: 'decimal' | 'numeric';
  command: { isBusy: boolean; refusals: readonly { message: string }[]; fault: Fault | null; clear(): void };
  /** Whether it was taken. */
  onSave(value: number): Promise<boolean>;
  /** Whether the keys that go through rows land here. */
  isOpener?: boolean;
}

/** A value that is changed where it stands: leaving the field or Enter saves, Escape takes it back. What was refused stays, with the reason. */
export function CellField({ label, value, read, wrong, inputMode, command, onSave, isOpener }: Props) {
  const t = useText(uiText);
  const [typed, setTyped] = useState(value);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setTyped(value), [value]);

  async function save() {
    if (command.isBusy || typed.trim() === value) return;
    const wanted = read(typed);
    setWrong(wanted === null);
    if (wanted !== null) await onSave(wanted);
  }

  function takeBack() {
    setTyped(value);
    setWrong(false);
    command.clear();
  }

  const refusal = command.refusals[0]?.message ?? (command.fault && t(`ui.fault.${command.fault.kind}.command`));
  return (
    <TextField
      label={label}
      isLabelHidden
      autoComplete="off"
      inputMode={inputMode}
      data-open={isOpener || undefined}
      aria-busy={command.isBusy}
      error={isWrong ? wrong : refusal}
      value={typed}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape') takeBack();
      }}
    />
  );
}
