import { randomUUID } from 'node:crypto';
import { updateSession } from '#server/accounts/store.js';
import { account, findBalance, move, post } from '#server/ledger/index.js';
import { payOutShop } from '#server/payouts/index.js';
import { systemContext } from '#server/platform/context.js';
import { findShopViewer } from '#server/shops/index.js';
import { addShop } from './goods.ts';
import type { Said } from './journey.ts';
import { openShop, type Person, type TestMarket } from './shop.ts';

export const goodIban = 'DE89 3704 0044 0532 0130 00';
export const otherIban = 'FR14 2004 1010 0505 0001 3M02 606';
export const anAccount = { holder: 'Ana Rousseau', country: 'DE', iban: goodIban };

const userErrors = 'userErrors { code message path }';
export const payoutFields = `id number state amount { amountMinor currency } ending paidOn bankReference failure failureText note batch isOverdue obstacle
  statement(first: 10) { totalCount nodes { kind amount { amountMinor } gross { amountMinor } commission { amountMinor } order { id } payout { id } } }`;

/** Somebody who proved who he is a moment ago, as typing the password does. */
export async function prove({ market: { system } }: TestMarket, person: Person): Promise<void> {
  const viewer = (await findShopViewer(system, person.token))!;
  await system.db.transaction((tx) => updateSession(tx, viewer.sessionId, { confirmedAt: system.clock.now() }));
}

/** What sellers and operators do about payouts, in words; each goes through GraphQL. */
export function payoutSteps(market: TestMarket) {
  const mutate = async (name: string, input: object, asked: string, person: Person): Promise<Said> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    return (await market.ask(`mutation ($input: ${type}) { ${name}(input: $input) { ${asked} ${userErrors} } }`, { input }, person))[name];
  };
  const payout = `payout { ${payoutFields} }`;
  return {
    mutate,
    saveAccount: (person: Person, input: object = anAccount) =>
      mutate('savePayoutAccount', input, 'account { kind country ending holder changedAt payFrom refusal }', person),
    send: (person: Person, idempotencyKey: string = randomUUID()) =>
      mutate('sendPayouts', { idempotencyKey }, `file { batch text payouts { ${payoutFields} } }`, person),
    markPaid: (person: Person, payoutId: string, more: object = {}) => {
      const paidOn = new Date(market.clock.now()).toISOString().slice(0, 10);
      const input = { payoutId, bankReference: 'BANK-1', paidOn, idempotencyKey: randomUUID(), ...more };
      return mutate('markPayoutPaid', input, payout, person);
    },
    markFailed: (person: Person, payoutId: string, failure = 'ACCOUNT_CLOSED', more: object = {}) =>
      mutate('markPayoutFailed', { payoutId, failure, note: null, idempotencyKey: randomUUID(), ...more }, payout, person),
    cancel: (person: Person, payoutId: string) =>
      mutate('cancelPayout', { payoutId, reason: 'Looked odd.', idempotencyKey: randomUUID() }, payout, person),
    /** A shop's money as it or staff sees it. */
    money: async (person: Person, shopId: string): Promise<Said> =>
      (
        await market.ask(
          `query ($id: ID!) { node(id: $id) { ... on Shop { balance { currency available { amountMinor } } payoutAccount { ending payFrom holder refusal }
             nextPayouts { amount { amountMinor currency } at obstacle } payouts(first: 10) { totalCount nodes { ${payoutFields} } } } } }`,
          { id: shopId },
          person,
        )
      ).node,
  };
}

/** Gives a shop money, as the end of Buyer Protection of an order does; below zero takes it back, as a refund after it does. */
export async function giveMoney(
  { market: { system } }: TestMarket,
  shopId: string,
  amountMinor: number,
  currency = 'USD',
): Promise<string> {
  const ctx = systemContext(system);
  const refId = ctx.ids('order');
  const available = account.sellerAvailable(shopId);
  const [debit, credit] = amountMinor > 0 ? [account.escrow(refId), available] : [available, account.refundPayable(refId)];
  await system.db.transaction(async (tx) => {
    const paid = move(Math.abs(amountMinor), currency, account.psp('test'), amountMinor > 0 ? account.escrow(refId) : account.bank);
    await post(ctx, tx, { kind: 'capture', refId, key: `capture:${refId}`, lines: paid });
    const kind = amountMinor > 0 ? 'protection end' : 'refund';
    await post(ctx, tx, { kind, refId, key: `share:${refId}`, lines: move(Math.abs(amountMinor), currency, debit, credit) });
  });
  return refId;
}

/** Lets the clock of payouts look at a shop. */
export function payOut({ market: { system } }: TestMarket, shopId: string) {
  return payOutShop(systemContext(system), shopId);
}

/** A market with an operator and a shop that has an account for its payouts. */
export async function openPaidShop(account: object = anAccount) {
  const market = await openShop();
  const marta = await market.person('SELLER', 'Marta');
  const oscar = await market.person('STAFF', 'Oscar', ['OPERATOR']);
  const shopId = await addShop(market, marta, { name: 'Tea House' });
  const steps = payoutSteps(market);
  await prove(market, marta);
  await steps.saveAccount(marta, account);
  return { market, clock: market.clock, marta, oscar, shopId, steps };
}

/** What a shop could be paid out now, in minor units. */
export async function availableOf({ market: { system } }: TestMarket, shopId: string, currency = 'USD'): Promise<number> {
  return 0 - (await findBalance(system.db.reader, account.sellerAvailable(shopId), currency));
}
