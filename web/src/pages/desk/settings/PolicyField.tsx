import { useSession } from '../../../features/session/use-session.ts';
import { fractionDigits } from '../../../lib/money.ts';
import { useText } from '../../../lib/use-text.ts';
import { settingsText } from '../../../text/en/settings.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Money } from '../../../ui/Money.tsx';
import type { DeskSettingsPageQuery } from './DeskSettingsPage.generated.ts';

export type Setting = DeskSettingsPageQuery['policySettings'][number];

interface Props {
  setting: Setting;
  typed: string;
  error?: string;
  onType(text: string): void;
}

/** One number of the market: what it means, what it is, what it may be. What is on or off is a tick. */
export function PolicyField({ setting: { meaning, unit, standard, min, max }, typed, error, onType }: Props) {
  const t = useText(settingsText);
  if (unit === 'ON_OFF')
    return (
      <Checkbox isSelected={typed === '1'} onChange={(isOn) => onType(isOn ? '1' : '0')}>
        {meaning}
      </Checkbox>
    );
  const range = t('settings.range', { unit: t(`settings.unit.${unit}`), min, max, standard });
  return (
    <TextField
      label={meaning}
      hint={
        <>
          {range} <InWords unit={unit} value={Number(typed)} />
        </>
      }
      error={error}
      inputMode="numeric"
      value={typed}
      onChange={(event) => onType(event.target.value.trim())}
    />
  );
}

/** What a number in a small unit is in the one that people say. */
function InWords({ unit, value }: { unit: string; value: number }) {
  const t = useText(settingsText);
  const { currency } = useSession().market;
  if (!Number.isSafeInteger(value)) return null;
  if (unit === 'BASIS_POINTS') return t('settings.percent', { share: value / 10_000 });
  if (unit === 'MINOR_UNITS' && fractionDigits(currency) > 0)
    return t.rich('settings.amount', { amount: <Money key="m" value={{ amountMinor: value, currency }} /> });
  return null;
}
