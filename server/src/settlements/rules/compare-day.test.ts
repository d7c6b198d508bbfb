import { expect, test } from 'vitest';
import { type Booked, compareLines, missingThere, type Side } from './compare-day.ts';

const side = (part: Partial<Side> = {}): Side => ({
  ...{ kind: 'CAPTURE', ref: 'pay_1', state: 'CAPTURED', amountMinor: 4_500, currency: 'USD', at: 1 },
  ...part,
});
const booked = (part: Partial<Booked> = {}): Booked => ({ ...side(), id: 'capture:1', purchaseId: 'pur_1', fileDay: null, ...part });
const thing = (part: Partial<Booked> = {}) => booked({ id: null, ...part });
const came = { kind: 'REFUND', ref: 're_1' };

test.each<[what: string, lines: Side[], booked: Booked[], known: Booked[], causes: string[]]>([
  ['the same on both sides', [side()], [booked()], [], []],
  ['a line of which we know nothing', [side()], [], [], ['MISSING_HERE']],
  ['another amount', [side({ amountMinor: 4_499 })], [booked()], [], ['OTHER_AMOUNT']],
  ['another currency, whatever the amount', [side({ currency: 'EUR', amountMinor: 1 })], [booked()], [], ['OTHER_CURRENCY']],
  ['another state', [side({ state: 'OPEN' })], [booked()], [], ['OTHER_STATE']],
  ['a payment of ours that was never taken', [side()], [], [thing({ state: 'EXPIRED' })], ['OTHER_STATE']],
  ['a payment of before movements were kept', [side()], [], [thing()], []],
  ['such a payment with another amount', [side({ amountMinor: 1 })], [], [thing()], ['OTHER_AMOUNT']],
  ['a line twice', [side(), side()], [booked()], [], ['LISTED_TWICE']],
  ['a line that an earlier file had', [side()], [booked({ fileDay: '2026-11-20' })], [], ['LISTED_TWICE']],
  ['a line twice of which we know nothing', [side(), side()], [], [], ['MISSING_HERE', 'LISTED_TWICE']],
  [
    'a refund that came back and was sent again under another name',
    [side({ ...came, state: 'COMPLETE' }), side({ ...came, state: 'RETURNED' }), side({ ...came, ref: 're_2', state: 'COMPLETE' })],
    [
      booked({ ...came, id: 'refund-complete:1:0', state: 'COMPLETE' }),
      booked({ ...came, id: 'refund-back:1:0', state: 'RETURNED' }),
      booked({ ...came, id: 'refund-complete:1:2', ref: 're_2', state: 'COMPLETE' }),
    ],
    [],
    [],
  ],
  [
    'a chargeback that was opened and decided in a day, otherwise than we heard',
    [side({ kind: 'CHARGEBACK', state: 'WON' }), side({ kind: 'CHARGEBACK', state: 'OPEN' })],
    [booked({ kind: 'CHARGEBACK', id: 'lost', state: 'LOST' }), booked({ kind: 'CHARGEBACK', id: 'opened', state: 'OPEN' })],
    [],
    ['OTHER_STATE'],
  ],
])('%s', (_what, lines, ours, known, causes) => {
  expect(compareLines(lines, ours, known).differences.map(({ cause }) => cause)).toEqual(causes);
});

test('what no file names is missing there, and what was booked beside its like is booked twice', () => {
  const twin = booked({ id: 'twin' });
  expect(missingThere([booked()], []).map(({ cause }) => cause)).toEqual(['MISSING_THERE']);
  expect(missingThere([twin], [booked({ fileDay: '2026-11-20' }), twin]).map(({ cause }) => cause)).toEqual(['BOOKED_TWICE']);
  expect(missingThere([booked()], [booked({ fileDay: '2026-11-20', state: 'RETURNED' })])).toMatchObject([{ cause: 'MISSING_THERE' }]);
});

test('G5: of 10,000 lines with seven planted breaks exactly the seven are reported', () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => i);
  const part = (i: number) => ({ ref: `pay_${i}`, amountMinor: 100 + i });
  const ours = ids.map((i) => booked({ ...part(i), id: `capture:${i}` })).filter(({ ref }) => ref !== 'pay_17');
  ours.push(booked({ ...part(7_000), id: 'capture:again' }));
  const lines = ids.map((i) => side(part(i)));
  lines[2_000] = side({ ...part(2_000), amountMinor: 1 });
  lines[3_000] = side({ ...part(3_000), currency: 'EUR' });
  lines[4_000] = side({ ...part(4_000), state: 'REVERSED' });
  lines.push(side(part(5_000)));
  const left = lines.filter(({ ref }) => ref !== 'pay_6000');

  const { differences, named } = compareLines(left, ours, []);
  const after = ours.map((each) => (named.includes(each.id!) ? { ...each, fileDay: '2026-11-20' } : each));
  const unnamed = after.filter(({ fileDay }) => fileDay === null);
  const all = [...differences, ...missingThere(unnamed, after)];
  expect(all.map(({ cause, file, books }) => `${cause} ${(file ?? books)!.ref}`).sort()).toEqual([
    ...['BOOKED_TWICE pay_7000', 'LISTED_TWICE pay_5000', 'MISSING_HERE pay_17', 'MISSING_THERE pay_6000'],
    ...['OTHER_AMOUNT pay_2000', 'OTHER_CURRENCY pay_3000', 'OTHER_STATE pay_4000'],
  ]);
});
