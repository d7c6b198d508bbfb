import { listMails } from '#server/platform/mail/store.js';
import type { Person, TestMarket } from './shop.ts';

/** What tests know of everybody who joins. */
export const password = 'Correct horse 9';
export const zoe = { kind: 'BUYER', email: 'Zoe@Test.example', password, name: 'Zoé', country: 'FR' };

const register = 'mutation ($input: RegisterAccountInput!) { registerAccount(input: $input) { userErrors { message } } }';
const finish = 'mutation ($input: FinishRegistrationInput!) { finishRegistration(input: $input) { viewer { id memberId } token } }';
const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id kind memberId } token userErrors { __typename code message path ... on ChooseAccount { kinds } } } }';

/** The mails to an address, the newest first. */
export async function mailsTo(shop: TestMarket, address: string) {
  await shop.market.worker.settle();
  const mails = await listMails(shop.market.system.db.reader, 1_000);
  return mails.filter((mail) => mail.to.toLowerCase() === address.toLowerCase());
}

/** What stands behind the # of the newest mail's link. */
export async function secretTo(shop: TestMarket, address: string): Promise<string> {
  return /#(\S+)/.exec((await mailsTo(shop, address))[0]!.text)![1]!;
}

/** Registers, opens the mail, and is signed in. */
export async function join(shop: TestMarket, who: typeof zoe | object = zoe): Promise<Person & { memberId: string }> {
  const person = { ...zoe, ...who };
  await shop.ask(register, { input: person });
  const token = await secretTo(shop, person.email);
  const { viewer, token: session } = (await shop.ask(finish, { input: { token, password: person.password, wants: 'TOKEN' } }))
    .finishRegistration;
  return { accountId: viewer.id, memberId: viewer.memberId, token: session };
}

/** Tries to sign in, as a program. */
export async function tryToSignIn(shop: TestMarket, input: object, headers: Record<string, string> = {}) {
  return shop.send(signIn, { input: { wants: 'TOKEN', password, ...input } }, undefined, headers);
}
