import { expect, test } from 'vitest';
import { carrierCodeOf, delimiterOf, isMisread, listShipments } from './shipping-list.ts';

test.each([
  ['1,TNT,2', ','],
  ['1;TNT;2', ';'],
  ['1\tTNT\t2', '\t'],
  ['\uFEFF\n\n1;TNT;2\n1,2,3,4,5', ';'],
  ['"a,b,c,d";TNT;2', ';'],
  ['1', ','],
  ['', ','],
])('O10: cells of %j are parted by %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

test.each([
  ['order,carrier', false],
  ['Jürgen ㊗ 雨', false],
  ['J\uFFFDrgen', true],
  ['o\u0000r\u0000', true],
])('O10: %j came through the wrong decoding: %s', (text, isWrong) => {
  expect(isMisread(text)).toBe(isWrong);
});

const rowsOf = (...rows: string[][]) => rows.map((cells, i) => ({ line: i + 1, cells }));
const shipment = { order: '1', carrier: 'TNT', number: '2', fault: null };

test.each([
  [rowsOf(['1', 'TNT', '2']), [{ ...shipment, line: 1 }]],
  [rowsOf(['1', 'TNT', '2', '', '']), [{ ...shipment, line: 1 }]],
  [rowsOf(['Order number', 'Carrier', 'Tracking number'], ['1', 'TNT', '2']), [{ ...shipment, line: 2 }]],
  [rowsOf(['Tracking #', 'Buyer', 'ORDER_NO', 'Courier'], ['2', 'Ana', '1', 'TNT']), [{ ...shipment, line: 2 }]],
  [rowsOf(['order', 'tracking'], ['1', '2']), [{ ...shipment, line: 2, carrier: null }]],
  [rowsOf(['1', '2']), [{ ...shipment, line: 1, carrier: null }]],
  [rowsOf(['1', '', '2']), [{ ...shipment, line: 1, carrier: null }]],
  [rowsOf(['1', 'TNT', '']), [{ ...shipment, line: 1, number: '' }]],
  [rowsOf(['order', 'carrier', 'number'], ['1']), [{ line: 2, order: '1', carrier: null, number: '', fault: null }]],
  [rowsOf(['1', 'TNT', '2', 'x']), [{ line: 1, order: '1', carrier: null, number: '', fault: expect.stringMatching(/^A line needs/) }]],
  [rowsOf(['1']), [{ line: 1, order: '1', carrier: null, number: '', fault: expect.stringMatching(/^A line needs/) }]],
  [[], []],
])('O10: the shipments of a list, case %#', (rows, shipments) => {
  expect(listShipments(rows)).toEqual(shipments);
});

const carriers = [
  { code: 'SF_EXPRESS', name: 'S.F. Express' },
  { code: 'E_EMS', name: 'e-EMS' },
  { code: 'EMS', name: 'EMS' },
];

test.each([
  ['s.f. express', 'SF_EXPRESS'],
  ['SF EXPRESS', 'SF_EXPRESS'],
  ['e-ems', 'E_EMS'],
  ['ems', 'EMS'],
  ['Pigeon', 'Pigeon'],
  ['ЕMS', 'ЕMS'],
])('S1: %s is the carrier %s', (typed, code) => {
  expect(carrierCodeOf(typed, carriers)).toBe(code);
});
