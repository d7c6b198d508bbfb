import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { RefundType } from '#server/payments/index.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

@InputType({ description: 'A refund that failed.' })
export class RetryRefundInput {
  @Field(() => ID, { description: 'Which.' })
  refundId: string;
}

@InputType({ description: 'A refund that failed, or that only a person can send.' })
export class ClaimRefundInput {
  @Field(() => ID, { description: 'Which.' })
  refundId: string;
}

@InputType({ description: 'A refund that somebody has claimed.' })
export class ReleaseRefundInput {
  @Field(() => ID, { description: 'Which.' })
  refundId: string;
}

@InputType({ description: 'A refund that was claimed, and how it was paid.' })
export class SettleRefundManuallyInput {
  @Field(() => ID, { description: 'Which.' })
  refundId: string;
  @Field(() => String, { description: 'The reference of the payment; the buyer reads it.' })
  reference: string;
  @Field(() => String, { description: 'How it was paid; only staff read it.' })
  note: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class RetryRefundPayload {
  @Field(() => RefundType, { nullable: true, description: 'As it is now; null when refused.' })
  refund: RefundType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class ClaimRefundPayload {
  @Field(() => RefundType, { nullable: true, description: 'As it is now; null when refused.' })
  refund: RefundType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class ReleaseRefundPayload {
  @Field(() => RefundType, { nullable: true, description: 'As it is now; null when refused.' })
  refund: RefundType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class SettleRefundManuallyPayload {
  @Field(() => RefundType, { nullable: true, description: 'As it is now; null when refused.' })
  refund: RefundType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
