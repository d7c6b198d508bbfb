import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Money } from '#server/kernel/money.js';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

export const WalletEntryKindEnum = enumOf('WalletEntryKind', 'Why money came into a wallet, or went out of it.', {
  REFUND: 'A refund came in.',
  GIFT_CODE: 'A gift code was redeemed.',
  PAYMENT: 'It paid a purchase, or was set aside for one.',
  PAYMENT_BACK: 'What was set aside for a purchase was not needed, or the purchase ended unpaid.',
});

@ObjectType('WalletEntry', { description: 'Money that came into a wallet, or went out of it. Never changed, never deleted.' })
export class WalletEntryType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DateTime, { description: 'When.' })
  at: number;
  @Field(() => WalletEntryKindEnum, { description: 'Why.' })
  kind: string;
  @Field(() => Boolean, { description: 'Whether it came in; else it went out.' })
  isIn: boolean;
  @Field(() => MoneyType, { description: 'How much, always above zero.' })
  amount: Money;
}

export const WalletEntryConnection = connectionOf('WalletEntry', () => WalletEntryType);

@ObjectType('Wallet', { description: "A buyer's money at this market: refunds and gift codes fill it, purchases are paid from it." })
export class WalletType {}

@InputType({ description: 'A gift code that somebody was given.' })
export class RedeemGiftCodeInput {
  @Field(() => String, { description: 'The code; small letters, blanks and dashes do not matter.' })
  code: string;
  @Field(() => String, { description: 'A UUID made at the click: the same click is one redemption.' })
  idempotencyKey: string;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class RedeemGiftCodePayload {
  @Field(() => MoneyType, { nullable: true, description: 'What is now in the wallet more than before; null when refused.' })
  amount: MoneyType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
