import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contractSteps, faultOf, providers } from '#test/providers/contract.js';
import type { ProviderWorld } from '#test/providers/provider-world.js';

/** The other half of the contract: what comes after a payment, and what a provider tells by itself. */
describe.each(providers)('the provider contract: %s', (_name, openWorld) => {
  let world: ProviderWorld;
  beforeEach(async () => {
    world = await openWorld(2_000);
  });
  afterEach(() => world.close());
  const { open, paid, captured, refund } = contractSteps(() => world);

  describe('refunding', () => {
    test('all of it is under way, then complete', async () => {
      const made = await refund(await captured(), 4_500);
      expect(['PENDING', 'COMPLETE']).toContain(made.status);
      await world.settleRefunds();
      expect(await world.provider.findRefund(made.ref)).toEqual({ ref: made.ref, status: 'COMPLETE', failureCode: null });
    });
    test('parts add up to the whole', async () => {
      const ref = await captured();
      for (const part of [1_000, 1_500, 2_000]) await refund(ref, part);
      expect(await world.book(ref)).toMatchObject({ refundedMinor: 4_500, refunds: 3 });
    });
    test.each([
      ['JPY', 4_500],
      ['UGX', 90_000],
      ['KWD', 12_340],
    ])('in %s gives back what was taken', async (currency, amountMinor) => {
      const ref = await captured({ currency, amountMinor });
      await refund(ref, amountMinor);
      await faultOf(refund(ref, 10));
    });
    test.each([4_501, 0, -1, 9_007_199_254_740_991])('%i of 4500 is refused, and nothing moves', async (amountMinor) => {
      const ref = await captured();
      expect((await faultOf(refund(ref, amountMinor))).isRefused).toBe(true);
      expect(await world.book(ref)).toMatchObject({ refunds: 0 });
    });
    test('two parts that are too much together: the second is refused', async () => {
      const ref = await captured();
      await refund(ref, 3_000);
      await faultOf(refund(ref, 3_000));
      expect(await world.book(ref)).toMatchObject({ refundedMinor: 3_000 });
    });
    test('twice by one key is one refund', async () => {
      const ref = await captured();
      const [one, other] = [await refund(ref, 1_000, 'key'), await refund(ref, 1_000, 'key')];
      expect(other.ref).toBe(one.ref);
      expect(await world.book(ref)).toMatchObject({ refundedMinor: 1_000, refunds: 1 });
    });
    test('with a lost answer, asking again is one refund', async () => {
      const ref = await captured();
      world.suffer('LOSES_ANSWERS');
      expect((await faultOf(refund(ref, 1_000, 'key'))).isRefused).toBe(false);
      world.suffer(null);
      await refund(ref, 1_000, 'key');
      expect(await world.book(ref)).toMatchObject({ refundedMinor: 1_000, refunds: 1 });
    });
    test('by a key that the provider has forgotten is one refund still', async () => {
      const ref = await captured();
      const one = await refund(ref, 1_000, 'key');
      world.forgetKeys();
      expect((await refund(ref, 1_000, 'key')).ref).toBe(one.ref);
      expect(await world.book(ref)).toMatchObject({ refundedMinor: 1_000, refunds: 1 });
    });
    test('before anything was taken is refused', async () => {
      await faultOf(refund(await paid(), 1_000));
    });
    test('that the bank does not take ends as failed, with a reason, and its money can be refunded again', async () => {
      const ref = await captured();
      const { ref: refundRef } = await refund(ref, 4_500);
      await world.settleRefunds(true);
      const ended = await world.provider.findRefund(refundRef);
      expect(ended.status).toBe('FAILED');
      expect(ended.failureCode).toMatch(/^[A-Z_]+$/);
      expect(['PENDING', 'COMPLETE']).toContain((await refund(ref, 4_500)).status);
    });
    test('of what it does not know is a fault', async () => {
      await faultOf(refund('nothing_known', 1_000));
      await faultOf(world.provider.findRefund('nothing_known'));
    });
  });

  describe('chargebacks', () => {
    test('of all and of a part name our payment, the amount and where they stand', async () => {
      const [whole, part] = [await captured(), await captured()];
      const [one, other] = [await world.openChargeback(whole), await world.openChargeback(part, 2_000)];
      const common = { status: 'OPEN', currency: 'USD' };
      expect(await world.provider.findChargeback(one)).toEqual({ ref: one, paymentRef: whole, amountMinor: 4_500, ...common });
      expect(await world.provider.findChargeback(other)).toEqual({ ref: other, paymentRef: part, amountMinor: 2_000, ...common });
    });
    test.each([
      [true, 'WON'],
      [false, 'LOST'],
    ])('decided (for the market: %s) is %s', async (isWon, status) => {
      const ref = await world.openChargeback(await captured());
      await world.decideChargeback(ref, isWon);
      expect((await world.provider.findChargeback(ref)).status).toBe(status);
    });
    test('that it does not know is a fault', async () => {
      await faultOf(world.provider.findChargeback('nothing_known'));
    });
  });

  describe('callbacks', () => {
    const read = async () => (await world.callbacks()).map(({ body, headers }) => world.provider.readCallback(body, headers));

    test('tell of a payment by its reference', async () => {
      const ref = await paid();
      expect((await read()).map((each) => each?.about)).toContainEqual({ kind: 'PAYMENT', ref });
    });
    test('tell of a page that ended', async () => {
      const { ref } = await open();
      await world.letExpire(ref);
      expect((await read()).map((each) => each?.about)).toContainEqual({ kind: 'PAYMENT', ref });
    });
    test.each([false, true])('tell of a refund that ended (failed: %s) by its reference and our own id', async (isFailing) => {
      const { ref } = await refund(await captured(), 1_000, 'ref_ours');
      await world.settleRefunds(isFailing);
      expect((await read()).map((each) => each?.about)).toContainEqual({ kind: 'REFUND', ref, ourId: 'ref_ours' });
    });
    test('tell of a chargeback', async () => {
      const ref = await world.openChargeback(await captured());
      expect((await read()).map((each) => each?.about)).toContainEqual({ kind: 'CHARGEBACK', ref });
    });
    test('have an id each, which stays the same when one is repeated', async () => {
      await paid();
      await paid();
      const sent = await world.callbacks();
      const ids = sent.map(({ body, headers }) => world.provider.readCallback(body, headers)!.eventId);
      expect(new Set(ids).size).toBe(sent.length);
      expect(world.provider.readCallback(sent[0]!.body, sent[0]!.headers)!.eventId).toBe(ids[0]);
    });

    async function genuine(): Promise<string> {
      await paid();
      return (await world.callbacks())[0]!.body;
    }
    test.each(['PRESENT', 'FORMER'] as const)('signed by the %s secret are believed', async (secret) => {
      const { body, headers } = world.signed(await genuine(), 0, secret);
      expect(world.provider.readCallback(body, headers)?.about.kind).toBe('PAYMENT');
    });
    test('signed four minutes ago are believed, six minutes ago no more', async () => {
      const body = await genuine();
      const [fresh, old] = [world.signed(body, 240), world.signed(body, 360)];
      expect(world.provider.readCallback(fresh.body, fresh.headers)).toBeDefined();
      expect(world.provider.readCallback(old.body, old.headers)).toBeUndefined();
    });
    test('signed by another secret are not believed', async () => {
      const { body, headers } = world.signed(await genuine(), 0, 'FOREIGN');
      expect(world.provider.readCallback(body, headers)).toBeUndefined();
    });
    test.each([
      ['one byte more', (body: string) => `${body} `],
      ['another body', () => '{}'],
      ['no body', () => ''],
      ['bytes that were parsed and written again', (body: string) => JSON.stringify(JSON.parse(body), null, 1)],
    ])('with a signature for other bytes are not believed: %s', async (_what, changed) => {
      const { body, headers } = world.signed(await genuine(), 0);
      expect(world.provider.readCallback(changed(body), headers)).toBeUndefined();
    });
    test('without a signature, or with one that is none, are not believed', async () => {
      const { body, headers } = world.signed(await genuine(), 0);
      expect(world.provider.readCallback(body, {})).toBeUndefined();
      for (const junk of ['', 'v1', 'v1,', 't=,v1=', 't=1,v1=é', '\u0000', 'x'.repeat(10_000)]) {
        const spoilt = Object.fromEntries(Object.keys(headers).map((name) => [name, junk]));
        expect(world.provider.readCallback(body, spoilt)).toBeUndefined();
      }
    });
  });
});
