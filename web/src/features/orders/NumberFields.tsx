import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { Select, TextField } from '../../ui/Field.tsx';
import type { CarrierChoicesQuery } from './ShopCommands.generated.ts';
import { useNumberCheck } from './use-number-check.ts';

interface Props {
  carriers: CarrierChoicesQuery['carriers'];
  /** The parcel's own carrier stays among the choices when it is retired. */
  keptCarrier?: string;
  orderId: string;
  carrier: string;
  number: string;
  errors: { carrier?: string; number?: string };
  onCarrier(carrier: string): void;
  onNumber(number: string): void;
}

const numberTexts = { VALID: 'sell.ship.numberValid', UNVERIFIABLE: 'sell.ship.numberUnverifiable' } as const;

/** Who carries a parcel and under which number, which the market looks at while it is typed. */
export function NumberFields({ carriers, keptCarrier, orderId, carrier, number, errors, onCarrier, onNumber }: Props) {
  const t = useText(sellText);
  const typed = useNumberCheck(carrier, number, orderId);
  const checkText = typed?.check && (typed.isReused ? 'sell.ship.numberReused' : numberTexts[typed.check]);
  return (
    <>
      <Select
        label={t('sell.ship.carrier')}
        error={errors.carrier}
        choices={carriers
          .filter((each) => each.enabled || each.code === keptCarrier)
          .map((each) => ({ value: each.code, label: each.name }))}
        value={carrier}
        onChange={(event) => onCarrier(event.target.value)}
      />
      <TextField
        label={t('sell.ship.number')}
        hint={<span role="status">{t(checkText ?? 'sell.ship.numberHint')}</span>}
        error={errors.number ?? typed?.fault}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={number}
        onChange={(event) => onNumber(event.target.value)}
      />
    </>
  );
}
