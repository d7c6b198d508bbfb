import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { errorCodes } from '#server/kernel/error-codes.js';

export const ErrorCodeEnum = Object.fromEntries(Object.keys(errorCodes).map((code) => [code, code]));
registerEnumType(ErrorCodeEnum, {
  name: 'ErrorCode',
  description: 'Why a mutation was refused. Codes stay; messages may change.',
  valuesConfig: Object.fromEntries(Object.entries(errorCodes).map(([code, description]) => [code, { description }])),
});

/** Why a mutation was refused. A type that has more to tell implements this one and is named like the refusal's class. */
@InterfaceType({
  description: 'Why a mutation was refused. Richer types implement it.',
  resolveType: (error: { kind: string }, _ctx, info) => (info.schema.getType(error.kind) ? error.kind : 'GenericUserError'),
})
export abstract class UserError {
  @Field(() => ErrorCodeEnum, { description: 'For programs.' })
  code: string;
  @Field(() => String, { description: 'For people: a whole sentence that says what to do next.' })
  message: string;
  @Field(() => [String], { description: 'Where in the input the cause lies; empty when it is the whole.' })
  path: readonly string[];
}

/** Reached by its name, where a refusal has no type of its own. */
@ObjectType({ implements: UserError, description: 'A refusal with nothing more to tell.', simpleResolvers: true })
export class GenericUserError extends UserError {}
