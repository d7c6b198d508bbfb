import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Stock', { description: 'What a shop has of a variant. Only its own seller sees it.', simpleResolvers: true })
export class StockType {
  @Field(() => Int, { description: 'Pieces on the shelf, those promised to orders among them.' })
  onHand: number;
  @Field(() => Int, { description: 'Of these: promised to orders.' })
  held: number;
  @Field(() => Int, { description: 'What can still be bought.' })
  available: number;
}
