import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { CountryCode, DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { AccountKindEnum, AccountType } from './graphql.ts';
import type { MailTopic } from './rules/account.ts';

@ObjectType('Session', { description: 'A browser or program that is signed into the account.' })
export class SessionType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DateTime, { description: 'When it signed in.' })
  createdAt: number;
  @Field(() => String, { nullable: true, description: 'The network address that it signed in from; null when not known.' })
  address: string | null;
}

/** A mutation whose only answer is that it is done. */
@ObjectType({ description: 'What came of it.', simpleResolvers: true })
class Done {
  @Field(() => Boolean, { nullable: true, description: 'True when it is done; null when refused.' })
  ok: boolean | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'Proof of who the viewer is.' })
export class ConfirmIdentityInput {
  @Field(() => String, { description: "The viewer's password." })
  password: string;
  @Field(() => String, {
    nullable: true,
    description: 'A code of the authenticator app, or a recovery code, where the account has a second factor.',
  })
  code?: string | null;
}
@ObjectType({ description: 'What came of the proof.', simpleResolvers: true })
export class ConfirmIdentityPayload {
  @Field(() => DateTime, { nullable: true, description: 'Until when the viewer may change what guards the account; null when refused.' })
  confirmedUntil: number | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'A new password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: '10 to 200 characters of any kind; no blank at its ends.' })
  newPassword: string;
}
@ObjectType({ description: 'What came of it. All other sessions of the account have ended.', simpleResolvers: true })
export class ChangePasswordPayload extends Done {}

@InputType({ description: 'A new e-mail address.' })
export class ChangeEmailInput {
  @Field(() => String, { description: 'Where the mail with the link goes. At most 254 characters.' })
  email: string;
}
@ObjectType({
  description: 'What came of it: the old address counts until the link in the mail to the new one is opened.',
  simpleResolvers: true,
})
export class ChangeEmailPayload {
  @Field(() => String, { nullable: true, description: 'Where the mail with the link went; null when refused.' })
  sentTo: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when the link works; null when refused.' })
  expiresAt: number | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
@InputType({ description: 'The link of the mail to the new address.' })
export class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token: string;
}
@ObjectType({ description: 'What came of opening the link. All other sessions of the account have ended.', simpleResolvers: true })
export class ConfirmEmailChangePayload {
  @Field(() => AccountType, { nullable: true, description: 'The account with its new address; null when refused.' })
  account: AccountType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'A second factor to set up.' })
export class StartSecondFactorInput {
  @Field(() => String, {
    nullable: true,
    description: 'What the app shows for this account; none: the e-mail address. At most 60 characters.',
  })
  label?: string | null;
}
@ObjectType({ description: 'What an authenticator app needs.', simpleResolvers: true })
export class StartSecondFactorPayload {
  @Field(() => String, { nullable: true, description: 'To type into the app, base32; null when refused.' })
  secret: string | null;
  @Field(() => String, { nullable: true, description: 'The same as an otpauth: address, for a QR code; null when refused.' })
  uri: string | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
@InputType({ description: 'What the app shows.' })
export class FinishSecondFactorInput {
  @Field(() => String, { description: 'The six digits that the app shows now.' })
  code: string;
}
@ObjectType({ description: 'What came of it: from now on signing in asks for a code.', simpleResolvers: true })
export class FinishSecondFactorPayload {
  @Field(() => [String], {
    nullable: true,
    description: 'Codes for who loses the app; each opens once. Shown this once; null when refused.',
  })
  recoveryCodes: string[] | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
@InputType({ description: 'The recovery codes to replace.' })
export class RenewRecoveryCodesInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Says that it is meant.' })
  isMeant: boolean;
}
@ObjectType({ description: 'What came of it: the old recovery codes open nothing any more.', simpleResolvers: true })
export class RenewRecoveryCodesPayload {
  @Field(() => [String], { nullable: true, description: 'The new codes; each opens once. Shown this once; null when refused.' })
  recoveryCodes: string[] | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
@InputType({ description: 'The second factor to take away.' })
export class StopSecondFactorInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Says that it is meant.' })
  isMeant: boolean;
}
@ObjectType({ description: 'What came of taking the second factor away.', simpleResolvers: true })
export class StopSecondFactorPayload extends Done {}

@InputType({ description: 'Which sessions end.' })
export class EndSessionsInput {
  @Field(() => ID, { nullable: true, description: 'The session that ends; none: all but the one that asks.' })
  sessionId?: string | null;
}
@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class EndSessionsPayload extends Done {}

@InputType({ description: 'What is shown of a person.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'The name shown to others; at most 120 characters.' })
  name?: string | null;
  @Field(() => CountryCode, { nullable: true, description: 'Where the person lives.' })
  country?: string | null;
  @Field(() => AccountKindEnum, {
    nullable: true,
    description: 'Fixed for ever: another one than the account has is refused with ACCOUNT_TYPE_IMMUTABLE.',
  })
  kind?: keyof typeof AccountKindEnum | null;
}
@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class UpdateProfilePayload {
  @Field(() => AccountType, { nullable: true, description: 'The account; null when refused.' })
  account: AccountType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

export const MailTopicEnum = enumOf(
  'MailTopic',
  'What a person may not want to be mailed about. Mails about security, money and deadlines always come.',
  {
    ORDER_NEWS: 'Good news of orders: shipped, delivered, completed.',
    MESSAGES: 'Messages of the other side; they stay in the inbox.',
  },
);

@InputType({ description: 'What the viewer wants to be mailed about.' })
export class ChooseMailsInput {
  @Field(() => [MailTopicEnum], { description: 'What not to mail about; none: everything.' })
  muted: MailTopic[];
}
@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class ChooseMailsPayload {
  @Field(() => AccountType, { nullable: true, description: 'The account; null when refused.' })
  account: AccountType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType('OtherAccount', {
  description: 'Another account of the same person: with the same e-mail address, for another end.',
  simpleResolvers: true,
})
export class OtherAccountType {
  @Field(() => AccountKindEnum, { description: 'What it is for. Sign in with the same e-mail address and this kind to switch to it.' })
  kind: keyof typeof AccountKindEnum;
  @Field(() => String, { description: 'Its Member ID.' })
  memberId: string;
}

@ObjectType('SecondFactor', { description: 'The second factor of an account.', simpleResolvers: true })
export class SecondFactorType {
  @Field(() => Boolean, { description: 'Whether signing in asks for a code.' })
  isOn: boolean;
  @Field(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft: number;
}
