import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

@InputType({ description: 'That the data is wanted.' })
export class ExportMyDataInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Says that it is meant.' })
  isMeant: boolean;
}
@ObjectType({ description: "The viewer's data.", simpleResolvers: true })
export class ExportMyDataPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'All that the market keeps about the viewer, as JSON text: instants in milliseconds UTC, money in minor units. Null when refused.',
  })
  json: string | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'That the account shall be closed.' })
export class CloseAccountInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Says that it is meant.' })
  isMeant: boolean;
}
@ObjectType({ description: 'What came of closing the account.', simpleResolvers: true })
export class CloseAccountPayload {
  @Field(() => Boolean, { nullable: true, description: 'True when it is closed; null when refused.' })
  ok: boolean | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType('AccountInUse', { implements: UserError, description: 'Something still runs on the account.', simpleResolvers: true })
export class AccountInUseType extends UserError {
  @Field(() => [String], { description: 'Every reason, each as a sentence that says what to do.' })
  reasons: string[];
}

export const privacyRefusals = [AccountInUseType];
