import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkNumber } from './number-check.ts';
import { trackingUrlFault } from './rules/carrier.ts';
import { type FirstCarrier, firstCarriers } from './rules/first-carriers.ts';
import { formatFault } from './rules/number-format.ts';

const checkDigits = { NONE: 'none: `UNVERIFIABLE`', S10: 'S10', UPS: 'UPS', FEDEX: 'FedEx', DHL: 'DHL' } as const;
const code = (text: string) => `\`${text}\``;

function rowOf({ name, code: short, services, numberFormats, checkDigit, source, trackingUrl }: FirstCarrier): string {
  const page = trackingUrl === null ? 'none' : new URL(trackingUrl.replace('{number}', '1')).host;
  const cells = [name, code(short), numberFormats.map(code).join(' '), checkDigits[checkDigit], source, services.join(', '), page];
  return `| ${cells.join(' | ')} |`;
}

test('S1: the table of carriers in the docs says what the data says', () => {
  const page = readFileSync(new URL('../../CARRIERS.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
  expect(rows.map((row) => row.replace(/ +/g, ' '))).toEqual(firstCarriers.map(rowOf));
});

test.each(firstCarriers.map((carrier) => [carrier.name, carrier] as const))('S1: the data of %s fits', (_name, carrier) => {
  expect(carrier.numberFormats.map(formatFault).filter(Boolean)).toEqual([]);
  if (carrier.trackingUrl !== null) expect(trackingUrlFault(carrier.trackingUrl)).toBeUndefined();
  expect(carrier.services).not.toEqual([]);
});

test.each([
  ['UPS', '1Z999AA10123456784', '1Z999AA10123456785'],
  ['FEDEX', '986578788855', '986578788856'],
  ['DHL', '3318810025', '3318810026'],
  ['EMS', 'EE123456785GB', 'EE123456786GB'],
  ['E_EMS', 'EX123456785CN', 'RX123456785CN'],
  ['EPACKET', 'LX123456785CN', 'LX123456784CN'],
])('S1: %s checks the digit: %s can be, %s cannot', (short, right, wrong) => {
  const carrier = firstCarriers.find((each) => each.code === short)!;
  const data = { ...carrier, numberFormats: [...carrier.numberFormats] };
  expect([checkNumber(data, right), checkNumber(data, wrong)]).toEqual(['VALID', undefined]);
});

test.each([
  ['TNT', '123456789', '12345678'],
  ['TOLL', 'AB12345678', 'AB12345'],
  ['DHL_GLOBAL_MAIL', 'GM2951173225174494', 'GX2951173225174494'],
  ['SF_EXPRESS', 'SF1234567890123', 'SX1234567890123'],
])('S1: %s has a form alone: %s can be, %s cannot', (short, right, wrong) => {
  const carrier = firstCarriers.find((each) => each.code === short)!;
  const data = { ...carrier, numberFormats: [...carrier.numberFormats] };
  expect([checkNumber(data, right), checkNumber(data, wrong)]).toEqual(['UNVERIFIABLE', undefined]);
});
