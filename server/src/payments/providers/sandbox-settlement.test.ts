import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, toDate } from '#server/kernel/time.js';
import { signature, wallClockSeconds } from '#server/platform/http/signature.js';
import { faultOf } from '#test/providers/contract.js';
import type { ProviderWorld, Trouble } from '#test/providers/provider-world.js';
import { openSandboxWorld } from '#test/providers/sandbox-world.js';
import { SettlementFileUnfit } from '../provider.ts';
import { readSettlementFile } from './sandbox-settlement.ts';

const day = '2026-11-23';
const line = { kind: 'CAPTURE', ref: 'pay_1', state: 'CAPTURED', amountMinor: 4_500, currency: 'USD', at: 1 };
const file = { day, from: 0, lines: [line] };

/** As the sandbox answers: the text, and who signed it when. */
function answer(text: string, { secret = 'present', ageSeconds = 0 } = {}) {
  const timestamp = wallClockSeconds() - ageSeconds;
  return { id: `settlement_${day}`, timestamp, signature: signature(secret, `settlement_${day}`, timestamp, text), text };
}
const read = (given: ReturnType<typeof answer>) => readSettlementFile(['present', 'former'], day, given);

test('a file that the provider signed is read, also while its secret is exchanged', () => {
  expect(read(answer(JSON.stringify(file)))).toEqual(file);
  expect(read(answer(JSON.stringify(file), { secret: 'former' }))).toEqual(file);
  expect(read(answer(JSON.stringify({ ...file, lines: [] }))).lines).toEqual([]);
});

test.each([
  ['another secret', answer(JSON.stringify(file), { secret: 'foreign' })],
  ['an old moment', answer(JSON.stringify(file), { ageSeconds: 301 })],
  ['no signature', { ...answer(JSON.stringify(file)), signature: '' }],
  ['one byte changed', { ...answer(JSON.stringify(file)), text: JSON.stringify(file).replace('4500', '4501') }],
  ['the name of another file', { ...answer(JSON.stringify(file)), id: 'settlement_2026-11-22' }],
])('a file with %s is not signed, and nothing of it is read', (_what, given) => {
  expect(() => read(given)).toThrow(SettlementFileUnfit);
  expect(() => read(given)).toThrow(/not signed/);
});

test.each([
  ['no JSON', '<html>'],
  ['no lines', JSON.stringify({ day, from: 0 })],
  ...[
    { amountMinor: 0 },
    { amountMinor: -1 },
    { amountMinor: 0.5 },
    { amountMinor: '4500' },
    { currency: 'usd' },
    { kind: 'FEE' },
    { ref: '' },
  ].map((part): [string, string] => [JSON.stringify(part), JSON.stringify({ ...file, lines: [{ ...line, ...part }] })]),
])('a file that is signed and holds %s cannot be read', (_what, text) => expect(() => read(answer(text))).toThrow(/cannot be read/));

test('a file of another day is refused', () => {
  expect(() => read(answer(JSON.stringify({ ...file, day: '2026-11-22' })))).toThrow(/is of 2026-11-22/);
});

let world: ProviderWorld;
beforeEach(async () => {
  world = await openSandboxWorld(300);
});
afterEach(() => world.close());

const yesterday = toDate(Date.now() - DAY);

test('the provider gives a file of a day that is over, and refuses one that is not', async () => {
  expect((await world.provider.settlementFile!(yesterday)).lines).toEqual([]);
  expect(await faultOf(world.provider.settlementFile!(toDate(Date.now())))).toMatchObject({ isRefused: true });
});

test.each<Trouble>(['OFFLINE', 'SILENT', 'FAILING', 'GARBAGE'])('a provider that is %s is a fault that may pass', async (trouble) => {
  world.suffer(trouble);
  expect(await faultOf(world.provider.settlementFile!(yesterday))).toMatchObject({ isRefused: false });
});
