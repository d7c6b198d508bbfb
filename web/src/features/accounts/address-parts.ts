import type { AddressPartName } from '../../graphql/schema.generated.ts';
import type { AddressFormOfQuery } from './AddressForm.generated.ts';
import type { AddressValues } from './AddressForm.tsx';

export type FormOfCountry = AddressFormOfQuery['addressForm'];
export type PartOfCountry = FormOfCountry['parts'][number];

/** The field of the form, and what browsers call it, for each part. */
export const fieldOf: Record<AddressPartName, { name: keyof AddressValues; autoComplete: string }> = {
  NAME: { name: 'name', autoComplete: 'shipping name' },
  LINE1: { name: 'line1', autoComplete: 'shipping address-line1' },
  LINE2: { name: 'line2', autoComplete: 'shipping address-line2' },
  CITY: { name: 'city', autoComplete: 'shipping address-level2' },
  REGION: { name: 'region', autoComplete: 'shipping address-level1' },
  POSTCODE: { name: 'postcode', autoComplete: 'shipping postal-code' },
};

const plain = (part: AddressPartName, label: string, isRequired: boolean): PartOfCountry => ({
  ...{ __typename: 'AddressPart', part, label, isRequired, choices: [] },
});

/** What is asked for until the country's own form is here. */
export const plainForm: FormOfCountry = {
  __typename: 'AddressForm',
  country: '',
  parts: [
    plain('NAME', 'Name', true),
    plain('LINE1', 'Street and number', true),
    plain('LINE2', 'Flat, building, company', false),
    plain('POSTCODE', 'Postcode', false),
    plain('CITY', 'Town or city', true),
  ],
  postcodePattern: null,
  postcodeExample: null,
};

/** Whether a postcode may be mistyped. Patterns grow old, so this warns and never blocks. */
export function isPostcodeDoubtful(postcode: string, pattern: string | null): boolean {
  const text = postcode.trim().toUpperCase();
  return text !== '' && pattern !== null && !new RegExp(`^(?:${pattern})$`, 'i').test(text);
}

/** What was typed for the fields that this country has: the town of another country is not sent along. */
export function onlyAsked(values: AddressValues, form: FormOfCountry): AddressValues {
  const asked = new Set(form.parts.map(({ part }) => fieldOf[part].name));
  const left = Object.values(fieldOf).filter(({ name }) => !asked.has(name));
  return { ...values, ...Object.fromEntries(left.map(({ name }) => [name, ''])) };
}
