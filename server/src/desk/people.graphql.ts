import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AccountKindEnum, StaffRoleEnum } from '#server/accounts/index.js';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { CountryCode, DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

@ObjectType('AuditEntry', { description: 'What somebody of the market did, and why. Only staff reads it.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DateTime, { description: 'When.' })
  at: number;
  @Field(() => String, { description: 'What, such as `account.restrict`.' })
  act: string;
  @Field(() => String, { nullable: true, description: 'Why; null where no reason was asked for.' })
  reason: string | null;
}

@ObjectType('Person', { description: 'An account as staff sees it: never its password, second factor or sessions.' })
export class PersonType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => AccountKindEnum, { description: 'Buyer, seller or staff.' })
  kind: keyof typeof AccountKindEnum;
  @Field(() => [StaffRoleEnum], { description: 'Rights of staff; empty for others.' })
  roles: (keyof typeof StaffRoleEnum)[];
  @Field(() => String, { description: 'The name shown to others.' })
  name: string;
  @Field(() => String, { description: 'E-mail address.' })
  email: string;
  @Field(() => String, { description: 'Member ID.' })
  memberId: string;
  @Field(() => CountryCode, { description: 'Where the person lives.' })
  country: string;
  @Field(() => DateTime, { description: 'When the account was made.' })
  createdAt: number;
  @Field(() => DateTime, { nullable: true, description: 'When its owner closed it; null while it is open.' })
  closedAt: number | null;
  @Field(() => Boolean, { description: 'Whether its owner may not sign in.' })
  isRestricted: boolean;
}

export const PersonConnection = connectionOf('Person', () => PersonType);

/** What came of an act on a person. */
@ObjectType({ description: 'What came of it.', simpleResolvers: true })
class ActOnPersonPayload {
  @Field(() => PersonType, { nullable: true, description: 'The person; null when refused.' })
  person: PersonType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'Whose right to sign in is taken, and why.' })
export class RestrictAccountInput {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;
  @Field(() => String, { description: 'Why; its owner reads it by mail. At most 2,000 characters.' })
  reason: string;
}
@ObjectType({ description: 'What came of restricting an account.', simpleResolvers: true })
export class RestrictAccountPayload extends ActOnPersonPayload {}

@InputType({ description: 'Who may sign in again, and why.' })
export class LiftRestrictionInput extends RestrictAccountInput {}
@ObjectType({ description: 'What came of lifting a restriction.', simpleResolvers: true })
export class LiftRestrictionPayload extends ActOnPersonPayload {}

@InputType({ description: 'What somebody of the market may do from now on.' })
export class SetStaffRolesInput {
  @Field(() => ID, { description: 'The staff account.' })
  accountId: string;
  @Field(() => [StaffRoleEnum], { description: 'All its rights; none takes them all.' })
  roles: (keyof typeof StaffRoleEnum)[];
  @Field(() => String, { description: 'Why; its owner reads it by mail.' })
  reason: string;
}
@ObjectType({ description: 'What came of changing rights.', simpleResolvers: true })
export class SetStaffRolesPayload extends ActOnPersonPayload {}

@InputType({ description: 'Who works for the market from now on.' })
export class InviteStaffInput {
  @Field(() => String, { description: 'E-mail address; a link to choose a password goes there.' })
  email: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
  @Field(() => CountryCode, { description: 'Where the person lives.' })
  country: string;
  @Field(() => [StaffRoleEnum], { description: 'At least one right.' })
  roles: (keyof typeof StaffRoleEnum)[];
  @Field(() => String, { description: 'Why; only staff reads it.' })
  reason: string;
}
@ObjectType({ description: 'What came of inviting somebody.', simpleResolvers: true })
export class InviteStaffPayload extends ActOnPersonPayload {}
