import { useMemo } from 'react';
import { useCountryName } from '../../lib/use-country-name.ts';
import { usePageQuery } from '../../lib/use-page-query.ts';
import { Select } from '../../ui/Field.tsx';
import { CountrySelectDocument } from './CountrySelect.generated.ts';

interface Props {
  label: string;
  value: string;
  onChange(country: string): void;
  hint?: string;
  error?: string;
  autoComplete?: string;
}

/** Every country that the market ships to, by name. */
export function CountrySelect({ onChange, ...rest }: Props) {
  const { data } = usePageQuery(CountrySelectDocument);
  const nameOf = useCountryName();
  const choices = useMemo(
    () =>
      data.countries.map(({ code }) => ({ value: code, label: nameOf(code) })).sort((one, other) => one.label.localeCompare(other.label)),
    [data, nameOf],
  );
  return <Select {...rest} choices={choices} onChange={(event) => onChange(event.target.value)} />;
}
