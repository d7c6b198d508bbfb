import { X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { minorFromTyped, moneyText } from '../../lib/money.ts';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { Button } from '../../ui/Button.tsx';
import { Select, TextField } from '../../ui/Field.tsx';
import { type ListingSearch, priceOf, sortOf, sorts } from './listing-search.ts';

interface Props {
  search: ListingSearch;
  currency: string;
  hasWords: boolean;
  onChange(change: Partial<ListingSearch>): void;
}

/** Price limits, as a form: nothing jumps while somebody types. */
export function PriceFilter({ search, currency, onChange }: Props) {
  const t = useText(findText);
  const heading = useId();
  const [wrong, setWrong] = useState<string | null>(null);

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = { min: String(form.get('min') ?? '').trim(), max: String(form.get('max') ?? '').trim() };
    const bad = (['min', 'max'] as const).find((side) => typed[side] !== '' && minorFromTyped(typed[side], currency) === null);
    setWrong(bad ?? null);
    if (!bad) onChange({ min: typed.min || undefined, max: typed.max || undefined, after: undefined });
  }

  return (
    <form key={`${search.min} ${search.max}`} className="stack !gap-3" onSubmit={apply} aria-labelledby={heading}>
      <h2 id={heading} className="!text-sm !font-semibold font-sans">
        {t('find.price', { currency })}
      </h2>
      <div className="grid grid-cols-2 gap-3">
        <TextField
          name="min"
          label={t('find.priceMin')}
          inputMode="decimal"
          defaultValue={search.min}
          error={wrong === 'min' && t('find.priceWrong')}
        />
        <TextField
          name="max"
          label={t('find.priceMax')}
          inputMode="decimal"
          defaultValue={search.max}
          error={wrong === 'max' && t('find.priceWrong')}
        />
      </div>
      <Button type="submit" look="second" size="small">
        {t('find.priceApply')}
      </Button>
    </form>
  );
}

/** The order of the results. */
export function SortSelect({ search, hasWords, onChange }: Props) {
  const t = useText(findText);
  const choices = sorts.filter((sort) => sort !== 'RELEVANCE' || hasWords).map((sort) => ({ value: sort, label: t(`find.sort.${sort}`) }));
  return (
    <Select
      label={t('find.sort')}
      isLabelHidden
      frameClassName="min-w-52"
      choices={choices}
      value={sortOf(search, hasWords)}
      onChange={(event) => onChange({ sort: event.target.value, after: undefined })}
    />
  );
}

/** The limits in force, each to be taken off with one press. */
export function AppliedFilters({ search, currency, onChange }: Props) {
  const t = useText(findText);
  const { locale } = useIntl();
  const price = priceOf(search, currency);
  if (!price) return null;
  const text = (amountMinor: number) => moneyText({ amountMinor, currency }, locale);
  const { min, max } = price;
  let words = '';
  if (min !== null && max !== null) words = t('find.priceBetween', { min: text(min), max: text(max) });
  else if (min !== null) words = t('find.priceAbove', { price: text(min) });
  else if (max !== null) words = t('find.priceBelow', { price: text(max) });
  return (
    <div className="row flex-wrap">
      <button type="button" className="filterchip on" onClick={() => onChange({ min: undefined, max: undefined, after: undefined })}>
        {words}
        <X className="icon" aria-hidden />
        <span className="sr-only">{t('find.removeFilter')}</span>
      </button>
    </div>
  );
}
