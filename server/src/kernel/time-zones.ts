/** Names that the zones' registry gave up, and what it says now; engines differ in which of the two they list. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const listed = Intl.supportedValuesOf('timeZone');

/** The time zones that people choose from: names of the IANA registry that stand for a place, and `UTC`; by name. */
export const timeZones: readonly string[] = [...new Set([...listed.map((zone) => renamed[zone] ?? zone), 'UTC'])].sort();

const known = new Set([...timeZones, ...listed]);

/** Whether this is the name of a time zone that people choose from, or an older name of one. */
export function isTimeZone(name: string): boolean {
  return known.has(name);
}
