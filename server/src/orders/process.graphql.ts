import { Field, ObjectType } from 'type-graphql';
import { CloseReasonEnum, OrderActorEnum, OrderStateEnum } from './order.graphql.ts';

@ObjectType({ description: 'A state of orders.', simpleResolvers: true })
export class ProcessState {
  @Field(() => OrderStateEnum, { description: 'The state.' })
  state: string;
  @Field(() => String, { description: 'What people read.' })
  label: string;
  @Field(() => Boolean, { description: 'Whether no step leads out of it.' })
  isTerminal: boolean;
}

@ObjectType({ description: 'A step of orders.', simpleResolvers: true })
export class ProcessTransition {
  @Field(() => String, { description: 'The step.' })
  event: string;
  @Field(() => [OrderStateEnum], { description: 'From where.' })
  from: readonly string[];
  @Field(() => OrderStateEnum, { description: 'To where.' })
  to: string;
  @Field(() => [OrderActorEnum], { description: 'By whom.' })
  by: readonly string[];
  @Field(() => String, { nullable: true, description: 'The clock that does it by itself; null when none does.' })
  timer: string | null;
  @Field(() => CloseReasonEnum, { nullable: true, description: 'The reason that it gives for closing; null when it does not close.' })
  closeReason: string | null;
  @Field(() => [String], { description: 'What follows in the same transaction.' })
  effects: readonly string[];
}

@ObjectType({ description: 'How orders live: the very table that the market runs on.', simpleResolvers: true })
export class OrderProcess {
  @Field(() => [ProcessState], { description: 'All states.' })
  states: ProcessState[];
  @Field(() => [ProcessTransition], { description: 'All steps.' })
  transitions: ProcessTransition[];
}
