import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { DateOnly, DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { causeTexts } from './rules/settlement-words.ts';

export const SettlementStateEnum = enumOf('SettlementState', 'Whether a day was compared.', {
  COMPARED: 'It was compared with the provider’s file. It stays as it is.',
  FAILED: 'The file did not come, or cannot be trusted. It is asked for again the next night.',
});

export const DifferenceCauseEnum = enumOf('DifferenceCause', 'How the provider’s file and our books differ.', causeTexts);

export const MovementKindEnum = enumOf('MovementKind', 'What a provider moved money for.', {
  CAPTURE: 'A payment.',
  REFUND: 'A refund.',
  CHARGEBACK: 'A chargeback: captured money that the buyer’s bank asks back.',
});

@ObjectType('SettlementSide', { description: 'What one side says of a movement of money.', simpleResolvers: true })
export class SettlementSideType {
  @Field(() => String, { description: 'What became of it, in words.' })
  state: string;
  @Field(() => MoneyType, { description: 'How much.' })
  amount: MoneyType;
  @Field(() => DateTime, { description: 'When, by the clock of that side.' })
  at: number;
}

@ObjectType('SettlementDifference', {
  description: 'What a settlement file and our books say differently. Nothing mends it by itself: an operator writes what it was.',
})
export class SettlementDifferenceType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DifferenceCauseEnum, { description: 'How they differ.' })
  cause: string;
  @Field(() => MovementKindEnum, { description: 'What it is about.' })
  kind: string;
  @Field(() => DateTime, { nullable: true, description: 'When somebody wrote what it was; null while it is open.' })
  settledAt: number | null;
  @Field(() => String, { nullable: true, description: 'What it was; null while it is open.' })
  reason: string | null;
}

export const SettlementDifferenceConnection = connectionOf('SettlementDifference', () => SettlementDifferenceType);

@ObjectType('Settlement', { description: 'A day of a provider, compared with its settlement file. For operators.' })
export class SettlementType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'The provider.' })
  provider: string;
  @Field(() => DateOnly, { description: 'The day, of UTC.' })
  day: string;
  @Field(() => SettlementStateEnum, { description: 'Whether it was compared.' })
  state: string;
  @Field(() => String, { nullable: true, description: 'Why it was not, as a sentence; null when it was.' })
  failure: string | null;
  @Field(() => Int, { description: 'How many lines the file has; 0 while it was not read.' })
  lineCount: number;
  @Field(() => Int, { description: 'In how many nights it was tried.' })
  tries: number;
  @Field(() => DateTime, { description: 'When it was last tried.' })
  at: number;
}

export const SettlementConnection = connectionOf('Settlement', () => SettlementType);

@InputType({ description: 'A difference, and what it was.' })
export class SettleDifferenceInput {
  @Field(() => ID, { description: 'Which; it must be open.' })
  differenceId: string;
  @Field(() => String, { description: 'What it was, and what was done; only staff reads it. At most 1,000 characters.' })
  reason: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class SettleDifferencePayload {
  @Field(() => SettlementDifferenceType, { nullable: true, description: 'As it is now; null when refused.' })
  difference: SettlementDifferenceType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
