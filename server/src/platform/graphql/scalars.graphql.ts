import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function refuse(what: string, value: unknown): never {
  throw new GraphQLError(`${what}, not ${JSON.stringify(value)?.slice(0, 60)}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

function textScalar(name: string, description: string, pattern: RegExp, what: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown) => (typeof value === 'string' && pattern.test(value) ? value : refuse(what, value));
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Instants are milliseconds inside the server and ISO text outside. */
export const DateTime = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  description: 'A moment in UTC, such as `2026-12-01T14:20:00.000Z`.',
  serialize: (value) => new Date(value as number).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function parseInstant(value: unknown): number {
  const at = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? refuse('A DateTime looks like 2026-12-01T14:20:00Z', value) : at;
}

export const DateOnly = textScalar(
  'Date',
  'A calendar day, such as `2026-12-01`.',
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'A Date looks like 2026-12-01',
);
export const CurrencyCode = textScalar(
  'CurrencyCode',
  'A currency by ISO 4217, such as `USD`.',
  /^[A-Z]{3}$/,
  'A currency is three capitals such as USD',
);
export const CountryCode = textScalar(
  'CountryCode',
  'A country by ISO 3166-1, such as `FR`.',
  /^[A-Z]{2}$/,
  'A country is two capitals such as FR',
);

export const MinorUnits = new GraphQLScalarType<number, number>({
  name: 'MinorUnits',
  description: 'An amount of money in minor units (cents, yen, fils): a whole number within ±(2^53 − 1).',
  serialize: (value) => value as number,
  parseValue: parseMinorUnits,
  parseLiteral: (node) => parseMinorUnits(node.kind === Kind.INT ? Number(node.value) : node.kind === Kind.FLOAT ? node.value : undefined),
});

function parseMinorUnits(value: unknown): number {
  return Number.isSafeInteger(value) ? (value as number) : refuse('Minor units are a whole number', value);
}
