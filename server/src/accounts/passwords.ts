import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Options } from '@node-rs/argon2';
import { inTurn } from './password-queue.ts';

/** argon2id, 19 MiB, two passes. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * What is stored of a password, in the PHC string format.
 *
 * @param sibling What is stored for another account of the same person. Its salt is shared, so that one hash answers for both.
 * @throws TooManyRequests when too many people sign in at once.
 */
export function hashPassword(password: string, sibling?: string): Promise<string> {
  return inTurn(() => slowHash(oneSpelling(password), sibling ? settingsOf(sibling) : strength));
}

/** Keyboards spell one letter in several ways; what is read alike is one password (NFKC, NIST SP 800-63B 3.1.1.2). Case and blanks stay. */
function oneSpelling(password: string): string {
  return password.normalize('NFKC');
}

async function slowHash(password: string, settings: Options): Promise<string> {
  const { hash } = await import('@node-rs/argon2'); // a start without sign-ins does not wait for it
  return hash(password, settings);
}

/** How a stored hash was made: `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`. */
function settingsOf(stored: string): Options {
  const [, , , costs, salt] = stored.split('$');
  const [memoryCost, timeCost, parallelism] = costs!.split(',').map((cost) => Number(cost.slice(2)));
  return { memoryCost, timeCost, parallelism, salt: Buffer.from(salt!, 'base64') };
}

/** Whether `password` belongs to what is stored. @throws TooManyRequests when too many people sign in at once. */
export async function isPassword(stored: string, password: string): Promise<boolean> {
  return (await matchPassword([stored], password)).length > 0;
}

/**
 * Which of the stored hashes belong to `password`. It takes one hash (two where the password has another spelling) when all have one salt, as those of a person do, and one when there are
 * none, or only empty ones of who never chose a password: time tells nobody which names are known.
 *
 * @throws TooManyRequests when too many people sign in at once.
 */
export function matchPassword(stored: readonly string[], password: string): Promise<string[]> {
  return inTurn(async () => {
    const bySalt = new Map(stored.filter(Boolean).map((each) => [each.slice(0, each.lastIndexOf('$')), settingsOf(each)]));
    const found = bySalt.size === 0 ? [strength] : [...bySalt.values()];
    const made: string[] = [];
    for (const spelling of new Set([oneSpelling(password), password])) // as it was typed too: earlier releases kept it so
      for (const settings of found) made.push(await slowHash(spelling, settings));
    return stored.filter((each) => made.some((hash) => isSame(hash, each)));
  });
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** A new secret of 256 bits for a session or a guest's cart. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
