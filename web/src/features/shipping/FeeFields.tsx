import { Trash2 } from 'lucide-react';
import { useText } from '../../lib/use-text.ts';
import { shippingText } from '../../text/en/shipping.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import type { FeeKind, OptionValues } from './option-values.ts';

interface Props {
  values: OptionValues;
  currency: string;
  onChange(change: Partial<OptionValues>): void;
  /** What is wrong at a path of the input, such as `weightSteps.0.feeMinor`. */
  faultAt(path: string): string | undefined;
}

const kinds: readonly FeeKind[] = ['FLAT', 'PER_PIECE', 'BY_WEIGHT'];
const stepsMax = 20;

/** What it costs: one fee, by piece or by weight, and from which amount it is free. */
export function FeeFields({ values, currency, onChange, faultAt }: Props) {
  const t = useText(shippingText);
  const { feeKind } = values;
  const money = { inputMode: 'decimal', autoComplete: 'off' } as const;
  return (
    <>
      <RadioCards
        look="rows"
        label={t('shipping.feeKind')}
        value={feeKind}
        onChange={(kind) => onChange({ feeKind: kind as FeeKind })}
        cards={kinds.map((kind) => ({ value: kind, title: t(`shipping.kind.${kind}`), text: t(`shipping.kindText.${kind}`) }))}
      />
      {feeKind === 'BY_WEIGHT' && <StepFields values={values} currency={currency} onChange={onChange} faultAt={faultAt} />}
      <div className="grid gap-4 sm:grid-cols-2">
        {feeKind !== 'BY_WEIGHT' && (
          <TextField
            {...money}
            label={t(feeKind === 'FLAT' ? 'shipping.fee' : 'shipping.firstPiece', { currency })}
            error={faultAt('feeMinor')}
            value={values.fee}
            onChange={(event) => onChange({ fee: event.target.value })}
          />
        )}
        {feeKind === 'PER_PIECE' && (
          <TextField
            {...money}
            label={t('shipping.furtherPiece', { currency })}
            error={faultAt('perItemMinor')}
            value={values.perItem}
            onChange={(event) => onChange({ perItem: event.target.value })}
          />
        )}
        <TextField
          {...money}
          label={t('shipping.freeFrom', { currency })}
          hint={t('shipping.freeFromHint')}
          error={faultAt('freeOverMinor')}
          value={values.freeOver}
          onChange={(event) => onChange({ freeOver: event.target.value })}
        />
      </div>
    </>
  );
}

function StepFields({ values, currency, onChange, faultAt }: Props) {
  const t = useText(shippingText);
  const { steps } = values;
  const change = (index: number, part: Partial<OptionValues['steps'][number]>) =>
    onChange({ steps: steps.map((step, i) => (i === index ? { ...step, ...part } : step)) });
  return (
    <div className="stack !gap-3">
      {steps.map((step, i) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list
          key={i}
          aria-label={t('shipping.step', { number: i + 1 })}
          className="grid grid-cols-[1fr_1fr_auto] items-end gap-3"
        >
          <TextField
            label={t('shipping.stepWeight')}
            inputMode="numeric"
            autoComplete="off"
            error={faultAt(`weightSteps.${i}.upToGrams`)}
            value={step.upTo}
            onChange={(event) => change(i, { upTo: event.target.value })}
          />
          <TextField
            label={t('shipping.stepFee', { currency })}
            inputMode="decimal"
            autoComplete="off"
            error={faultAt(`weightSteps.${i}.feeMinor`)}
            value={step.fee}
            onChange={(event) => change(i, { fee: event.target.value })}
          />
          <Button
            look="icon"
            aria-label={t('shipping.removeStep', { number: i + 1 })}
            isDisabled={steps.length === 1}
            onPress={() => onChange({ steps: steps.filter((_, other) => other !== i) })}
          >
            <Trash2 className="icon" aria-hidden />
          </Button>
        </fieldset>
      ))}
      {steps.length < stepsMax && (
        <Button
          look="second"
          size="small"
          className="justify-self-start"
          onPress={() => onChange({ steps: [...steps, { upTo: '', fee: '' }] })}
        >
          {t('shipping.addStep')}
        </Button>
      )}
    </div>
  );
}
