import { registerEnumType } from 'type-graphql';

/** A GraphQL enum from its values and what each means. */
export function enumOf(name: string, description: string, values: Readonly<Record<string, string>>): Record<string, string> {
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([value, text]) => [value, { description: text }])),
  });
  return members;
}
