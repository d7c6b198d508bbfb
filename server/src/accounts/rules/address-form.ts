import type { PostalAddress } from './account.ts';

export type AddressPartName = 'NAME' | 'LINE1' | 'LINE2' | 'CITY' | 'REGION' | 'POSTCODE';

/** One part of an address, as a country's people write it. */
export interface AddressPart {
  readonly part: AddressPartName;
  /** What it is called there, such as `Prefecture` or `Eircode`. */
  readonly label: string;
  readonly isRequired: boolean;
  /** What can be chosen, where the country has a closed list; empty where people type. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** What an address of a country consists of, in the order in which it is written there. */
export interface AddressForm {
  readonly country: string;
  readonly parts: readonly AddressPart[];
  /** A regular expression for the whole postcode; null where there is none. It warns and never blocks: patterns grow old. */
  readonly postcodePattern: string | null;
  readonly postcodeExample: string | null;
}

/** What Google's address data says of a country, as the library gives it. */
export interface CountryData {
  /** Such as `%N%n%O%n%A%n%C, %S %Z`. */
  readonly addressFormat: string;
  readonly requiredFields: readonly string[];
  readonly countryAreaType: string;
  readonly countryAreaChoices: readonly (readonly [value: string, label: string])[];
  readonly cityType: string;
  readonly cityAreaType: string;
  readonly postalCodeType: string;
  readonly postalCodeMatchers: readonly RegExp[];
  readonly postalCodeExamples: readonly string[];
}

const regionLabels: Record<string, string> = {
  province: 'Province',
  state: 'State',
  emirate: 'Emirate',
  parish: 'Parish',
  island: 'Island',
  department: 'Department',
  area: 'Area',
  county: 'County',
  prefecture: 'Prefecture',
  do_si: 'Province or city (do/si)',
  district: 'District',
  oblast: 'Oblast',
};
const cityLabels: Record<string, string> = { city: 'Town or city', suburb: 'Suburb', post_town: 'Post town', district: 'District' };
const postcodeLabels: Record<string, string> = { postal: 'Postcode', zip: 'ZIP code', eircode: 'Eircode', pin: 'PIN code' };
const quarterLabels: Record<string, string> = {
  suburb: 'suburb',
  district: 'district',
  neighborhood: 'neighbourhood',
  townland: 'townland',
  village_township: 'village or township',
};

/** The form of a country from its data. Company and quarter have no field of their own: they go into the second line. */
export function formOf(country: string, data: CountryData): AddressForm {
  const letters = [...data.addressFormat.matchAll(/%([A-Z])/g)].map((match) => match[1]!);
  const requires = (field: string) => data.requiredFields.includes(field);
  const hasQuarter = letters.includes('D');
  const quarter = quarterLabels[data.cityAreaType] ?? 'district';
  const line2 = hasQuarter ? `Flat, building, company, ${quarter}` : 'Flat, building, company';
  const partsOf: Record<string, AddressPart[]> = {
    N: [plain('NAME', 'Name', true)],
    A: [plain('LINE1', 'Street and number', true), plain('LINE2', line2, false)],
    C: [plain('CITY', cityLabels[data.cityType] ?? 'Town or city', requires('city'))],
    S: [{ ...plain('REGION', regionLabels[data.countryAreaType] ?? 'Region', requires('countryArea')), choices: choicesOf(data) }],
    Z: [plain('POSTCODE', postcodeLabels[data.postalCodeType] ?? 'Postcode', requires('postalCode'))],
  };
  return {
    country,
    parts: letters.flatMap((letter) => partsOf[letter] ?? []),
    postcodePattern: letters.includes('Z') ? patternOf(data.postalCodeMatchers) : null,
    postcodeExample: data.postalCodeExamples[0] ?? null,
  };
}

function plain(part: AddressPartName, label: string, isRequired: boolean): AddressPart {
  return { part, label, isRequired, choices: [] };
}

/** Each region once, by the name in the reader's letters where the data has one beside the local. */
function choicesOf({ countryAreaChoices }: CountryData): AddressPart['choices'] {
  const labels = new Map<string, string[]>();
  for (const [value, label] of countryAreaChoices) labels.set(value, [...(labels.get(value) ?? []), label]);
  const choices = [...labels].map(([value, names]) => {
    const latin = names.find((name) => /^[\p{Script=Latin}\P{L}]+$/u.test(name));
    return { value, label: latin && latin !== value && !/^[A-Z0-9]{1,3}$/.test(value) ? `${latin} (${value})` : (latin ?? value) };
  });
  return choices.sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** The library's patterns as one for the whole text: some of them anchor only their first and last alternative. */
function patternOf(matchers: readonly RegExp[]): string | null {
  const bodies = matchers.map(({ source }) => source.replace(/^\^/, '').replace(/\$$/, ''));
  return bodies.length === 0 ? null : bodies.map((body) => `(?:${body})`).join('|');
}

const fields: Partial<Record<AddressPartName, keyof PostalAddress>> = { CITY: 'city', REGION: 'region', POSTCODE: 'postcode' };

/** The required parts that an address lacks. Name and first line are asked for everywhere before this. */
export function missingParts(form: AddressForm, address: PostalAddress): { field: keyof PostalAddress; message: string }[] {
  return form.parts.flatMap(({ part, label, isRequired }) => {
    const field = fields[part];
    return isRequired && field && !address[field] ? [{ field, message: `Fill in: ${label.toLowerCase()}.` }] : [];
  });
}
