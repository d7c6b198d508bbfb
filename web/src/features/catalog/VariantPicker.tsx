import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classNames } from '../../lib/class-names.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { Stage } from '../../ui/Stage.tsx';
import { chosenVariant, isOut, variantWith } from './choose-variant.ts';
import { VariantPicker_ProductFragmentDoc } from './VariantPicker.generated.ts';

interface Props {
  product: FragmentType<typeof VariantPicker_ProductFragmentDoc>;
  sku: string | undefined;
  onChoose(sku: string): void;
}

/** One row of choices per option. A sold-out value is struck through, can be looked at, and is explained below. */
export function VariantPicker({ product, sku, onChoose }: Props) {
  const t = useText(findText);
  const { data } = useSuspenseFragment({ fragment: VariantPicker_ProductFragmentDoc, from: product });
  const now = chosenVariant(data.variants, sku);
  if (!now || data.variants.length < 2) return null;
  const pictures = new Set(data.variants.map((variant) => variant.picture.small));

  return data.options.map(({ name, values }, index) => {
    const chosen = now.options.find((option) => option.name === name)?.value ?? '';
    const out = values.filter((value) => isOut(data.variants, now, name, value));
    const hasPictures = index === 0 && pictures.size > 1;
    return (
      <div key={name} className="stack !gap-2">
        <p className="text-sm">{t.rich('find.product.choice', { name, value: chosen, b: (words) => <b key="b">{words}</b> })}</p>
        <RadioGroup
          className="swatches"
          aria-label={name}
          orientation="horizontal"
          value={chosen}
          onChange={(value) => {
            const next = variantWith(data.variants, now, name, value);
            if (next) onChoose(next.sku);
          }}
        >
          {values.map((value) => {
            const isValueOut = out.includes(value);
            return (
              <Radio
                key={value}
                value={value}
                className={classNames('swatch', !hasPictures && 'words', isValueOut && 'out')}
                aria-label={isValueOut ? t('find.product.valueOut', { value }) : value}
              >
                {hasPictures ? (
                  <Stage thumb="t-15" src={variantWith(data.variants, now, name, value)?.picture.small} alt="" seed={value} size={96} />
                ) : (
                  value
                )}
              </Radio>
            );
          })}
        </RadioGroup>
        {out.length > 0 && <p className="text-sm text-ink-2">{t('find.product.outNote', { values: out.join(', '), count: out.length })}</p>}
      </div>
    );
  });
}
