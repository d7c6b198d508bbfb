import { Field, ObjectType } from 'type-graphql';
import { DateTime } from './scalars.graphql.ts';

/** A step and whether the viewer may take it now. */
export interface AvailableAction {
  readonly action: string;
  readonly allowed: boolean;
  readonly reason?: string | null;
  /** Milliseconds UTC. */
  readonly availableAt?: number | null;
}

@ObjectType('AvailableAction', {
  description: 'A step that the viewer may take now, or why not yet. Screens draw their buttons from these.',
  simpleResolvers: true,
})
export class AvailableActionType implements AvailableAction {
  @Field(() => String, { description: 'The step, in capitals, such as `CONFIRM_RECEIPT`.' })
  action: string;
  @Field(() => Boolean, { description: 'Whether it may be taken now.' })
  allowed: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, as a sentence. Null when allowed.' })
  reason: string | null;
  @Field(() => DateTime, { nullable: true, description: 'From when it will be allowed, where that is known.' })
  availableAt: number | null;
}
