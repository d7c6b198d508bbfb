import { randomUUID } from 'node:crypto';
import { account, findBalance } from '#server/ledger/index.js';
import { type Journey, type Said, stepsOf } from './journey.ts';
import type { Person } from './shop.ts';

/** Gift codes of an operator, as they are shown this once. */
export async function issueCodes(journey: Journey, operator: Person, more: object = {}): Promise<Said> {
  const input = { amountMinor: 2_500, currency: 'USD', count: 1, note: 'Spring.', idempotencyKey: randomUUID(), ...more };
  const expiresAt = new Date(journey.clock.now() + 90 * 86_400_000).toISOString();
  const fields = 'issued { code giftCode { id ending state amount { amountMinor currency } } }';
  return stepsOf(journey).mutate('issueGiftCodes', { expiresAt, ...input }, fields, operator);
}

export function redeem(journey: Journey, person: Person, code: string, idempotencyKey: string = randomUUID()): Promise<Said> {
  return stepsOf(journey).mutate('redeemGiftCode', { code, idempotencyKey }, 'amount { amountMinor currency }', person);
}

/** Puts money into a buyer's wallet, by a gift code. */
export async function fillWallet(journey: Journey, person: Person, amountMinor: number): Promise<void> {
  const operator = await journey.person('STAFF', `Giver ${randomUUID().slice(0, 8)}`, ['OPERATOR']);
  const { issued } = await issueCodes(journey, operator, { amountMinor });
  const { userErrors } = await redeem(journey, person, issued[0].code);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}

export async function walletOf(journey: Journey, person: Person): Promise<number> {
  return 0 - (await findBalance(journey.market.system.db.reader, account.wallet(person.accountId), 'USD'));
}

/** What the buyer's wallet page lists, the newest first. */
export async function walletEntriesOf(journey: Journey, person: Person): Promise<Said[]> {
  const query =
    '{ wallet { balances { amountMinor currency } entries(first: 50) { totalCount nodes { kind isIn amount { amountMinor } giftCodeEnding order { id } purchase { id } } } } }';
  return (await journey.ask(query, {}, person)).wallet.entries.nodes;
}
