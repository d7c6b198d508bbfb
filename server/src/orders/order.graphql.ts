import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#server/platform/graphql/connection.graphql.js';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { CountryCode, DateTime } from '#server/platform/graphql/scalars.graphql.js';
import { freezeTexts } from './rules/freeze.ts';
import { closeReasons, closeTexts, type OrderState, stateLabels } from './rules/lifecycle.ts';

export const OrderStateEnum = enumOf('OrderState', "Where an order stands. The label is the FAQ's own word.", stateLabels);
export const CloseReasonEnum = enumOf(
  'CloseReason',
  'Why an order ended without completion.',
  Object.fromEntries(closeReasons.map((reason) => [reason, closeTexts[reason]])),
);
export const FreezeReasonEnum = enumOf('FreezeReason', 'Why an order is frozen.', freezeTexts);
export const OrderActorEnum = enumOf('OrderActor', 'Who took a step.', {
  BUYER: 'The buyer.',
  SELLER: 'The shop.',
  AGENT: 'Customer service.',
  OPERATOR: "The market's operator.",
  RISK: "The market's risk rules.",
  PROVIDER: 'A payment provider or carrier.',
  CLOCK: 'The clock.',
});
export const OrderSortEnum = enumOf('OrderSort', 'In which order.', {
  NEWEST: 'The newest first.',
  DEADLINE: 'Those with a running clock, the least time left first.',
});
export const CancelRequestStateEnum = enumOf('CancelRequestState', 'What became of a cancel request.', {
  PENDING: 'The shop has to answer.',
  ACCEPTED: 'Cancelled.',
  REJECTED: 'The shop ships all the same.',
});
export const PartyEnum = enumOf('Party', 'A side of an order.', {
  BUYER: 'The buyer.',
  SELLER: 'The shop.',
  PLATFORM: 'The market.',
  PROVIDER: 'A provider.',
});
export const DeadlineKindEnum = enumOf('DeadlineKind', 'Which clock.', {
  STOCK_HOLD: 'The goods are kept unpaid.',
  UNPAID: 'The order waits for money.',
  VERIFICATION: 'The payment is being verified.',
  SHIP_BY: 'The shop has to ship.',
  CANCEL_ANSWER: 'The shop has to answer a cancel request.',
  CONFIRM_RECEIPT: 'The buyer can confirm receipt.',
  PROTECTION_END: 'Buyer Protection runs.',
  DISPUTE_ANSWER: 'The shop has to answer a dispute.',
  DISPUTE_ESCALATION: 'The market takes a dispute over.',
  DISPUTE_DECISION: 'The market has to decide a dispute.',
});

@ObjectType('Deadline', { description: 'A running clock and what it does by itself.' })
export class DeadlineType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DeadlineKindEnum, { description: 'Which clock.' })
  kind: string;
  @Field(() => DateTime, { description: 'When it began.' })
  startedAt: number;
  @Field(() => DateTime, { description: 'When it rings.' })
  dueAt: number;
  @Field(() => PartyEnum, { description: 'Who can still act before.' })
  awaiting: string;
  @Field(() => DateTime, { nullable: true, description: 'Since when it stands still; null while it runs.' })
  pausedSince: number | null;
}

@ObjectType('Buyer', { description: 'A buyer, as shops and staff know him.' })
export class BuyerType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
  @Field(() => CountryCode, { description: 'Where he lives.' })
  country: string;
}

@ObjectType('OrderLine', { description: 'What was bought, as it was then.' })
export class OrderLineType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: "The product's title when it was bought." })
  title: string;
  @Field(() => String, { description: 'Which variant.' })
  variantTitle: string;
  @Field(() => Int, { description: 'How many were bought.' })
  quantity: number;
  @Field(() => Int, { description: 'How many of them were shipped.' })
  shippedQuantity: number;
  @Field(() => Int, { description: 'How many of them were cancelled because they were not shipped in time.' })
  cancelledQuantity: number;
}

@ObjectType('OrderHistoryEntry', { description: 'A step of an order.' })
export class OrderHistoryEntryType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DateTime, { description: 'When.' })
  at: number;
  @Field(() => OrderActorEnum, { description: 'Who.' })
  actor: string;
  @Field(() => String, { description: 'Who, by name.' })
  actorName: string;
  @Field(() => String, { description: 'The step, such as `confirmReceipt`.' })
  event: string;
}

@ObjectType('Protection', { description: 'Buyer Protection of one order.', simpleResolvers: true })
export class ProtectionType {
  @Field(() => DateTime, { description: 'Until when a dispute can be opened.' })
  endsAt: number;
  @Field(() => Int, { description: '1 until receipt is confirmed, then 2.' })
  phase: number;
  @Field(() => Boolean, { description: 'Whether it is over.' })
  hasEnded: boolean;
}

@ObjectType('OrderFreeze', {
  description: 'Nobody can act on an order, and its clocks stand still. Messages stay open.',
  simpleResolvers: true,
})
export class OrderFreezeType {
  @Field(() => FreezeReasonEnum, { description: 'Why.' })
  reason: string;
  @Field(() => DateTime, { description: 'Since when.' })
  since: number;
  @Field(() => String, { description: 'What it means, as sentences.' })
  text: string;
}

@ObjectType('CancelRequest', { description: 'The buyer asked to cancel.', simpleResolvers: true })
export class CancelRequestType {
  @Field(() => CancelRequestStateEnum, { description: 'What became of it.' })
  state: string;
  @Field(() => String, { description: 'Why.' })
  reason: string;
  @Field(() => DateTime, { description: 'When it was asked.' })
  requestedAt: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was answered; null before.' })
  answeredAt: number | null;
  @Field(() => String, { nullable: true, description: 'What the shop said; null when nothing.' })
  answer: string | null;
}

@ObjectType('Order', { implements: Node, description: "One shop's part of a purchase. Seen by its buyer, its shop and staff." })
export class OrderType extends Node {
  @Field(() => String, { description: 'What people read to each other, such as `4821-709312`.' })
  number: string;
  @Field(() => OrderStateEnum, { description: 'Where it stands.' })
  state: OrderState;
  @Field(() => CloseReasonEnum, { nullable: true, description: 'Why it ended without completion; null unless it did.' })
  closeReason: string | null;
  @Field(() => DateTime, { description: 'When it was placed.' })
  placedAt: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was paid; null before.' })
  paidAt: number | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when the shop has to ship; null before the payment is verified.' })
  shipBy: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When the first parcel left; null before.' })
  shippedAt: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When the last parcel was handed over; null before.' })
  deliveredAt: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When receipt was confirmed; null before.' })
  completedAt: number | null;
  @Field(() => CancelRequestType, { nullable: true, description: 'Whether the buyer asked to cancel; null when not.' })
  cancelRequest: CancelRequestType | null;
  @Field(() => Int, { description: 'Grows with every change.' })
  version: number;
}

@ObjectType('OrderShipping', { description: 'How an order travels, as chosen when it was placed.' })
export class OrderShippingType {
  @Field(() => String, { description: "The carrier's service." })
  service: string;
  @Field(() => Boolean, { description: 'Whether it can be followed.' })
  isTracked: boolean;
}

@ObjectType('OrderStateCount', { description: 'How many orders are in a state.', simpleResolvers: true })
export class OrderStateCountType {
  @Field(() => OrderStateEnum, { description: 'The state.' })
  state: string;
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('OrderEvent', { description: 'Something happened to an order.', simpleResolvers: true })
export class OrderEventType {
  @Field(() => String, { description: 'Pass it as `after` to go on behind it.' })
  cursor: string;
  @Field(() => String, { description: 'What, such as `order.changed` or `parcel.updated`.' })
  kind: string;
  @Field(() => DateTime, { description: 'When.' })
  at: number;
  @Field(() => OrderType, { description: 'The order, as it is now.' })
  order: OrderType;
}

export const OrderConnection = connectionOf('Order', () => OrderType);
