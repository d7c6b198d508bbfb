import { Field, ObjectType } from 'type-graphql';
import { PostalAddressType } from '#server/accounts/index.js';
import type { Money } from '#server/kernel/money.js';
import { PaymentMethodCodeEnum } from '#server/payments/index.js';
import { MoneyType } from '#server/platform/graphql/money.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { DateTime } from '#server/platform/graphql/scalars.graphql.js';

@ObjectType('Purchase', { implements: Node, description: 'One checkout: what is paid together. Seen by its buyer and staff.' })
export class PurchaseType extends Node {
  @Field(() => DateTime, { description: 'When it was placed.' })
  placedAt: number;
  @Field(() => PostalAddressType, { description: 'Where it goes.' })
  address: PostalAddressType;
  @Field(() => DateTime, { nullable: true, description: 'Until when the goods are kept unpaid; null once paid, ended or lapsed.' })
  holdUntil: number | null;
}

@ObjectType('PurchasePayment', { description: 'What paid a purchase, or its part of it.', simpleResolvers: true })
export class PurchasePaymentType {
  @Field(() => PaymentMethodCodeEnum, { description: 'The way to pay.' })
  method: string;
  @Field(() => String, { description: 'The instrument, for people, such as `Visa 3184` or `Your wallet`.' })
  by: string;
  @Field(() => MoneyType, { description: 'How much of the total.' })
  amount: Money;
}
