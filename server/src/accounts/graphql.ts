import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { CountryCode } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

export const AccountKindEnum = { BUYER: 'BUYER', SELLER: 'SELLER', STAFF: 'STAFF' } as const;
registerEnumType(AccountKindEnum, {
  name: 'AccountKind',
  description: 'What an account is for. Fixed for ever.',
  valuesConfig: {
    BUYER: { description: 'Buys.' },
    SELLER: { description: 'Runs a shop; cannot buy.' },
    STAFF: { description: 'Works for the market.' },
  },
});

export const StaffRoleEnum = { AGENT: 'AGENT', OPERATOR: 'OPERATOR' } as const;
registerEnumType(StaffRoleEnum, {
  name: 'StaffRole',
  description: 'What somebody of the market may do.',
  valuesConfig: { AGENT: { description: 'Customer service: verifies, decides, answers.' }, OPERATOR: { description: 'Runs the market.' } },
});

export const SessionWishEnum = { COOKIE: 'COOKIE', TOKEN: 'TOKEN' } as const;
registerEnumType(SessionWishEnum, {
  name: 'SessionWish',
  description: 'How the session is carried.',
  valuesConfig: {
    COOKIE: { description: 'As a cookie that scripts cannot read: for browsers.' },
    TOKEN: { description: 'As a token in the payload, sent back as `Authorization: Bearer`: for programs.' },
  },
});

@ObjectType({ description: 'Where something is sent.', simpleResolvers: true })
export class PostalAddress {
  @Field(() => String, { description: 'Who receives it: one name, as on the door.' })
  name: string;
  @Field(() => String, { description: 'Street and number, or what the country uses instead.' })
  line1: string;
  @Field(() => String, { nullable: true, description: 'Flat, building, company. Null when none.' })
  line2: string | null;
  @Field(() => String, { description: 'Town or post town; empty where addresses have none.' })
  city: string;
  @Field(() => String, { nullable: true, description: 'State, province or prefecture. Null where the country has none.' })
  region: string | null;
  @Field(() => String, { nullable: true, description: 'Postcode. Null where the country has none.' })
  postcode: string | null;
  @Field(() => CountryCode, { description: 'Country.' })
  country: string;
  @Field(() => String, { nullable: true, description: 'For the carrier. Null when not given.' })
  phone: string | null;
}

@ObjectType({ description: "An address in a person's address book.", simpleResolvers: true })
export class Address extends PostalAddress {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => Boolean, { description: 'Whether checkout proposes it first.' })
  isDefault: boolean;
}

@ObjectType('Account', { implements: Node, description: "The signed-in person's own account. Nobody else sees it." })
export class AccountType extends Node {
  @Field(() => AccountKindEnum, { description: 'Buyer, seller or staff.' })
  kind: keyof typeof AccountKindEnum;
  @Field(() => [StaffRoleEnum], { description: 'Rights of staff; empty for others.' })
  roles: (keyof typeof StaffRoleEnum)[];
  @Field(() => String, { description: 'The name shown to others.' })
  name: string;
  @Field(() => String, { description: 'E-mail address, as typed at registration.' })
  email: string;
  @Field(() => String, { description: 'Signs in as well as the e-mail address does.' })
  memberId: string;
  @Field(() => CountryCode, { description: 'Where the person lives.' })
  country: string;
}

/** Its source is the account; each slice counts what it knows of. */
@ObjectType('Unread', { description: 'How many things wait for the person.' })
export class UnreadType {}

@InputType({ description: 'Where something is sent.' })
export class PostalAddressInput {
  @Field(() => String, { description: 'Who receives it; at most 120 characters.' })
  name: string;
  @Field(() => String, { description: 'Street and number; at most 200 characters.' })
  line1: string;
  @Field(() => String, { nullable: true, description: 'Flat, building, company.' })
  line2?: string | null;
  @Field(() => String, { nullable: true, description: 'Town, where the country has it; `addressForm` says.' })
  city?: string | null;
  @Field(() => String, { nullable: true, description: 'State, province or prefecture, where the country has them.' })
  region?: string | null;
  @Field(() => String, { nullable: true, description: 'Postcode, where the country has them.' })
  postcode?: string | null;
  @Field(() => CountryCode, { description: 'Country.' })
  country: string;
  @Field(() => String, { nullable: true, description: 'For the carrier.' })
  phone?: string | null;
}

@InputType({ description: 'An address for the address book.' })
export class SaveAddressInput extends PostalAddressInput {
  @Field(() => ID, { nullable: true, description: 'The address to change; none adds a new one.' })
  id?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether checkout proposes it first.' })
  isDefault: boolean;
}

@ObjectType({ description: 'What came of saving an address.', simpleResolvers: true })
export class SaveAddressPayload {
  @Field(() => Address, { nullable: true, description: 'The address; null when refused.' })
  address: Address | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'Name and password.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address or Member ID.' })
  login: string;
  @Field(() => String, { description: 'Capitals count, blanks count.' })
  password: string;
  @Field(() => String, {
    nullable: true,
    description: 'A code of the authenticator app, or a recovery code, where the account has a second factor.',
  })
  code?: string | null;
  @Field(() => AccountKindEnum, { nullable: true, description: 'Which account, where name and password open several.' })
  kind?: keyof typeof AccountKindEnum | null;
  @Field(() => SessionWishEnum, { defaultValue: 'COOKIE', description: 'How the session is carried.' })
  wants: keyof typeof SessionWishEnum;
}

@InputType({ description: 'Which sessions end.' })
export class SignOutInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether all sessions of the account end, not just this one.' })
  everywhere: boolean;
}

@ObjectType({ description: 'What came of signing out.', simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean, { nullable: true, description: 'True when the session has ended.' })
  ok: boolean | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
