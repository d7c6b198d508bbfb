import type { ApolloCache, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { type Fault, faultOf } from './fault.ts';

export interface Refusal {
  __typename: string;
  code: string;
  message: string;
  path: string[];
}

type Answer<Data> = Omit<Data, '__typename'>[Exclude<keyof Data, '__typename'>];

interface Options {
  /** Pages whose reads must be fresh before the command counts as done; `active` for whatever is on the screen. */
  refetch?: string[] | 'active';
  /** Root fields of the cache that the command made stale. */
  stale?: string[];
}

/** The union of refusals that this mutation selects. */
export type RefusalOf<Data> = NonNullable<Answer<Data>> extends { userErrors: readonly (infer Each)[] } ? Each & Refusal : Refusal;

export interface Command<Data, Variables> {
  /** Sends it; the answer when it was carried out, `null` when it was refused or did not get through. */
  run(variables: Variables): Promise<NonNullable<Answer<Data>> | null>;
  isBusy: boolean;
  /** What the server said no to, in its own words. */
  refusals: RefusalOf<Data>[];
  /** The request itself failed; nobody knows whether it arrived, so the same key must be sent again. */
  fault: Fault | null;
  clear(): void;
}

/** One mutation as a button sees it: busy or not, refused or not. A second press while it runs does nothing. */
export function useCommand<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: Options = {},
): Command<Data, Variables> {
  const [mutate] = useMutation(document);
  const [state, setState] = useState<{ isBusy: boolean; refusals: RefusalOf<Data>[]; fault: Fault | null }>({
    isBusy: false,
    refusals: [],
    fault: null,
  });
  const isRunning = useRef(false);
  const { refetch, stale } = options;

  const run = useCallback(
    async (variables: Variables) => {
      if (isRunning.current) return null;
      isRunning.current = true;
      setState({ isBusy: true, refusals: [], fault: null });
      try {
        const refetchQueries = (result: { data?: unknown }) => (answerOf(result.data)?.userErrors.length ? [] : (refetch ?? []));
        const update = (cache: ApolloCache) => {
          for (const fieldName of stale ?? []) cache.evict({ id: 'ROOT_QUERY', fieldName });
          cache.gc();
        };
        const { data } = await mutate({ variables, refetchQueries, awaitRefetchQueries: true, update } as never);
        const answer = answerOf(data);
        const refusals = (answer?.userErrors ?? []) as RefusalOf<Data>[];
        setState({ isBusy: false, refusals, fault: null });
        return refusals.length ? null : (answer as unknown as NonNullable<Answer<Data>>);
      } catch (error) {
        setState({ isBusy: false, refusals: [], fault: faultOf(error) });
        return null;
      } finally {
        isRunning.current = false;
      }
    },
    [mutate, refetch, stale],
  );
  const clear = useCallback(() => setState({ isBusy: false, refusals: [], fault: null }), []);
  return { run, ...state, clear };
}

/** A mutation document holds one field; its value is the payload. */
function answerOf(data: unknown): { userErrors: Refusal[] } | null {
  const values = Object.entries((data ?? {}) as Record<string, unknown>).filter(([key]) => key !== '__typename');
  return (values[0]?.[1] as { userErrors: Refusal[] } | undefined) ?? null;
}
