import { Check, Plus, X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { fits } from '../../lib/fits.ts';
import { useCountryName } from '../../lib/use-country-name.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { useText } from '../../lib/use-text.ts';
import { shippingText } from '../../text/en/shipping.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { CountrySelectDocument } from './CountrySelect.generated.ts';
import { type RegionName, regions } from './regions.ts';

interface Props {
  label: string;
  /** Said while none is chosen. */
  none: string;
  value: readonly string[];
  onChange(codes: string[]): void;
  error?: string;
}

const shownAtOnce = 8;

/** Some countries of all: found by name or taken by region, each taken out again by its button. */
export function CountryPicker({ label, none, value, onChange, error }: Props) {
  const t = useText(shippingText);
  const nameOf = useCountryName();
  const heading = useId();
  const { countries } = usePageQuery(CountrySelectDocument).data;
  const [words, setWords] = useState('');
  const byName = useMemo(() => {
    const named = countries.map(({ code }) => ({ code, name: nameOf(code) }));
    return named.sort((one, other) => one.name.localeCompare(other.name));
  }, [countries, nameOf]);
  const chosen = byName.filter(({ code }) => value.includes(code));
  const found = words.trim() === '' ? [] : byName.filter(({ code, name }) => !value.includes(code) && fits(words, [name, code]));

  function add(codes: readonly string[]) {
    onChange([...new Set([...value, ...codes])]);
    setWords('');
  }

  return (
    <fieldset aria-labelledby={heading} className="stack !gap-3">
      <div className="row flex-wrap justify-between">
        <span id={heading} className="text-sm font-semibold">
          {label}
        </span>
        {chosen.length > 0 && (
          <span className="row text-sm text-ink-2">
            {t('shipping.countryCount', { count: chosen.length })}
            <Button look="link" size="small" onPress={() => onChange([])}>
              {t('shipping.clear')}
            </Button>
          </span>
        )}
      </div>
      <RegionButtons value={value} onAdd={add} onRemove={(codes) => onChange(value.filter((code) => !codes.includes(code)))} />
      <TextField
        label={t('shipping.findCountry')}
        isLabelHidden
        type="search"
        autoComplete="off"
        placeholder={t('shipping.findCountry')}
        error={error}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault(); // Enter takes the first that was found, and does not send the form
          if (found[0]) add([found[0].code]);
        }}
      />
      <div role="status" className="contents">
        {words.trim() !== '' && found.length === 0 && <p className="text-sm text-ink-2">{t('shipping.noCountry', { words })}</p>}
      </div>
      {found.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {found.slice(0, shownAtOnce).map(({ code, name }) => (
            <li key={code}>
              <button type="button" className="filterchip" aria-label={t('shipping.addCountry', { name })} onClick={() => add([code])}>
                <Plus className="icon" aria-hidden />
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length === 0 ? (
        <p className="text-sm text-ink-2">{none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys too
        <ul className="flex max-h-44 flex-wrap gap-2 overflow-y-auto p-0.5" aria-label={label} tabIndex={0}>
          {chosen.map(({ code, name }) => (
            <li key={code}>
              <button
                type="button"
                className="filterchip on"
                aria-label={t('shipping.removeCountry', { name })}
                onClick={() => onChange(value.filter((each) => each !== code))}
              >
                {name}
                <X className="icon" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

interface RegionProps {
  value: readonly string[];
  onAdd(codes: readonly string[]): void;
  onRemove(codes: readonly string[]): void;
}

/** Parts of the world: pressed when all of it is chosen; pressing again takes it out. */
function RegionButtons({ value, onAdd, onRemove }: RegionProps) {
  const t = useText(shippingText);
  return (
    <ul className="flex flex-wrap gap-2" aria-label={t('shipping.regions')}>
      {(Object.keys(regions) as RegionName[]).map((region) => {
        const codes = regions[region];
        const isIn = codes.every((code) => value.includes(code));
        return (
          <li key={region}>
            <button
              type="button"
              className={classNames('filterchip', isIn && 'on')}
              aria-pressed={isIn}
              onClick={() => (isIn ? onRemove(codes) : onAdd(codes))}
            >
              {isIn ? <Check className="icon" aria-hidden /> : <Plus className="icon" aria-hidden />}
              {t(`shipping.region.${region}`)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
