import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contractSteps, faultOf, providers } from '#test/providers/contract.js';
import type { ProviderWorld, Trouble } from '#test/providers/provider-world.js';
import { ProviderFault } from '../provider.ts';

/** What every payment provider must do for the market, whichever it is: an adapter that passes, here and in what comes after a payment, can take money. */
describe.each(providers)('the provider contract: %s', (_name, openWorld) => {
  let world: ProviderWorld;
  beforeEach(async () => {
    world = await openWorld(2_000);
  });
  afterEach(() => world.close());
  const { wanted, open, paid, captured, refund } = contractSteps(() => world);

  describe('opening', () => {
    test('gives a reference, the amount asked for, and a way for the buyer to go on until a time to come', async () => {
      const payment = await open();
      expect(payment).toMatchObject({ status: 'WAITING_FOR_CARD', amountMinor: 4_500, currency: 'USD', failureCode: null, brand: null });
      expect(payment.nextAction!.url).toMatch(/^https?:\/\//);
      expect(payment.nextAction!.expiresAt).toBeGreaterThan(Date.now());
    });
    test.each([
      ['JPY', 4_500],
      ['ISK', 4_500],
      ['UGX', 90_000],
      ['KWD', 12_340],
      ['EUR', 99_999_999],
      ['USD', 50],
    ])('%s %i comes back as it went', async (currency, amountMinor) => {
      const { ref } = await open({ currency, amountMinor });
      expect(await world.provider.find(ref)).toMatchObject({ currency, amountMinor });
    });
    test('a description in any script is taken', async () => {
      expect((await open({ description: 'Commande « Été » & 注文 "1" <b>' })).status).toBe('WAITING_FOR_CARD');
    });
    test('one key is one payment', async () => {
      const asked = wanted();
      const [one, other] = [await world.provider.open(asked), await world.provider.open(asked)];
      expect(other.ref).toBe(one.ref);
      expect(await world.countPayments()).toBe(1);
    });
    test('two keys are two payments', async () => {
      expect((await open()).ref).not.toBe((await open()).ref);
    });
    test('when the answer was lost, asking again finds the payment that was made', async () => {
      const asked = wanted();
      world.suffer('LOSES_ANSWERS');
      expect((await faultOf(world.provider.open(asked))).isRefused).toBe(false);
      world.suffer(null);
      await world.provider.open(asked);
      expect(await world.countPayments()).toBe(1);
    });
  });

  describe('finding', () => {
    test('tells of an untouched payment what opening told', async () => {
      const opened = await open();
      expect(await world.provider.find(opened.ref)).toEqual(opened);
    });
    test.each(['nothing_known', '../payments', 'a/b?c=d#e', ' ', 'ü'])(
      'of a reference %j that it never gave it knows nothing',
      async (ref) => {
        await faultOf(world.provider.find(ref));
      },
    );
    test('a page that nobody used ends, and offers no way on', async () => {
      const { ref } = await open();
      await world.letExpire(ref);
      expect(await world.provider.find(ref)).toMatchObject({ status: 'EXPIRED', nextAction: null });
    });
  });

  describe('the buyer pays', () => {
    test.each([
      ['VISA', 'Visa', '4242'],
      ['MASTERCARD', 'MasterCard', '8210'],
      ['AMEX', 'American Express', '0005'],
      ['DISCOVER', 'Discover', '1117'],
      ['DINERS', 'Diners Club', '5904'],
    ] as const)('with %s: authorised, nothing taken yet, brand and last digits known', async (card, brand, last4) => {
      const ref = await paid(card);
      expect(await world.provider.find(ref)).toMatchObject({ status: 'AUTHORIZED', brand, last4, threeDS: null, nextAction: null });
      expect(await world.book(ref)).toMatchObject({ capturedMinor: 0 });
    });
    test.each([
      ['FRICTIONLESS', 'FRICTIONLESS'],
      ['CHALLENGE_PASSED', 'CHALLENGE'],
    ] as const)('with 3-D Secure, %s: version, flow, result and liability are known', async (card, flow) => {
      const { threeDS } = await world.provider.find(await paid(card));
      expect(threeDS).toMatchObject({ flow, status: 'Y', eci: '05', liabilityShift: true });
      expect(threeDS!.version).toMatch(/^2\./);
    });
    test.each(['DECLINED', 'NO_FUNDS', 'CHALLENGE_FAILED'] as const)('with a card that is refused (%s): no money', async (card) => {
      const ref = await paid(card);
      expect(['FAILED', 'WAITING_FOR_CARD']).toContain((await world.provider.find(ref)).status);
      expect((await world.provider.capture(ref, randomUUID()).catch((error: unknown) => error)) as object).not.toMatchObject({
        status: 'CAPTURED',
      });
      expect(await world.book(ref)).toMatchObject({ capturedMinor: 0 });
    });
  });

  describe('capturing', () => {
    test('takes what was authorised', async () => {
      const ref = await paid();
      expect(await world.provider.capture(ref, 'one')).toMatchObject({ ref, status: 'CAPTURED', amountMinor: 4_500, brand: 'Visa' });
      expect(await world.book(ref)).toMatchObject({ capturedMinor: 4_500 });
    });
    test.each([
      ['the same key', 'one'],
      ['another key', 'two'],
    ])('twice by %s takes it once', async (_what, second) => {
      const ref = await paid();
      await world.provider.capture(ref, 'one');
      expect((await world.provider.capture(ref, second)).status).toBe('CAPTURED');
      expect(await world.book(ref)).toMatchObject({ capturedMinor: 4_500 });
    });
    test('before a card was typed takes nothing', async () => {
      const { ref } = await open();
      expect((await world.provider.capture(ref, 'one').catch((error: unknown) => error)) as object).not.toMatchObject({
        status: 'CAPTURED',
      });
    });
    test('after it was given up takes nothing', async () => {
      const ref = await paid();
      await world.provider.void(ref, 'void');
      expect((await world.provider.capture(ref, 'one').catch((error: unknown) => error)) as object).not.toMatchObject({
        status: 'CAPTURED',
      });
      expect(await world.book(ref)).toMatchObject({ capturedMinor: 0 });
    });
    test('with a lost answer: it is found to be taken, and asking again takes nothing more', async () => {
      const ref = await paid();
      world.suffer('LOSES_ANSWERS');
      expect((await faultOf(world.provider.capture(ref, 'one'))).isRefused).toBe(false);
      world.suffer(null);
      expect((await world.provider.find(ref)).status).toBe('CAPTURED');
      expect((await world.provider.capture(ref, 'one')).status).toBe('CAPTURED');
      expect(await world.book(ref)).toMatchObject({ capturedMinor: 4_500 });
    });
    test('of a payment that it does not know is a fault', async () => {
      await faultOf(world.provider.capture('nothing_known', 'one'));
    });
  });

  describe('giving up', () => {
    test('before a card was typed: the page is over, and a card typed later pays nothing', async () => {
      const { ref } = await open();
      expect(['VOIDED', 'EXPIRED']).toContain((await world.provider.void(ref, 'one')).status);
      await world.pay(ref, 'VISA');
      expect(['VOIDED', 'EXPIRED']).toContain((await world.provider.find(ref)).status);
    });
    test('what was authorised is let go', async () => {
      const ref = await paid();
      expect((await world.provider.void(ref, 'one')).status).toBe('VOIDED');
    });
    test.each([
      ['the same key', 'one'],
      ['another key', 'two'],
    ])('twice by %s is once', async (_what, second) => {
      const ref = await paid();
      await world.provider.void(ref, 'one');
      expect((await world.provider.void(ref, second)).status).toBe('VOIDED');
    });
    test('what was captured stays captured', async () => {
      const ref = await captured();
      expect((await world.provider.void(ref, 'one')).status).toBe('CAPTURED');
      expect(await world.book(ref)).toMatchObject({ capturedMinor: 4_500, refundedMinor: 0 });
    });
    test('with a lost answer: asking again finds it given up', async () => {
      const ref = await paid();
      world.suffer('LOSES_ANSWERS');
      await faultOf(world.provider.void(ref, 'one'));
      world.suffer(null);
      expect((await world.provider.void(ref, 'one')).status).toBe('VOIDED');
    });
    test('of a payment that it does not know is a fault', async () => {
      await faultOf(world.provider.void('nothing_known', 'one'));
    });
  });
  describe('trouble', () => {
    test('REFUSES: a no is told apart from trouble, and nothing is done', async () => {
      const waiting = await paid();
      world.suffer('REFUSES');
      expect((await faultOf(open())).isRefused).toBe(true);
      expect((await faultOf(world.provider.capture(waiting, 'a'))).isRefused).toBe(true);
      world.suffer(null);
      expect((await world.provider.find(waiting)).status).toBe('AUTHORIZED');
    });
    test.each(['OFFLINE', 'FAILING', 'GARBAGE'] satisfies Trouble[])(
      '%s: every call ends in a fault, nothing is done, and afterwards all goes on',
      async (trouble) => {
        const ref = await captured();
        const waiting = await paid();
        world.suffer(trouble);
        const { provider } = world;
        const calls = [
          open(),
          provider.find(ref),
          provider.capture(waiting, 'a'),
          provider.void(waiting, 'b'),
          refund(ref, 100),
          provider.findRefund('r'),
        ];
        for (const call of calls) expect((await faultOf(call)).isRefused).toBe(false);
        world.suffer(null);
        expect((await world.provider.find(waiting)).status).toBe('AUTHORIZED');
        expect(await world.book(ref)).toMatchObject({ refunds: 0 });
        expect((await provider.capture(waiting, 'a')).status).toBe('CAPTURED');
      },
    );
  });
});

test.each(providers)(
  'the provider contract: %s that never answers is not waited for beyond the time limit, and nobody says that it was refused',
  async (_name, openWorld) => {
    const world = await openWorld(150);
    const { ref } = await world.provider.open(contractSteps(() => world).wanted());
    world.suffer('SILENT');
    const met = await world.provider.find(ref).catch((error: unknown) => error);
    expect(met).toBeInstanceOf(ProviderFault);
    expect((met as ProviderFault).isRefused).toBe(false);
    await world.close();
  },
);
