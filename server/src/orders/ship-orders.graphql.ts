import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '#server/platform/graphql/enum.graphql.js';
import { UserError } from '#server/platform/graphql/user-error.graphql.js';
import { ParcelLineType } from '#server/shipping/index.js';
import { OrderType } from './order.graphql.ts';

const RowOutcomeEnum = enumOf('ShipRowOutcome', 'What became of a row of a list of shipments, or would.', {
  READY: 'It would be shipped.',
  SHIPPED: 'It is shipped now.',
  SHIPPED_BEFORE: 'Its order has a parcel with this carrier and number already; nothing was done.',
  REFUSED: 'It cannot be shipped so; nothing of it was done.',
});

@InputType({ description: 'Many orders to ship, one parcel each.' })
export class ShipOrdersInput {
  @Field(() => String, {
    description:
      'Lines of order number, carrier and tracking number, as CSV (RFC 4180) with commas, semicolons or tabs; with or without a heading. Up to 50 orders and 50,000 characters. Without a carrier the one is taken that the buyer chose.',
  })
  text: string;
  @Field(() => Boolean, { description: 'Only say what would happen.' })
  dryRun: boolean;
}

@ObjectType('ShipRow', { description: 'A row of a list of shipments.', simpleResolvers: true })
export class ShipRowType {
  @Field(() => ID, { description: 'Unlike those of the other rows of the list.' })
  id: string;
  @Field(() => Int, { description: 'Where it stands in the text, counted from 1.' })
  line: number;
  @Field(() => String, { description: 'The number of the order, as it was typed.' })
  orderNumber: string;
  @Field(() => String, { description: 'The code of the carrier, or what was typed where it is none.' })
  carrier: string;
  @Field(() => String, { description: 'The tracking number.' })
  number: string;
  @Field(() => RowOutcomeEnum, { description: 'What became of it, or would.' })
  outcome: string;
  @Field(() => OrderType, { nullable: true, description: 'The order; null when the shop has none with that number.' })
  order: object | null;
  @Field(() => [ParcelLineType], { description: 'What its parcel holds; empty when none is sent.' })
  contents: ParcelLineType[];
  @Field(() => Boolean, { description: 'Whether another order, of this list or of the market, has the number.' })
  isNumberReused: boolean;
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of it.', simpleResolvers: true })
export class ShipOrdersPayload {
  @Field(() => [ShipRowType], {
    nullable: true,
    description: 'Every row in the order of the text; null when the text as a whole was refused.',
  })
  rows: ShipRowType[] | null;
  @Field(() => [UserError], { description: 'Why the text as a whole was refused; empty when it was not.' })
  userErrors: UserError[];
}
