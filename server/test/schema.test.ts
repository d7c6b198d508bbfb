import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { authorisation } from '#server/app/authorisation.js';
import { buildMarketSchema, printMarketSchema } from '#server/app/build-schema.js';
import { repositoryFolder } from '#server/platform/files/repository-folder.js';

const schema = await buildMarketSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
const roots = ['Query', 'Mutation', 'Subscription'];

test('schema.graphql says what the classes say', () => {
  expect(readFileSync(join(repositoryFolder, 'schema.graphql'), 'utf8')).toBe(printMarketSchema(schema));
});

test('everything in the schema is described', () => {
  expect(types.flatMap(undescribed)).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const missing = !type.description && !roots.includes(type.name) ? [type.name] : [];
  if (isEnumType(type))
    missing.push(
      ...type
        .getValues()
        .filter((value) => !value.description)
        .map((value) => `${type.name}.${value.name}`),
    );
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      if ('args' in field)
        missing.push(
          ...field.args
            .filter((argument: GraphQLArgument) => !argument.description)
            .map((argument: GraphQLArgument) => `${type.name}.${field.name}(${argument.name}:)`),
        );
    }
  }
  return missing;
}

test('every operation and every type has its row in the authorisation table, and every row its operation or type', () => {
  const operations = types
    .filter((type) => roots.includes(type.name))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
  const objects = types.filter((type) => isObjectType(type) && !roots.includes(type.name)).map((type) => type.name);
  expect(Object.keys(authorisation.operations).sort()).toEqual(operations.sort());
  expect(Object.keys(authorisation.types).sort()).toEqual(objects.sort());
});

test('a mutation takes one input of its own name and answers with a payload of its own name', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const odd = mutations.filter(({ name, args, type }) => {
    const capital = name[0]!.toUpperCase() + name.slice(1);
    return args.length !== 1 || String(args[0]!.type) !== `${capital}Input!` || String(type) !== `${capital}Payload!`;
  });
  expect(odd.map((mutation) => mutation.name)).toEqual([]);
});
