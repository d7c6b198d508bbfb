import { performance } from 'node:perf_hooks';
import { expect, test, vi } from 'vitest';
import { MINUTE } from '#server/kernel/time.js';
import { join, mailsTo, password, tryToSignIn, zoe } from '#test/people.js';
import { openShop, type TestMarket } from '#test/shop.js';
import { volume } from '#test/volume.js';

const hashes = vi.hoisted(() => ({ made: 0 }));

/** Argon2 as it is, counted. */
vi.mock('@node-rs/argon2', async (load) => {
  const argon2 = await load<typeof import('@node-rs/argon2')>();
  const counted = (...args: Parameters<typeof argon2.hash>) => {
    hashes.made += 1;
    return argon2.hash(...args);
  };
  return { ...argon2, hash: counted };
});

async function hashesOf(work: () => Promise<unknown>): Promise<number> {
  const before = hashes.made;
  await work();
  return hashes.made - before;
}

/** Zoé with a buyer and a seller account under one address, Ada with one of them; nobody else. */
async function openWithPeople(): Promise<TestMarket & { memberId: string }> {
  const shop = await openShop();
  await join(shop);
  await join(shop, { ...zoe, kind: 'SELLER', shopName: 'Zoé', password: 'Another horse 8' });
  const { memberId } = await join(shop, { ...zoe, email: 'ada@test.example' });
  return { ...shop, memberId };
}

test('A3: whoever is named, one password is hashed: an unknown name, a wrong password, a person with two accounts', async () => {
  const shop = await openWithPeople();
  const logins = ['nobody@test.example', 'FR00000000', 'ada@test.example', shop.memberId, zoe.email];
  for (const login of logins) expect(await hashesOf(() => tryToSignIn(shop, { login, password: 'wrong password' })), login).toBe(1);
  for (const right of [password, 'Another horse 8'])
    expect(await hashesOf(() => tryToSignIn(shop, { login: zoe.email, password: right }))).toBe(1);
});

test('A3, A7: still one after the password of one of two accounts was retrieved', async () => {
  const shop = await openWithPeople();
  const ask = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { ok } }';
  const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { ok } }';
  await shop.ask(ask, { input: { login: zoe.email } });
  const tokens = (await mailsTo(shop, zoe.email)).flatMap((mail) => [...mail.text.matchAll(/#(\S+)/g)].map((found) => found[1]!));
  for (const token of tokens) await shop.ask(reset, { input: { token, newPassword: `${password} of ${token.slice(0, 3)}` } });
  expect(await hashesOf(() => tryToSignIn(shop, { login: zoe.email, password: 'wrong password' }))).toBe(1);
});

/** How often one of `slow` takes longer than one of `quick`: 0.5 when nobody can tell them apart. */
function shareLonger(slow: number[], quick: number[]): number {
  const longer = slow.flatMap((a) => quick.map((b) => (a > b ? 1 : a === b ? 0.5 : 0) as number));
  return longer.reduce((sum, each) => sum + each, 0) / longer.length;
}

const tries = volume(4, 500);

test('A3: the time of an answer does not tell whether a name is known', { timeout: volume(60_000, 1_200_000) }, async () => {
  const shop = await openWithPeople();
  const times = new Map<string, number[]>(['nobody@test.example', 'ada@test.example', zoe.email].map((login) => [login, []]));
  for (let n = 0; n < tries; n++) {
    shop.clock.move(2 * MINUTE); // within the tries of an account
    for (const [login, taken] of times) {
      const before = performance.now();
      const { data } = await tryToSignIn(shop, { login, password: 'wrong password' });
      taken.push(performance.now() - before);
      expect(data.signIn.userErrors).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
    }
  }
  const [nobody, ...known] = [...times.values()];
  const shares = known.map((taken) => shareLonger(taken, nobody!));
  // Chance alone moves a share by 0.02 at 500 tries; a second hash would make it 1. The sample in `npm test` is too small to tell.
  for (const share of shares) expect(Math.abs(share - 0.5)).toBeLessThan(volume(1, 0.1));
});
