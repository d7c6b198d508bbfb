import { z } from 'zod';
import { MINUTE } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import { parseInput } from '#server/platform/input.js';
import { networkOf } from '#server/platform/throttle/network-of.js';
import { limitTries } from '#server/platform/throttle/throttle.js';
import { hashSecret } from '../passwords.ts';
import { findRegistrationByToken, findTokenOwner, hasAccount } from '../registration-store.ts';
import type { TokenPurpose } from '../rules/token.ts';

/** What a mailed secret is good for. */
export type LinkPurpose = 'REGISTER' | TokenPurpose;
export type LinkState = 'WORKS' | 'DEAD' | 'OF_ANOTHER_ACCOUNT';

export const lookAtLinkInput = z.object({
  purpose: z.enum(['REGISTER', 'RESET_PASSWORD', 'CHANGE_EMAIL']),
  token: z.string().min(1).max(200),
});

/** Looks at a mailed secret without using it up, so that nobody fills a form in vain. @throws InvalidInput, TooManyRequests */
export async function lookAtLink(ctx: Context, input: z.input<typeof lookAtLinkInput>): Promise<LinkState> {
  const { purpose, token } = parseInput(lookAtLinkInput, input);
  const { accountMailsPerAddress: most, throttleMinutes } = ctx.policies;
  await limitTries(ctx, { id: `links-from:${networkOf(ctx.address)}`, most: most * 2, windowMs: throttleMinutes * MINUTE });
  return purpose === 'REGISTER' ? stateOfRegistration(ctx, token) : stateOfToken(ctx, purpose, token);
}

async function stateOfRegistration({ db, clock }: Context, token: string): Promise<LinkState> {
  const registration = await findRegistrationByToken(db.reader, hashSecret(token), clock.now());
  return registration && !(await hasAccount(db.reader, registration.emailKey, registration.kind)) ? 'WORKS' : 'DEAD';
}

async function stateOfToken(ctx: Context, purpose: TokenPurpose, token: string): Promise<LinkState> {
  const owner = await findTokenOwner(ctx.db.reader, hashSecret(token), purpose, ctx.clock.now());
  if (!owner || owner.isRestricted || owner.closedAt !== null) return 'DEAD';
  const isOfAnother = purpose === 'CHANGE_EMAIL' && ctx.viewer !== null && ctx.viewer?.accountId !== owner.id;
  return isOfAnother ? 'OF_ANOTHER_ACCOUNT' : 'WORKS';
}
