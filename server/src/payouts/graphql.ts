import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { CountryCode, CurrencyCode, DateOnly, DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { failures } from './rules/payout.ts';

@ObjectType('ShopBalance', { description: "A shop's money in one currency. Seen by the shop and staff.", simpleResolvers: true })
export class ShopBalanceType {
  @Field(() => CurrencyCode, { description: 'The currency.' })
  currency: string;
  @Field(() => MoneyType, { description: "Held for orders that are not confirmed yet; the market's fee still comes off." })
  held: MoneyType;
  @Field(() => Int, { description: 'How many orders that is.' })
  heldOrders: number;
  @Field(() => MoneyType, { description: "Received by the buyer and still claimable: the shop's share, until Buyer Protection ends." })
  pending: MoneyType;
  @Field(() => MoneyType, { description: "The shop's own. Below zero it owes." })
  available: MoneyType;
}

export const PayoutStateEnum = enumOf('PayoutState', 'Where a payout stands.', {
  PENDING: 'Taken from the balance; it waits to be sent.',
  PROCESSING: 'Handed to the bank.',
  PAID: 'The bank has carried it out.',
  FAILED: 'The bank could not carry it out, or sent it back. Its money is available to the shop again.',
  CANCELED: 'It was never sent. Its money is available to the shop again.',
});

export const PayoutFailureEnum = enumOf(
  'PayoutFailure',
  'Why a payout failed.',
  Object.fromEntries(Object.entries(failures).map(([code, { text }]) => [code, text])),
);

export const PayoutObstacleEnum = enumOf('PayoutObstacle', 'Why nothing is paid out.', {
  NO_ACCOUNT: 'The shop has named no payout account.',
  ACCOUNT_REFUSED: 'A transfer to the account failed because of the account; it has to be changed first.',
  SUSPENDED: 'The market keeps the shop closed for now.',
  OWES: 'The shop owes; later orders pay that first.',
  BELOW_MINIMUM: 'It is less than the market sends at once.',
  COOL_DOWN: 'The account was changed a short while ago.',
});

export const PayoutAccountKindEnum = enumOf('PayoutAccountKind', 'How a bank account is named.', {
  IBAN: 'By its IBAN.',
  NUMBER: 'By its number and the code of its bank.',
});

@ObjectType('PayoutAccount', {
  description: "Where a shop's money is paid out to. Its numbers are never shown again. Seen by the shop and staff.",
})
export class PayoutAccountType {
  @Field(() => PayoutAccountKindEnum, { description: 'How the account is named.' })
  kind: string;
  @Field(() => CountryCode, { description: 'The country of the bank.' })
  country: string;
  @Field(() => String, { description: 'The last four characters of its number.' })
  ending: string;
  @Field(() => DateTime, { description: 'When it was set, or last changed.' })
  changedAt: number;
  @Field(() => DateTime, { description: 'Before this nothing is paid out to it: some days after a change, at once when it is the first.' })
  payFrom: number;
}

@ObjectType('NextPayout', { description: 'What is paid out to a shop next, in one currency, as it stands now.', simpleResolvers: true })
export class NextPayoutType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => MoneyType, { description: 'What is available now. Below zero the shop owes.' })
  amount: MoneyType;
  @Field(() => MoneyType, { description: 'The least that is paid out.' })
  minimum: MoneyType;
  @Field(() => DateTime, { nullable: true, description: 'When the market next looks; null while something has to be done first.' })
  at: number | null;
  @Field(() => PayoutObstacleEnum, { nullable: true, description: 'Why nothing would be paid out; null when it would.' })
  obstacle: string | null;
}

@ObjectType('Payout', { implements: Node, description: 'Money on its way from the market to a shop. Seen by the shop and staff.' })
export class PayoutType extends Node {
  @Field(() => String, { description: 'What people read to each other, such as `P-4821-709312`; the reference of the transfer.' })
  number: string;
  @Field(() => PayoutStateEnum, { description: 'Where it stands.' })
  state: string;
  @Field(() => DateTime, { description: 'When it was taken from the balance.' })
  createdAt: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was handed to the bank; null before.' })
  takenAt: number | null;
  @Field(() => String, { nullable: true, description: 'The last four characters of the account that it was sent to; null before.' })
  ending: string | null;
  @Field(() => DateOnly, { nullable: true, description: 'The day that the bank names; null before.' })
  paidOn: string | null;
  @Field(() => String, { nullable: true, description: 'What the bank calls the transfer; null before.' })
  bankReference: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was marked as paid, failed or cancelled; null before.' })
  endedAt: number | null;
  @Field(() => PayoutFailureEnum, { nullable: true, description: 'Why it failed; null unless it did.' })
  failure: string | null;
  @Field(() => String, { nullable: true, description: 'What the market wrote about its end; null when it wrote nothing.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'The file that it was sent with; null before.' })
  batch: string | null;
}

export const PayoutConnection = connectionOf('Payout', () => PayoutType);

export const StatementLineKindEnum = enumOf('StatementLineKind', 'What a line of a statement is.', {
  ORDER_SHARE: "The shop's share of an order, from the end of Buyer Protection.",
  REFUND: 'A refund that was taken back from the shop.',
  CHARGEBACK: 'Money that a buyer’s bank took back.',
  PAYOUT: 'A payout.',
  PAYOUT_FAILED: 'A payout that came back.',
  PAYOUT_CANCELED: 'A payout that was not sent.',
  CORRECTION: 'Anything else that the market booked.',
});

@ObjectType('StatementLine', {
  description: 'An entry of the books on the money that is available to a shop. Never changed, never deleted.',
})
export class StatementLineType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DateTime, { description: 'When.' })
  at: number;
  @Field(() => StatementLineKindEnum, { description: 'What.' })
  kind: string;
  @Field(() => MoneyType, { description: 'How much: above zero it came in, below zero it went out.' })
  amount: MoneyType;
  @Field(() => MoneyType, { nullable: true, description: 'What the shop had afterwards; null in the statement of a payout.' })
  balance: MoneyType | null;
}

export const StatementLineConnection = connectionOf('StatementLine', () => StatementLineType);

@InputType({ description: 'A bank account. Which of the numbers are needed depends on the country: see `Country.ibanLength`.' })
export class SavePayoutAccountInput {
  @Field(() => String, { description: 'Whose account it is, as the bank writes it; at most 70 characters.' })
  holder: string;
  @Field(() => CountryCode, { description: 'The country of the bank.' })
  country: string;
  @Field(() => String, { nullable: true, description: 'The IBAN, where the country has one. Blanks do not matter.' })
  iban: string | null;
  @Field(() => String, { nullable: true, description: 'The number of the account, elsewhere.' })
  accountNumber: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the bank, such as its routing number, elsewhere.' })
  bankCode: string | null;
  @Field(() => String, { nullable: true, description: 'The BIC (SWIFT code), if it is known.' })
  bic: string | null;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class SavePayoutAccountPayload {
  @Field(() => PayoutAccountType, { nullable: true, description: 'As it is now; null when refused.' })
  account: PayoutAccountType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
