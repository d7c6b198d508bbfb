import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { Node } from '#server/platform/graphql/node.graphql.js';
import { CountryCode, DateTime } from '#server/platform/graphql/scalars.graphql.js';

export const ParcelStateEnum = enumOf('ParcelState', 'Where a parcel is.', {
  DECLARED: 'The shop named it; the carrier has not scanned it yet.',
  INFO_RECEIVED: 'Announced to the carrier.',
  IN_TRANSIT: 'Moving.',
  OUT_FOR_DELIVERY: 'On the delivery van.',
  DELIVERED: 'Handed over.',
  AVAILABLE_FOR_PICKUP: 'Waiting to be fetched.',
  FAILED_ATTEMPT: 'Nobody was in.',
  EXCEPTION: 'Something went wrong.',
  RETURNED: 'Going back to the shop.',
  NOT_FOUND: 'The carrier does not know it.',
  EXPIRED: 'No news for a long time.',
});
export const NumberCheckEnum = enumOf('NumberCheck', 'What is known of a tracking number.', {
  VALID: 'Form and check digit fit.',
  UNVERIFIABLE: 'The carrier publishes no check digit.',
});

@ObjectType('TypedNumber', { description: 'What is to be said of a tracking number while it is typed.', simpleResolvers: true })
export class TypedNumberType {
  @Field(() => NumberCheckEnum, { nullable: true, description: 'What is known of it; null when its carrier cannot have issued it.' })
  check: string | null;
  @Field(() => String, { nullable: true, description: 'Why it cannot be, and the way out, as a sentence; null when it can.' })
  fault: string | null;
  @Field(() => Boolean, { description: 'Whether a parcel of another order has the same number.' })
  isReused: boolean;
}

@ObjectType('ParcelLine', { description: 'What is in a parcel.', simpleResolvers: true })
export class ParcelLineType {
  @Field(() => ID, { description: 'The order line.' })
  orderLineId: string;
  @Field(() => String, { description: 'What it is.' })
  title: string;
  @Field(() => Int, { description: 'How many of it.' })
  quantity: number;
}

@ObjectType('TrackingEvent', { description: "A carrier's scan.", simpleResolvers: true })
export class TrackingEventType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DateTime, { description: 'When the carrier scanned it.' })
  at: number;
  @Field(() => ParcelStateEnum, { description: 'What the scan says.' })
  code: string;
  @Field(() => String, { description: "In the carrier's words." })
  description: string;
  @Field(() => String, { nullable: true, description: 'Where; null when the carrier does not say.' })
  place: string | null;
  @Field(() => CountryCode, { nullable: true, description: 'In which country; null when the carrier does not say.' })
  country: string | null;
}

@ObjectType('NumberCorrection', {
  description: 'A tracking number that turned out to be wrong, and what stands instead of it.',
  simpleResolvers: true,
})
export class NumberCorrectionType {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => DateTime, { description: 'When it was corrected.' })
  at: number;
  @Field(() => String, { description: 'Who corrected it: the shop.' })
  actorName: string;
  @Field(() => String, { description: 'The number that was wrong.' })
  oldNumber: string;
  @Field(() => String, { description: 'The number instead.' })
  newNumber: string;
}

@ObjectType('Parcel', { implements: Node, description: 'A parcel with its tracking number.' })
export class ParcelType extends Node {
  @Field(() => String, { description: 'The tracking number, as the shop typed it.' })
  number: string;
  @Field(() => NumberCheckEnum, { description: 'What is known of the number.' })
  numberCheck: string;
  @Field(() => ParcelStateEnum, { description: 'Where it is, folded from its scans.' })
  state: string;
  @Field(() => DateTime, { description: 'When the shop named it.' })
  declaredAt: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was handed over; null before.' })
  deliveredAt: number | null;
  @Field(() => [ParcelLineType], { description: 'What is in it; empty for strangers.' })
  lines: ParcelLineType[];
}
