import { createHash, randomBytes } from 'node:crypto';
import { inTurn } from './password-queue.ts';

/** argon2id, 19 MiB, two passes. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is stored of a password. @throws TooManyRequests when too many people sign in at once. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => slowHash(password));
}

async function slowHash(password: string): Promise<string> {
  const { hash } = await import('@node-rs/argon2'); // a start without sign-ins does not wait for it
  return hash(password, strength);
}

/** What an unknown name is checked against, so that it takes as long as a known one. */
let nobody: Promise<string> | undefined;

/**
 * Whether `password` belongs to `passwordHash`; with none, or an empty one of who never chose a password, false after the same time.
 *
 * @throws TooManyRequests when too many people sign in at once.
 */
export function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  return inTurn(async () => {
    const { verify } = await import('@node-rs/argon2');
    nobody ??= slowHash(randomBytes(16).toString('hex'));
    const nobodysHash = await nobody; // also for a known name, so that the first sign-in tells nothing either
    const matches = await verify(passwordHash || nobodysHash, password);
    return matches && Boolean(passwordHash);
  });
}

/** A new secret of 256 bits for a session or a guest's cart. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
