import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { CountryCode, DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { AccountKindEnum, SessionWishEnum } from './graphql.ts';

export const RegistrationKindEnum = enumOf('RegistrationKind', 'What somebody may register for.', {
  BUYER: 'To buy.',
  SELLER: 'To run a shop; a seller account cannot buy.',
});

@InputType({ description: 'Who wants an account.' })
export class RegisterAccountInput {
  @Field(() => RegistrationKindEnum, { description: 'What for. Fixed for ever; one e-mail address may have one account of each kind.' })
  kind: 'BUYER' | 'SELLER';
  @Field(() => String, { description: 'E-mail address; a mail goes there. At most 254 characters.' })
  email: string;
  @Field(() => String, { description: '10 to 200 characters of any kind, not changed in any way; no blank at its ends.' })
  password: string;
  @Field(() => String, { description: 'The name shown to others; at most 120 characters.' })
  name: string;
  @Field(() => CountryCode, { description: 'Where the person lives.' })
  country: string;
  @Field(() => String, { nullable: true, description: 'The name of the shop: for sellers, 2 to 60 characters.' })
  shopName?: string | null;
}

@ObjectType({
  description: 'What came of registering: the same, whether the address has an account already or not.',
  simpleResolvers: true,
})
export class RegisterAccountPayload {
  @Field(() => String, { nullable: true, description: 'Where the mail with the link went; null when refused.' })
  sentTo: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when the link works; null when refused.' })
  expiresAt: number | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'The link of the mail, and the password that was chosen.' })
export class FinishRegistrationInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token: string;
  @Field(() => String, { description: 'The password that was chosen, or a new one.' })
  password: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether `password` is a new one: who has the mail may choose it.' })
  isNewPassword: boolean;
  @Field(() => SessionWishEnum, { defaultValue: 'COOKIE', description: 'How the session is carried.' })
  wants: keyof typeof SessionWishEnum;
}

@InputType({ description: 'Who forgot the password.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'E-mail address or Member ID.' })
  login: string;
}

@ObjectType({ description: 'What came of asking: the same, whether anybody answers to the name or not.', simpleResolvers: true })
export class RequestPasswordResetPayload {
  @Field(() => Boolean, { nullable: true, description: 'True when a mail goes to whoever answers to the name; null when refused.' })
  ok: boolean | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

export const LinkPurposeEnum = enumOf('LinkPurpose', 'What a mailed link is good for.', {
  REGISTER: 'A registration: the account that was asked for.',
  RESET_PASSWORD: 'Password Retrieval: a new password.',
  CHANGE_EMAIL: 'Another e-mail address for the account that asked.',
});

export const LinkStateEnum = enumOf('LinkState', 'Whether a mailed link would work.', {
  WORKS: 'It works, once.',
  DEAD: 'It was used, a newer one took its place, its time is over, or it never was.',
  OF_ANOTHER_ACCOUNT: 'It works for another account than the one that is signed in here.',
});

@InputType({ description: 'The link of the mail, and a new password.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token: string;
  @Field(() => String, { description: '10 to 200 characters of any kind; no blank at its ends.' })
  newPassword: string;
}

@ObjectType({ description: 'What came of it. Nobody is signed in by it; every session of the account has ended.', simpleResolvers: true })
export class ResetPasswordPayload {
  @Field(() => Boolean, { nullable: true, description: 'True when the password is set; null when refused.' })
  ok: boolean | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType('ChooseAccount', {
  implements: UserError,
  description: 'Name and password open several accounts: say which.',
  simpleResolvers: true,
})
export class ChooseAccountType extends UserError {
  @Field(() => [AccountKindEnum], { description: 'What they are for; send one as `kind`.' })
  kinds: (keyof typeof AccountKindEnum)[];
}

export const accountRefusals = [ChooseAccountType];
