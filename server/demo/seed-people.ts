import { emailKey, hashPassword, insertAccounts, insertAddresses, type NewAccount } from '#server/accounts/index.js';
import { DAY } from '#server/kernel/time.js';
import type { Tx } from '#server/platform/db/database.js';
import type { Random } from './random.ts';
import type { DemoData } from './read-demo-data.ts';

/** What every person of the demo signs in with. Printed at every start, so it is no secret. */
export const demoPassword = 'let-me-in-please';

/** Whom the start shows: one of each kind of work. */
export const demoSignIns = [
  { role: 'Buyer', email: 'camille@demo.amotarget.test' },
  { role: 'Seller', email: 'kiln-and-kettle@demo.amotarget.test' },
  { role: 'Seller', email: 'paper-crane@demo.amotarget.test' },
  { role: 'Seller', email: 'field-and-fell@demo.amotarget.test' },
  { role: 'Agent', email: 'agent@demo.amotarget.test' },
  { role: 'Operator', email: 'operator@demo.amotarget.test' },
] as const;

const staff = [
  { name: 'Agnes Holm', email: 'agent@demo.amotarget.test', country: 'DK', role: 'AGENT' },
  { name: 'Oscar Lindqvist', email: 'operator@demo.amotarget.test', country: 'SE', role: 'OPERATOR' },
] as const;

/** Accounts by e-mail address. */
export type People = ReadonlyMap<string, NewAccount>;

/** Makes buyers, sellers and staff, all with the demo password, which is hashed once. */
export async function makePeople(data: DemoData, random: Random, now: number): Promise<People> {
  const passwordHash = await hashPassword(demoPassword);
  const account = (email: string, name: string, country: string, given: Pick<NewAccount, 'kind'> & Partial<NewAccount>): NewAccount => {
    const createdAt = now - random.whole(200, 900) * DAY;
    const memberId = `${country}${random.whole(10_000_000, 99_999_999)}`;
    const id = random.id('account', createdAt);
    return { id, email, emailKey: emailKey(email), memberId, name, country, passwordHash, roles: [], createdAt, ...given };
  };
  const people = [
    ...data.buyers.map(({ email, name, address }) => account(email, name, address.country, { kind: 'BUYER' })),
    ...data.shops.map(({ owner, country }) => account(owner.email, owner.name, country, { kind: 'SELLER' })),
    ...staff.map(({ email, name, country, role }) => account(email, name, country, { kind: 'STAFF', roles: [role] })),
  ];
  return new Map(people.map((person) => [person.email, person]));
}

export async function writePeople(tx: Tx, data: DemoData, people: People, random: Random): Promise<void> {
  await insertAccounts(tx, [...people.values()]);
  await insertAddresses(
    tx,
    data.buyers.map(({ email, address }) => {
      const { id: accountId, createdAt } = people.get(email)!;
      return { ...address, id: random.id('address', createdAt), accountId, isDefault: true, createdAt };
    }),
  );
}
