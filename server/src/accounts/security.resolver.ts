import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '#server/platform/context.js';
import { CountryCode, DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { asPayload, asPayloadOf } from '#server/platform/payload.js';
import { countryOfAddress } from './country-of-address.ts';
import { AccountType } from './graphql.ts';
import { deviceName } from './rules/device-name.ts';
import {
  ChangeEmailInput,
  ChangeEmailPayload,
  ChangePasswordInput,
  ChangePasswordPayload,
  ChooseMailsInput,
  ChooseMailsPayload,
  ConfirmEmailChangeInput,
  ConfirmEmailChangePayload,
  ConfirmIdentityInput,
  ConfirmIdentityPayload,
  EndSessionsInput,
  EndSessionsPayload,
  FinishSecondFactorInput,
  FinishSecondFactorPayload,
  MailTopicEnum,
  OtherAccountType,
  RenewRecoveryCodesInput,
  RenewRecoveryCodesPayload,
  SecondFactorType,
  SessionType,
  StartSecondFactorInput,
  StartSecondFactorPayload,
  StopSecondFactorInput,
  StopSecondFactorPayload,
  UpdateProfileInput,
  UpdateProfilePayload,
} from './security.graphql.ts';
import { listAccountsByEmail, listSessions } from './store.ts';
import type { Account, Session } from './tables.ts';
import { changeEmail, confirmEmailChange } from './use-cases/change-email.ts';
import { changePassword } from './use-cases/change-password.ts';
import { chooseMails } from './use-cases/choose-mails.ts';
import { confirmIdentity } from './use-cases/confirm-identity.ts';
import { endMySessions } from './use-cases/end-sessions.ts';
import {
  finishSecondFactor,
  recoveryCodesLeft,
  renewRecoveryCodes,
  startSecondFactor,
  stopSecondFactor,
} from './use-cases/second-factor.ts';
import { updateProfile } from './use-cases/update-profile.ts';
import { isRunning, lacksSecondFactor, sessionTime } from './viewer.ts';

/** What guards an account, and what its owner may change of it. */
@Resolver(() => AccountType)
export class AccountSecurityResolver {
  @FieldResolver(() => [SessionType], { description: 'Where the account is signed in, the last one that was used first.' })
  async sessions(@Ctx() ctx: Context, @Root() account: Account) {
    return (await listSessions(ctx.db.reader, account.id, sessionTime(ctx))).filter((session) => isRunning(session, ctx));
  }

  @FieldResolver(() => SecondFactorType, { description: 'The second factor.' })
  async secondFactor(@Ctx() ctx: Context, @Root() account: Account) {
    return { isOn: account.totpSecret !== null, recoveryCodesLeft: await recoveryCodesLeft(ctx, account) };
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the market asks for a second factor that is not there: the account has no rights of staff until it is.',
  })
  needsSecondFactor(@Ctx() ctx: Context, @Root() account: Account) {
    return lacksSecondFactor(account, ctx.policies);
  }

  @FieldResolver(() => [MailTopicEnum], { description: 'What its owner does not want to be mailed about.' })
  mutedMails(@Root() account: Account) {
    return account.mutedMails ?? [];
  }

  @FieldResolver(() => [OtherAccountType], { description: 'Other accounts of the person, with the same e-mail address (A12).' })
  async otherAccounts(@Ctx() ctx: Context, @Root() account: Account) {
    return (await listAccountsByEmail(ctx.db.reader, account.emailKey)).filter((other) => other.id !== account.id);
  }

  @Mutation(() => ChooseMailsPayload, { description: 'Chooses what the viewer is mailed about.' })
  chooseMails(@Ctx() ctx: Context, @Arg('input', () => ChooseMailsInput, { description: 'What not.' }) input: ChooseMailsInput) {
    return asPayload('account', chooseMails(ctx, input));
  }

  @Mutation(() => ConfirmIdentityPayload, {
    description: 'Proves again who the viewer is: needed within five minutes before what guards the account is changed.',
  })
  confirmIdentity(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmIdentityInput, { description: 'The proof.' }) input: ConfirmIdentityInput,
  ) {
    return asPayload('confirmedUntil', confirmIdentity(ctx, input));
  }

  @Mutation(() => ChangePasswordPayload, { description: 'Sets a new password and signs out every other device.' })
  changePassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePasswordInput, { description: 'The password.' }) input: ChangePasswordInput,
  ) {
    return asPayload('ok', changePassword(ctx, input));
  }

  @Mutation(() => ChangeEmailPayload, { description: 'Asks for another e-mail address: a link goes to the new one.' })
  changeEmail(@Ctx() ctx: Context, @Arg('input', () => ChangeEmailInput, { description: 'The address.' }) input: ChangeEmailInput) {
    return asPayloadOf(changeEmail(ctx, input));
  }

  @Mutation(() => ConfirmEmailChangePayload, { description: 'Makes the new e-mail address count, by the link of its mail.' })
  confirmEmailChange(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmEmailChangeInput, { description: 'The link.' }) input: ConfirmEmailChangeInput,
  ) {
    return asPayload('account', confirmEmailChange(ctx, input));
  }

  @Mutation(() => StartSecondFactorPayload, { description: 'Proposes a second factor; it counts once a code of it was typed.' })
  startSecondFactor(
    @Ctx() ctx: Context,
    @Arg('input', () => StartSecondFactorInput, { description: 'How the app shows it.' }) input: StartSecondFactorInput,
  ) {
    return asPayloadOf(startSecondFactor(ctx, input));
  }

  @Mutation(() => FinishSecondFactorPayload, { description: 'Turns the proposed second factor on.' })
  finishSecondFactor(
    @Ctx() ctx: Context,
    @Arg('input', () => FinishSecondFactorInput, { description: 'A code of the app.' }) input: FinishSecondFactorInput,
  ) {
    return asPayload('recoveryCodes', finishSecondFactor(ctx, input));
  }

  @Mutation(() => RenewRecoveryCodesPayload, { description: 'Makes new recovery codes for a second factor that is on; the old ones die.' })
  renewRecoveryCodes(
    @Ctx() ctx: Context,
    @Arg('input', () => RenewRecoveryCodesInput, { description: 'That it is meant.' }) _input: RenewRecoveryCodesInput,
  ) {
    return asPayload('recoveryCodes', renewRecoveryCodes(ctx));
  }

  @Mutation(() => StopSecondFactorPayload, { description: 'Takes the second factor away.' })
  stopSecondFactor(
    @Ctx() ctx: Context,
    @Arg('input', () => StopSecondFactorInput, { description: 'That it is meant.' }) _input: StopSecondFactorInput,
  ) {
    return asPayload('ok', stopSecondFactor(ctx));
  }

  @Mutation(() => EndSessionsPayload, { description: 'Signs out one device, or all others.' })
  endSessions(@Ctx() ctx: Context, @Arg('input', () => EndSessionsInput, { description: 'Which.' }) input: EndSessionsInput) {
    return asPayload('ok', endMySessions(ctx, input));
  }

  @Mutation(() => UpdateProfilePayload, { description: 'Changes what is shown of the viewer.' })
  updateProfile(@Ctx() ctx: Context, @Arg('input', () => UpdateProfileInput, { description: 'What.' }) input: UpdateProfileInput) {
    return asPayload('account', updateProfile(ctx, input));
  }
}

@Resolver(() => SessionType)
export class SessionResolver {
  @FieldResolver(() => String, { description: 'Browser and system, as far as it told, such as `Firefox on Windows`.' })
  device(@Root() session: Session) {
    return deviceName(session.userAgent);
  }

  @FieldResolver(() => CountryCode, {
    nullable: true,
    description: 'The country that its address is registered in: a hint, no proof. Null when not known, as in a home network.',
  })
  country(@Root() session: Session) {
    return countryOfAddress(session.address);
  }

  @FieldResolver(() => DateTime, { description: 'When it was last used, to some minutes.' })
  lastSeenAt(@Root() session: Session) {
    return session.lastSeenAt ?? session.createdAt;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the one that asks.' })
  isThis(@Ctx() ctx: Context, @Root() session: Session) {
    return session.id === ctx.viewer?.sessionId;
  }
}
