import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PaymentAttemptType, PaymentMethodCodeEnum } from '#server/payments/index.js';
import { DateTime, MinorUnits } from '#server/platform/graphql/scalars.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';

@InputType({ description: 'Money from outside of this market that staff has seen arrive.' })
export class ConfirmOfflinePaymentInput {
  @Field(() => ID, { description: 'The try to pay that it belongs to.' })
  attemptId: string;
  @Field(() => MinorUnits, { description: 'What arrived, in minor units of the currency of the purchase.' })
  amountMinor: number;
  @Field(() => DateTime, { description: 'When it arrived.' })
  receivedAt: number;
  @Field(() => String, { description: 'What the bank, WebMoney or Western Union calls the payment: confirmed twice, it is booked once.' })
  reference: string;
  @Field(() => String, { nullable: true, description: 'Anything else; only staff read it.' })
  note: string | null;
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class ConfirmOfflinePaymentPayload {
  @Field(() => PaymentAttemptType, { nullable: true, description: 'The try to pay as it is now; null when refused.' })
  attempt: PaymentAttemptType | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType('OfflineMethod', { description: 'How a way to pay from outside of this market is set up.', simpleResolvers: true })
export class OfflineMethodType {
  @Field(() => PaymentMethodCodeEnum, { description: 'Which.' })
  code: string;
  @Field(() => Boolean, { description: 'Whether buyers can use it.' })
  isOn: boolean;
  @Field(() => String, { description: 'To whom buyers pay; may have several lines, empty until an operator names it.' })
  payTo: string;
}

@InputType({ description: 'How a way to pay from outside of this market is set up from now on.' })
export class ChangeOfflineMethodInput {
  @Field(() => PaymentMethodCodeEnum, { description: 'Which: `WIRE_TRANSFER`, `WEBMONEY` or `WESTERN_UNION`.' })
  method: 'WIRE_TRANSFER' | 'WEBMONEY' | 'WESTERN_UNION';
  @Field(() => Boolean, { description: 'Whether buyers can use it.' })
  isOn: boolean;
  @Field(() => String, { description: 'To whom buyers pay; may have several lines, at most 1,000 characters. Needed while it is on.' })
  payTo: string;
}

@ObjectType({ description: 'What came of it. Who was told before where to pay pays as he was told.', simpleResolvers: true })
export class ChangeOfflineMethodPayload {
  @Field(() => [OfflineMethodType], { nullable: true, description: 'All of them as they are now; null when refused.' })
  methods: OfflineMethodType[] | null;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}
