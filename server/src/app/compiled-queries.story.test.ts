import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  concatAST,
  type DocumentNode,
  type GraphQLInputType,
  type OperationDefinitionNode,
  parse,
  parseValue,
  print,
  separateOperations,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { expect, test } from 'vitest';
import { repositoryFolder } from '#server/platform/files/repository-folder.js';
import { literalOf } from '#test/any-operation.js';
import { type Journey, openJourney, payForTeapot } from '#test/journey.js';
import type { Answer, Person } from '#test/shop.js';
import { buildMarketSchema } from './build-schema.ts';

const web = join(repositoryFolder, 'web/src');
const schema = await buildMarketSchema();

/** More than it takes until a query is compiled. */
const often = 12;

/** All that the storefront, the shop admin and the desk ask, each with the fragments that it needs. */
function queriesOfWeb(): [name: string, document: DocumentNode][] {
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const whole = concatAST(files.map((file) => parse(readFileSync(join(web, file), 'utf8'))));
  return Object.entries(separateOperations(whole)).filter(([, document]) => operationOf(document).operation === 'query');
}

const operationOf = ({ definitions }: DocumentNode) =>
  definitions.find((definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition')!;

/** Real things where a variable has a telling name, and something that fits its type elsewhere. */
function variablesFor(document: DocumentNode, real: Record<string, unknown>): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const { variable, type } of operationOf(document).variableDefinitions ?? []) {
    const name = variable.name.value;
    if (name in real) variables[name] = real[name];
    else if (type.kind === 'NonNullType')
      variables[name] = valueFromASTUntyped(parseValue(literalOf(typeFromAST(schema, type as never) as GraphQLInputType)));
  }
  return variables;
}

/** What an answer says, without the number of its request. */
const saidBy = ({ data, errors }: Answer) => ({
  data,
  errors: errors?.map((error) => ({ ...error, extensions: { code: error.extensions.code } })),
});

async function differences(journey: Journey, person: Person | undefined, real: Record<string, unknown>): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, document] of queriesOfWeb()) {
    const variables = variablesFor(document, real);
    const answers = [];
    for (let i = 0; i < often; i++) answers.push(JSON.stringify(saidBy(await journey.send(print(document), variables, person))));
    const said = new Set(answers.filter((answer) => !answer.includes('"RATE_LIMITED"')));
    if (said.size > 1) wrong.push(`${name}: ${[...said].join('\n')}`);
  }
  return wrong;
}

test.each(['guest', 'buyer', 'seller', 'agent'] as const)(
  'a %s gets the same answer to each query of the web, whether it is interpreted or compiled',
  async (who) => {
    const journey = await openJourney();
    const { purchaseId, orderId } = await payForTeapot(journey, journey.ana);
    const { shop, products } = await journey.ask('{ shop(handle: "tea-house") { id handle } products(first: 5) { nodes { id slug } } }');
    const real = {
      handle: shop?.handle,
      shop: shop?.id,
      slug: products.nodes[0].slug,
      order: orderId,
      orderId,
      country: 'FR',
      after: null,
    };
    const person = { guest: undefined, buyer: journey.ana, seller: journey.sellers[0], agent: journey.agent }[who];

    for (const id of [orderId, purchaseId, products.nodes[0].id])
      expect(await differences(journey, person, { ...real, id, product: products.nodes[0].id })).toEqual([]);
  },
);

test.each([
  [
    'a field that is asked for under two names',
    '{ a: products(first: 1) { totalCount } b: products(first: 2) { nodes { id } totalCount } }',
    {},
  ],
  [
    'what is left out by a variable',
    'query ($is: Boolean!) { products(first: 1) { totalCount @skip(if: $is) nodes @include(if: $is) { id } } }',
    { is: true },
  ],
  ['a variable of the wrong type', 'query ($first: Int!) { products(first: $first) { totalCount } }', { first: 'many' }],
  ['a variable that is missing', 'query ($first: Int!) { products(first: $first) { totalCount } }', {}],
  ['a page that is too large', '{ products(first: 100000) { totalCount } }', {}],
  [
    'an object of any type',
    'query ($id: ID!) { node(id: $id) { __typename id ... on Shop { name } } }',
    { id: 'shp_00000000000000000000000000' },
  ],
  [
    'what an input leaves to its defaults',
    'query ($lines: [SimulatedLineInput!]!) { simulateShipping(lines: $lines, country: "FR") { __typename } }',
    { lines: [{ variantId: 'var_00000000000000000000000000' }] },
  ],
  ['the schema itself', '{ __schema { queryType { name } } __type(name: "Money") { fields { name } } }', {}],
])('%s is answered alike, however often it is asked', async (_what, query, variables) => {
  const journey = await openJourney();
  const answers = [];
  for (let i = 0; i < often; i++) answers.push(JSON.stringify(saidBy(await journey.send(query, variables, journey.sellers[0]))));
  expect(new Set(answers).size).toBe(1);
});
