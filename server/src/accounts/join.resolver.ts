import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { asPayload, asPayloadOf } from '#server/platform/payload.js';
import {
  LinkPurposeEnum,
  LinkStateEnum,
  RegisterAccountInput,
  RegisterAccountPayload,
  RequestPasswordResetInput,
  RequestPasswordResetPayload,
  ResetPasswordInput,
  ResetPasswordPayload,
} from './join.graphql.ts';
import { type LinkPurpose, lookAtLink } from './use-cases/look-at-link.ts';
import { registerAccount } from './use-cases/register-account.ts';
import { requestPasswordReset, resetPassword } from './use-cases/reset-password.ts';

@Resolver()
export class JoinResolver {
  @Mutation(() => RegisterAccountPayload, {
    description: 'Asks for an account: a mail with a link goes to the address, and finishRegistration makes it one.',
  })
  registerAccount(@Ctx() ctx: Context, @Arg('input', () => RegisterAccountInput, { description: 'Who.' }) input: RegisterAccountInput) {
    return asPayloadOf(registerAccount(ctx, input));
  }

  @Query(() => LinkStateEnum, { description: 'Whether a mailed link would work; looking does not use it up.' })
  mailedLink(
    @Ctx() ctx: Context,
    @Arg('purpose', () => LinkPurposeEnum, { description: 'What it is good for.' }) purpose: LinkPurpose,
    @Arg('token', () => String, { description: 'What stands behind the # of the link.' }) token: string,
  ) {
    return lookAtLink(ctx, { purpose, token });
  }

  @Mutation(() => RequestPasswordResetPayload, { description: 'Password Retrieval: mails a link to whoever answers to the name.' })
  requestPasswordReset(
    @Ctx() ctx: Context,
    @Arg('input', () => RequestPasswordResetInput, { description: 'Who.' }) input: RequestPasswordResetInput,
  ) {
    return asPayload('ok', requestPasswordReset(ctx, input));
  }

  @Mutation(() => ResetPasswordPayload, { description: 'Password Retrieval: sets a new password by the link of the mail.' })
  resetPassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ResetPasswordInput, { description: 'The link and the new password.' }) input: ResetPasswordInput,
  ) {
    return asPayload('ok', resetPassword(ctx, input));
  }
}
