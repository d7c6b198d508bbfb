import { Field, ObjectType } from 'type-graphql';
import { DateRangeType } from '#server/platform/graphql/money.graphql.js';
import { OrderStateEnum } from './order.graphql.ts';

@ObjectType('TrackedOrder', {
  description:
    'What of an order is shown to whoever knows its number and its e-mail address: where it is, and nobody’s name, address or goods.',
  simpleResolvers: true,
})
export class TrackedOrderType {
  @Field(() => String, { description: 'Its number.' })
  number: string;
  @Field(() => OrderStateEnum, { description: 'Where it stands.' })
  state: string;
  @Field(() => DateRangeType, { description: 'When it was promised to arrive.' })
  promised: DateRangeType;
}
