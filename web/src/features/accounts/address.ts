import type { PostalAddressInput } from '../../graphql/schema.generated.ts';
import type { AddressValues } from './AddressForm.tsx';

interface SavedAddress {
  name: string;
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postcode: string | null;
  country: string;
  phone: string | null;
}

/** A saved address as form values: what is absent is an empty field. */
export function toValues({ name, line1, line2, city, region, postcode, country, phone }: SavedAddress): AddressValues {
  return { name, line1, line2: line2 ?? '', city, region: region ?? '', postcode: postcode ?? '', country, phone: phone ?? '' };
}

/** Form values as the API takes them: an empty field is absent. */
export function toInput(values: AddressValues): PostalAddressInput {
  const text = (value: string) => value.trim() || null;
  return {
    name: values.name.trim(),
    line1: values.line1.trim(),
    line2: text(values.line2),
    city: values.city.trim(),
    region: text(values.region),
    postcode: text(values.postcode),
    country: values.country,
    phone: text(values.phone),
  };
}

/** In one line, as a person would say it. */
export function inOneLine(address: Omit<SavedAddress, 'phone'>, countryName: string): string {
  const town = [address.postcode, address.city].filter(Boolean).join(' ');
  return [address.name, address.line1, address.line2, town, address.region, countryName].filter(Boolean).join(', ');
}
