import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PayoutFailureEnum, PayoutType } from '#server/payouts/index.js';
import { DateOnly } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

const keyText = 'A UUID made at the click: the same click is one act.';

@ObjectType('PayoutFile', { description: 'Payouts that were handed to the bank together. For operators.', simpleResolvers: true })
export class PayoutFileType {
  @Field(() => String, { description: 'The number of the file, such as `B-0142-338120`.' })
  batch: string;
  @Field(() => String, {
    description: 'Comma-separated values with the numbers of the accounts, of what is still on its way. No cell of it is a formula.',
  })
  text: string;
  @Field(() => [PayoutType], { description: 'The payouts in it.' })
  payouts: PayoutType[];
}

@InputType({ description: 'That it is meant.' })
export class SendPayoutsInput {
  @Field(() => String, { description: 'A UUID made at the click: the same click is one file.' })
  idempotencyKey: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class SendPayoutsPayload {
  @Field(() => PayoutFileType, { nullable: true, description: 'The file; null when refused.' })
  file: PayoutFileType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'A file to fetch once more.' })
export class FetchPayoutFileInput {
  @Field(() => String, { description: 'The number of the file.' })
  batch: string;
  @Field(() => String, { description: 'Why, at most 1,000 characters; only staff reads it.' })
  reason: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class FetchPayoutFilePayload {
  @Field(() => PayoutFileType, { nullable: true, description: 'The file; null when refused.' })
  file: PayoutFileType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'A payout that the bank has carried out.' })
export class MarkPayoutPaidInput {
  @Field(() => ID, { description: 'Which; it must be with the bank.' })
  payoutId: string;
  @Field(() => String, { description: 'What the bank calls the transfer.' })
  bankReference: string;
  @Field(() => DateOnly, { description: 'The day that the bank names.' })
  paidOn: string;
  @Field(() => String, { description: keyText })
  idempotencyKey: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class MarkPayoutPaidPayload {
  @Field(() => PayoutType, { nullable: true, description: 'As it is now; null when refused.' })
  payout: PayoutType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'A payout that failed, or that a bank sent back.' })
export class MarkPayoutFailedInput {
  @Field(() => ID, { description: 'Which; it must be with the bank, or paid.' })
  payoutId: string;
  @Field(() => PayoutFailureEnum, { description: 'Why.' })
  failure: 'ACCOUNT_UNKNOWN' | 'ACCOUNT_CLOSED' | 'HOLDER_DIFFERS' | 'CURRENCY_REFUSED' | 'BANK_FAULT';
  @Field(() => String, { nullable: true, description: 'Anything else; the shop reads it.' })
  note: string | null;
  @Field(() => String, { description: keyText })
  idempotencyKey: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class MarkPayoutFailedPayload {
  @Field(() => PayoutType, { nullable: true, description: 'As it is now; null when refused.' })
  payout: PayoutType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'A payout to take back before it is sent.' })
export class CancelPayoutInput {
  @Field(() => ID, { description: 'Which; it must wait to be sent.' })
  payoutId: string;
  @Field(() => String, { description: 'Why, at most 1,000 characters; the shop reads it.' })
  reason: string;
  @Field(() => String, { description: keyText })
  idempotencyKey: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class CancelPayoutPayload {
  @Field(() => PayoutType, { nullable: true, description: 'As it is now; null when refused.' })
  payout: PayoutType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
