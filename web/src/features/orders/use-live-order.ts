import { useApolloClient, useSubscription } from '@apollo/client/react';
import { OrderChangedDocument } from './OrderCommands.generated.ts';

/** While the page is open, news about the order redraw it. @param id Undefined while there is none to hear of. */
export function useLiveOrder(id: string | undefined, queries: string[]): void {
  const client = useApolloClient();
  useSubscription(OrderChangedDocument, {
    ...(id === undefined ? { skip: true as const, variables: { id: '' } } : { variables: { id } }),
    ignoreResults: true,
    onData: () => void client.refetchQueries({ include: queries }),
    onError: () => undefined, // the socket opens itself again; until then the page is as it was
  });
}
