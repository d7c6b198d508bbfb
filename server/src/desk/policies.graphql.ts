import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { type PolicyName, policyBounds, policyNames } from '#server/policies/index.js';

/** `stockHoldMinutes` of the code is `STOCK_HOLD_MINUTES` here. */
const outside = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const PolicyNameEnum = Object.fromEntries(policyNames.map((name) => [outside(name), name]));
registerEnumType(PolicyNameEnum, {
  name: 'PolicyName',
  description: 'A number of the market that an operator may change.',
  valuesConfig: Object.fromEntries(policyNames.map((name) => [outside(name), { description: `${policyBounds[name][4]}.` }])),
});

export const PolicyGroupEnum = enumOf('PolicyGroup', 'What a number of the market is about.', {
  ORDERS: 'The life of orders.',
  PAYMENTS: 'Payments and refunds.',
  SHIPPING: 'Parcels and what shops may promise.',
  DISPUTES: 'Disputes.',
  ACCOUNTS: 'Accounts and who gets in.',
});

export const PolicyUnitEnum = enumOf('PolicyUnit', 'What a number of the market counts.', {
  MINUTES: 'Minutes.',
  HOURS: 'Hours.',
  DAYS: 'Days.',
  BUSINESS_DAYS: 'Business days.',
  BASIS_POINTS: 'Hundredths of a percent: 800 is 8 %.',
  MINOR_UNITS: "Minor units of the market's currency.",
  TIMES: 'Times.',
  COUNT: 'Things, counted one by one.',
  ON_OFF: '1 is on, 0 is off.',
});

@ObjectType({ description: 'A number of the market, and what it may be.', simpleResolvers: true })
export class PolicySetting {
  @Field(() => PolicyNameEnum, { description: 'Its name.' })
  name: PolicyName;
  @Field(() => PolicyGroupEnum, { description: 'What it is about.' })
  group: string;
  @Field(() => String, { description: 'What it means, for people; without a full stop.' })
  meaning: string;
  @Field(() => PolicyUnitEnum, { description: 'What it counts.' })
  unit: string;
  @Field(() => Int, { description: 'What it is now.' })
  value: number;
  @Field(() => Int, { description: 'What it is where nobody changed it.' })
  standard: number;
  @Field(() => Int, { description: 'The least that it may be.' })
  min: number;
  @Field(() => Int, { description: 'The most that it may be.' })
  max: number;
}

@InputType({ description: 'What a number of the market is from now on.' })
export class PolicyChangeInput {
  @Field(() => PolicyNameEnum, { description: 'Which.' })
  name: PolicyName;
  @Field(() => Int, { description: 'What it is from now on, in its unit.' })
  value: number;
}
@InputType({ description: 'Numbers of the market to change together, and why.' })
export class ChangePoliciesInput {
  @Field(() => [PolicyChangeInput], { description: 'At least one.' })
  changes: PolicyChangeInput[];
  @Field(() => String, { description: 'Why; only staff reads it. At most 2,000 characters.' })
  reason: string;
}
@ObjectType({ description: 'What came of it. What runs already keeps the dates that it was given.', simpleResolvers: true })
export class ChangePoliciesPayload {
  @Field(() => [PolicySetting], { nullable: true, description: 'All numbers of the market as they are now; null when refused.' })
  settings: PolicySetting[] | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
