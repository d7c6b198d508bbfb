import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type FaultKind = 'signed-out' | 'forbidden' | 'offline' | 'busy' | 'broken';

export interface Fault {
  kind: FaultKind;
  /** The reference that is in the server's log, when it gave one. */
  requestId: string | null;
}

const kinds: Record<string, FaultKind> = { UNAUTHENTICATED: 'signed-out', FORBIDDEN: 'forbidden', RATE_LIMITED: 'busy' };

/** What a failed request means for the person who waits. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = error.errors[0]?.extensions ?? {};
    return {
      kind: kinds[String(extensions.code)] ?? 'broken',
      requestId: typeof extensions.requestId === 'string' ? extensions.requestId : null,
    };
  }
  if (ServerError.is(error))
    return { kind: error.statusCode === 429 ? 'busy' : 'broken', requestId: error.response.headers.get('x-request-id') };
  if (error instanceof TypeError) return { kind: 'offline', requestId: null }; // fetch rejects with a TypeError when nothing was reached
  return { kind: 'broken', requestId: null };
}
