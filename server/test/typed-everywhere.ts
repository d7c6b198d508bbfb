import { randomUUID } from 'node:crypto';
import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** What a field of text holds when it is no free text, by its name: other words would only be refused. */
const notFree: Readonly<Record<string, () => string>> = {
  idempotencyKey: randomUUID,
  email: () => `${randomUUID()}@mail.example`,
  password: () => 'a-long-enough-password',
  newPassword: () => 'a-long-enough-password',
  carrier: () => 'TNT',
  number: () => 'GD618402775WW',
  timeZone: () => 'Europe/Paris',
  cutOff: () => '14:30',
  postcode: () => '69002',
};

const scalars: Readonly<Record<string, unknown>> = {
  ...{ Int: 1, Float: 1, Boolean: true, MinorUnits: 1, CountryCode: 'FR', CurrencyCode: 'USD' },
  ...{ DateTime: '2026-03-02T09:00:00.000Z', Date: '2026-03-02' },
};

/**
 * An input that fits the schema, with `text` in every field of free text, and in every list one.
 *
 * @param ids Things that there are, by the name of the field that names one; a field without one is left out.
 */
export function typedEverywhere(type: GraphQLInputType, text: string, ids: Readonly<Record<string, string>>, name = ''): unknown {
  if (isNonNullType(type)) return typedEverywhere(type.ofType, text, ids, name);
  if (isListType(type)) return [typedEverywhere(type.ofType, text, ids, name)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((each) => [each.name, typedEverywhere(each.type, text, ids, each.name)]);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  const kind = getNamedType(type).name;
  if (kind === 'ID') return ids[name];
  if (kind === 'String') return notFree[name]?.() ?? text;
  return scalars[kind];
}
