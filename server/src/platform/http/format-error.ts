import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '#server/kernel/errors.js';
import type { Log } from '../log/log.ts';
import { TooManyRequests } from '../throttle/throttle.ts';

const codesOfRequest = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED']);
const codesOfShape = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Shows a fault to the outside: what the caller can mend in full, our own faults as a request id. Never a stack, never a message of ours. */
export function formatError(formatted: GraphQLFormattedError, error: unknown, requestId: string, log: Log): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { message, locations, path } = formatted;
  const as = (code: string, text = message) => ({ message: text, locations, path, extensions: { code, requestId } });
  if (cause instanceof TooManyRequests) return as('RATE_LIMITED', cause.message);
  if (cause instanceof DomainError) return as('BAD_USER_INPUT', cause.message);

  const code = String(formatted.extensions?.['code'] ?? '');
  if (codesOfRequest.has(code)) return as(code);
  if (codesOfShape.has(code) || (cause instanceof GraphQLError && code === '')) return as('BAD_USER_INPUT');
  log.error({ error: cause, requestId, path }, 'A request met a fault of ours.');
  return as('INTERNAL', 'Something went wrong on our side. It is recorded; please try again.');
}
