import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { CurrencyCode, DateTime, MinorUnits } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

export const GiftCodeStateEnum = enumOf('GiftCodeState', 'Where a gift code stands.', {
  OPEN: 'Nobody has redeemed it yet.',
  REDEEMED: "Its money is in a buyer's wallet.",
  CANCELLED: 'An operator took it back.',
  EXPIRED: 'Its time is over.',
});

@ObjectType('GiftCode', { description: 'Money that the market gives away. The code itself is not kept. For operators.' })
export class GiftCodeType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'The last four letters of the code.' })
  ending: string;
  @Field(() => String, { description: 'What for; only staff reads it.' })
  note: string;
  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt: number;
  @Field(() => DateTime, { description: 'From then on it cannot be redeemed.' })
  expiresAt: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was redeemed; null before.' })
  redeemedAt: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled; null unless it was.' })
  cancelledAt: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null unless it was.' })
  cancelReason: string | null;
}

export const GiftCodeConnection = connectionOf('GiftCode', () => GiftCodeType);

@ObjectType('IssuedGiftCode', { description: 'A gift code on the one occasion on which it is shown.', simpleResolvers: true })
export class IssuedGiftCodeType {
  @Field(() => String, { description: 'The code, such as `ABCD-EFGH-JKMN-PQRS`. It cannot be had again.' })
  code: string;
  @Field(() => GiftCodeType, { description: 'What is kept of it.' })
  giftCode: GiftCodeType;
}

@InputType({ description: 'New gift codes.' })
export class IssueGiftCodesInput {
  @Field(() => MinorUnits, { description: 'What each is worth, in minor units: above zero, at most 10,000 whole units.' })
  amountMinor: number;
  @Field(() => CurrencyCode, { description: "The market's currency." })
  currency: string;
  @Field(() => Int, { description: 'How many, 1 to 500.' })
  count: number;
  @Field(() => DateTime, { description: 'From then on they cannot be redeemed; within ten years.' })
  expiresAt: number;
  @Field(() => String, { description: 'What for, at most 500 characters; only staff reads it.' })
  note: string;
  @Field(() => String, { description: 'A UUID made at the click: the same click issues once, and shows its codes once.' })
  idempotencyKey: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class IssueGiftCodesPayload {
  @Field(() => [IssuedGiftCodeType], { nullable: true, description: 'The codes, shown this once; null when refused.' })
  issued: IssuedGiftCodeType[] | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'A gift code to take back.' })
export class CancelGiftCodeInput {
  @Field(() => ID, { description: 'Which; it must be open.' })
  giftCodeId: string;
  @Field(() => String, { description: 'Why, at most 1,000 characters; only staff reads it.' })
  reason: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class CancelGiftCodePayload {
  @Field(() => GiftCodeType, { nullable: true, description: 'As it is now; null when refused.' })
  giftCode: GiftCodeType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@InputType({ description: 'All gift codes that were issued at once, to take back.' })
export class CancelGiftCodeIssueInput {
  @Field(() => ID, { description: 'Any code of them.' })
  giftCodeId: string;
  @Field(() => String, { description: 'Why, at most 1,000 characters; only staff reads it.' })
  reason: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class CancelGiftCodeIssuePayload {
  @Field(() => Int, { nullable: true, description: 'How many were open and are cancelled now; null when refused.' })
  cancelledCount: number | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
