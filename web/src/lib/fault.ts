import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type FaultKind = 'signed-out' | 'forbidden' | 'offline' | 'busy' | 'broken';

export interface Fault {
  kind: FaultKind;
  /** The reference that is in the server's log, when it gave one. */
  requestId: string | null;
  /** When to try again, in the server's own words, from a server that was asked too often. */
  advice?: string;
}

const kinds: Record<string, FaultKind> = { UNAUTHENTICATED: 'signed-out', FORBIDDEN: 'forbidden', RATE_LIMITED: 'busy' };

/** What a failed request means for the person who waits. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const { extensions = {}, message } = error.errors[0] ?? { message: '' };
    const kind = kinds[String(extensions.code)] ?? 'broken';
    const requestId = typeof extensions.requestId === 'string' ? extensions.requestId : null;
    return { kind, requestId, ...(kind === 'busy' && { advice: message }) };
  }
  if (ServerError.is(error)) {
    const requestId = error.response.headers.get('x-request-id');
    return error.statusCode === 429 ? { kind: 'busy', requestId, advice: adviceIn(error.bodyText) } : { kind: 'broken', requestId };
  }
  if (error instanceof TypeError) return { kind: 'offline', requestId: null }; // fetch rejects with a TypeError when nothing was reached
  return { kind: 'broken', requestId: null };
}

/** The words of a refused request whose answer is no GraphQL answer to the client, but still the server's. */
function adviceIn(bodyText: string): string | undefined {
  try {
    return (JSON.parse(bodyText) as { errors?: { message?: string }[] }).errors?.[0]?.message;
  } catch {
    return undefined;
  }
}
