import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Values that fit the scalars of the schema and name nothing that there is. */
const scalars: Record<string, string> = {
  ID: '"ord_00000000000000000000000000"',
  String: '"nothing"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  MinorUnits: '1',
  CountryCode: '"FR"',
  CurrencyCode: '"USD"',
  DateTime: '"2026-03-02T09:00:00.000Z"',
  Date: '"2026-03-02"',
};

/** Calls a root field with arguments that fit the schema, and asks for as little as can be. */
export function callOf(root: 'Query' | 'Mutation' | 'Subscription', field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isNeeded).map((arg) => `${arg.name}: ${literalOf(arg.type)}`);
  const args = given.length > 0 ? `(${given.join(', ')})` : '';
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${root.toLowerCase()} { ${field.name}${args}${selection} }`;
}

function isNeeded({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** A value that fits the type, as GraphQL writes it. */
export function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isNeeded);
    return `{ ${fields.map((each) => `${each.name}: ${literalOf(each.type)}`).join(', ')} }`;
  }
  const value = scalars[getNamedType(type).name];
  if (value === undefined) throw new Error(`A test must say which value a ${getNamedType(type).name} may have.`);
  return value;
}
