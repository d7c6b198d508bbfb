import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ProviderFault } from '#server/payments/provider.js';
import type { CardTyped, ProviderWorld } from './provider-world.ts';
import { openSandboxWorld } from './sandbox-world.ts';
import { openStripeWorld } from './stripe-world.ts';

/** Every adapter that takes money, by its name: each passes the same contract. */
export const providers: [string, (timeLimitMs: number) => Promise<ProviderWorld>][] = [
  ['sandbox', openSandboxWorld],
  ['stripe', openStripeWorld],
];

/** Steps of a contract test, in words. @param worldOf The world that is open now. */
export function contractSteps(worldOf: () => ProviderWorld) {
  const wanted = (more: object = {}) => ({
    ...{ key: randomUUID(), amountMinor: 4_500, currency: 'USD', description: 'Order AM-1' },
    ...{ returnUrl: 'http://localhost:4000/purchases/pur_1/pay', startedAt: Date.now(), ...more },
  });
  const open = (more: object = {}) => worldOf().provider.open(wanted(more));
  async function paid(card: CardTyped = 'VISA', more: object = {}): Promise<string> {
    const { ref } = await open(more);
    await worldOf().pay(ref, card);
    return ref;
  }
  async function captured(more: object = {}): Promise<string> {
    const ref = await paid('VISA', more);
    await worldOf().provider.capture(ref, randomUUID());
    return ref;
  }
  const refund = (ref: string, amountMinor: number, key: string = randomUUID()) => worldOf().provider.refund(ref, { key, amountMinor });
  return { wanted, open, paid, captured, refund };
}

/** What a call that must fail failed with. */
export async function faultOf(call: Promise<unknown>): Promise<ProviderFault> {
  const outcome = await call.then(
    () => 'no fault',
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(ProviderFault);
  return outcome as ProviderFault;
}
