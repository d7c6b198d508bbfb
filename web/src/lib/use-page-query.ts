import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type SuspenseQueryHookFetchPolicy, useSuspenseQuery } from '@apollo/client/react';
import { use } from 'react';
import { Attempt } from './attempt.ts';

interface Options<Variables> {
  variables?: Variables;
  fetchPolicy?: SuspenseQueryHookFetchPolicy;
}

/**
 * Reads what a region of a page shows, suspending until it is there. "Try again" in the region's error box counts the attempt
 * up, and a new attempt asks the server anew instead of meeting the remembered failure.
 */
export function usePageQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { variables, fetchPolicy = 'cache-first' }: Options<Variables> = {},
) {
  const attempt = use(Attempt);
  return useSuspenseQuery(document, { variables, fetchPolicy, queryKey: ['attempt', attempt] } as never) as unknown as {
    data: Data;
    refetch: () => Promise<unknown>;
  };
}
