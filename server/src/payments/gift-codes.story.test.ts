import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { listAudit } from '#server/desk/index.js';
import { account, findBalance } from '#server/ledger/index.js';
import type { Tx } from '#server/platform/db/database.js';
import { assertBooks } from '#test/books.js';
import { type Journey, openJourney, type Said, stepsOf } from '#test/journey.js';
import type { Person } from '#test/shop.js';
import { issueCodes, redeem, walletOf } from '#test/wallet.js';
import { findGiftCode } from './gift-code-store.ts';
import { giftCodes } from './tables.ts';

let journey: Journey;
let olga: Person;
afterEach(() => assertBooks(journey));

async function open(): Promise<void> {
  journey = await openJourney();
  olga = await journey.person('STAFF', 'Olga', ['OPERATOR']);
}

const list = async (state: string | null = null): Promise<Said> =>
  (
    await journey.ask(
      'query ($state: GiftCodeState) { giftCodes(state: $state) { totalCount nodes { id ending state note cancelReason redeemedBy { id name } issuedBy { name } } } }',
      { state },
      olga,
    )
  ).giftCodes;
const cancel = (giftCodeId: string, reason = 'Printed twice.', person = olga) =>
  stepsOf(journey).mutate('cancelGiftCode', { giftCodeId, reason }, 'giftCode { state cancelReason }', person);

test('P1: an operator issues codes, shown once and kept as hashes; a buyer redeems one into the wallet, and the market pays it', async () => {
  await open();
  const { issued } = await issueCodes(journey, olga, { count: 3 });
  expect(new Set(issued.map((each: Said) => each.code)).size).toBe(3);
  expect(issued[0]).toMatchObject({
    code: expect.stringMatching(/^([A-HJKMNP-TV-Y2-9]{4}-){3}[A-HJKMNP-TV-Y2-9]{4}$/),
    giftCode: { state: 'OPEN', amount: { amountMinor: 2_500, currency: 'USD' } },
  });
  const kept = JSON.stringify(await findGiftCode(journey.market.system.db.reader, issued[0].giftCode.id));
  expect(kept).not.toContain(issued[0].code.replaceAll('-', ''));

  const key = randomUUID();
  const said = await redeem(journey, journey.ana, ` ${issued[0].code.toLowerCase().replaceAll('-', ' ')}`, key);
  expect(said).toEqual({ amount: { amountMinor: 2_500, currency: 'USD' }, userErrors: [] });
  expect(await redeem(journey, journey.ana, issued[0].code, key)).toEqual(said);
  expect(await walletOf(journey, journey.ana)).toBe(2_500);
  expect(await findBalance(journey.market.system.db.reader, account.promoExpense, 'USD')).toBe(2_500);
  expect(await list('REDEEMED')).toMatchObject({
    totalCount: 1,
    nodes: [{ redeemedBy: { name: 'Ana' }, issuedBy: { name: 'Olga' }, note: 'Spring.' }],
  });
  expect((await list('OPEN')).totalCount).toBe(2);
});

test('P1: used, cancelled, expired, unknown and mistyped codes are told apart in words', async () => {
  await open();
  const { issued } = await issueCodes(journey, olga, { count: 3 });
  const [used, cancelled, late] = issued.map((each: Said) => each.code);
  await redeem(journey, journey.ana, used);
  const refusal = async (code: string, person = journey.ana) => (await redeem(journey, person, code)).userErrors[0];
  expect(await refusal(used)).toMatchObject({ code: 'GIFT_CODE_USED', message: expect.stringContaining('You have redeemed') });
  expect(await refusal(used, journey.ben)).toMatchObject({ code: 'GIFT_CODE_USED', message: expect.stringContaining('somebody else') });
  expect((await cancel(issued[1].giftCode.id)).giftCode).toEqual({ state: 'CANCELLED', cancelReason: 'Printed twice.' });
  expect((await cancel(issued[1].giftCode.id)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect((await cancel(issued[0].giftCode.id)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect((await cancel('gft_00000000000000000000000000')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await refusal(cancelled)).toMatchObject({ code: 'GIFT_CODE_OVER', message: expect.stringContaining('cancelled') });
  journey.clock.move(90 * 86_400_000);
  expect(await refusal(late)).toMatchObject({ code: 'GIFT_CODE_OVER', message: expect.stringContaining('time') });
  expect((await list('EXPIRED')).nodes).toMatchObject([{ id: issued[2].giftCode.id, state: 'EXPIRED' }]);
  expect(await refusal('AAAA-AAAA-AAAA-AAAA')).toMatchObject({ code: 'GIFT_CODE_UNKNOWN' });
  for (const typed of [`${used.slice(0, -1)}O`, 'A', '\u0000'.repeat(16), '💶'])
    expect(await refusal(typed), typed).toMatchObject({ code: 'GIFT_CODE_MISTYPED', path: ['code'] });
  for (const typed of ['', '   ', 'A'.repeat(101)]) expect(await refusal(typed), typed).toMatchObject({ code: 'INVALID_INPUT' });
});

test('P1: guesses are limited as those of passwords are; a slip of the finger counts for nothing', async () => {
  await open();
  const { code } = (await issueCodes(journey, olga)).issued[0];
  const most = 10; // signInTriesPerAccount
  for (let i = 0; i <= most; i++) await redeem(journey, journey.ana, 'AAAA-AAAA-AAAA-AAAB');
  for (let i = 0; i < most; i++) await redeem(journey, journey.ana, 'AAAA-AAAA-AAAA-AAAA');
  await expect(redeem(journey, journey.ana, code)).rejects.toThrow(/Too many tries/);
  expect(await walletOf(journey, journey.ana)).toBe(0);
  journey.clock.move(60 * 60_000);
  expect((await redeem(journey, journey.ana, code)).userErrors).toEqual([]);
});

test('P1: the same click again is no guess, and forgives none', async () => {
  await open();
  const { code } = (await issueCodes(journey, olga)).issued[0];
  const key = randomUUID();
  expect((await redeem(journey, journey.ana, code, key)).userErrors).toEqual([]);
  for (let i = 0; i < 9; i++) await redeem(journey, journey.ana, 'AAAA-AAAA-AAAA-AAAA');
  expect((await redeem(journey, journey.ana, code, key)).amount).toMatchObject({ amountMinor: 2_500 });
  await redeem(journey, journey.ana, 'AAAA-AAAA-AAAA-AAAA');
  await expect(redeem(journey, journey.ana, 'AAAA-AAAA-AAAA-AAAA')).rejects.toThrow(/Too many tries/);
  expect((await redeem(journey, journey.ana, code, key)).amount).toMatchObject({ amountMinor: 2_500 });
  expect(await walletOf(journey, journey.ana)).toBe(2_500);
});

test('P1: of twenty people who redeem one code at once, exactly one gets it', async () => {
  await open();
  const { code } = (await issueCodes(journey, olga)).issued[0];
  const people = await Promise.all(Array.from({ length: 20 }, (_, i) => journey.person('BUYER', `Guest ${i}`)));
  const answers = await Promise.all(people.map((person) => redeem(journey, person, code)));
  expect(answers.filter(({ amount }) => amount)).toHaveLength(1);
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'GIFT_CODE_USED')).toHaveLength(19);
  const balances = await Promise.all(people.map((person) => walletOf(journey, person)));
  expect(balances.reduce((sum, each) => sum + each, 0)).toBe(2_500);
});

test('P1: the naive twin, which looks first and then takes, gives one code away many times', async () => {
  await open();
  const { id } = (await issueCodes(journey, olga)).issued[0].giftCode;
  const { db } = journey.market.system;
  const given: string[] = [];
  const redeemNaively = async (_: unknown, i: number) => {
    const row = (await findGiftCode(db.reader, id))!;
    if (row.redeemedAt !== null) return;
    await db.transaction((tx) => saveNaively(tx, id, `acc_${i}`, journey.clock.now()));
    given.push(`acc_${i}`);
  };
  await Promise.all(Array.from({ length: 20 }, redeemNaively));
  expect(given.length).toBeGreaterThan(1);
});

async function saveNaively(tx: Tx, id: string, redeemedBy: string, redeemedAt: number): Promise<void> {
  await tx.update(giftCodes).set({ redeemedBy, redeemedAt }).where(eq(giftCodes.id, id));
}

test('P1: what an operator issues has bounds, is issued once a click, and is on record', async () => {
  await open();
  const issue = async (more: object) => (await issueCodes(journey, olga, more)).userErrors;
  for (const amountMinor of [0, -1, 1_000_001, Number.MAX_SAFE_INTEGER])
    expect(await issue({ amountMinor }), String(amountMinor)).toMatchObject([{ code: 'INVALID_INPUT', path: ['amountMinor'] }]);
  for (const count of [0, -1, 501]) expect(await issue({ count })).toMatchObject([{ path: ['count'] }]);
  expect(await issue({ currency: 'EUR' })).toMatchObject([{ path: ['currency'], message: expect.stringContaining('USD') }]);
  expect(await issue({ note: '  ' })).toMatchObject([{ path: ['note'] }]);
  expect(await issue({ note: 'A\u0000B' })).toMatchObject([{ path: ['note'] }]);
  for (const expiresAt of ['2020-01-01T00:00:00Z', '9999-01-01T00:00:00Z'])
    expect(await issue({ expiresAt })).toMatchObject([{ path: ['expiresAt'] }]);
  const idempotencyKey = randomUUID();
  const expiresAt = new Date(journey.clock.now() + 86_400_000).toISOString();
  expect(await issue({ idempotencyKey, expiresAt, count: 500 })).toEqual([]);
  expect(await issue({ idempotencyKey, expiresAt, count: 500 })).toMatchObject([{ code: 'GIFT_CODES_SHOWN' }]);
  expect((await list()).totalCount).toBe(500);
  expect((await cancel((await list()).nodes[0].id, ' ')).userErrors).toMatchObject([{ path: ['reason'] }]);
});

test('P1: gift codes are for operators to issue and for buyers to redeem', async () => {
  await open();
  const { code } = (await issueCodes(journey, olga)).issued[0];
  for (const person of [journey.agent, journey.ana, journey.sellers[0]]) await expect(issueCodes(journey, person)).rejects.toThrow();
  for (const person of [olga, journey.sellers[0]]) await expect(redeem(journey, person, code)).rejects.toThrow();
});

test('P1: all open codes of one issue are cancelled at once, with a reason; what was redeemed, and other issues, stay as they are', async () => {
  await open();
  const { issued } = await issueCodes(journey, olga, { count: 5 });
  const other = (await issueCodes(journey, olga, { count: 2 })).issued;
  await redeem(journey, journey.ana, issued[0].code);
  const { mutate } = stepsOf(journey);
  const cancelIssue = (giftCodeId: string, reason = 'Leaked.', person = olga) =>
    mutate('cancelGiftCodeIssue', { giftCodeId, reason }, 'cancelledCount', person);
  const openOf = async () => (await journey.ask('{ giftCodes(state: OPEN) { nodes { openOfIssue } } }', {}, olga)).giftCodes.nodes;
  expect(await openOf()).toEqual([2, 2, 4, 4, 4, 4].map((openOfIssue) => ({ openOfIssue })));
  expect((await cancelIssue(issued[0].giftCode.id, ' ')).userErrors).toMatchObject([{ path: ['reason'] }]);
  expect(await cancelIssue(issued[0].giftCode.id)).toEqual({ cancelledCount: 4, userErrors: [] });
  expect(await openOf()).toEqual([2, 2].map((openOfIssue) => ({ openOfIssue })));
  expect((await redeem(journey, journey.ben, issued[3].code)).userErrors).toMatchObject([{ code: 'GIFT_CODE_OVER' }]);
  expect((await redeem(journey, journey.ben, other[0].code)).userErrors).toEqual([]);
  expect((await cancelIssue(issued[1].giftCode.id)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect((await cancelIssue('gft_00000000000000000000000000')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const audit = await listAudit(journey.market.system.db.reader, issued[0].giftCode.id);
  expect(audit).toContainEqual(expect.objectContaining({ act: 'giftCodes.cancelIssue', reason: '4 codes. Leaked.' }));
  for (const person of [journey.agent, journey.ana]) await expect(cancelIssue(issued[1].giftCode.id, 'No.', person)).rejects.toThrow();
});
