import { useApolloClient, useSubscription } from '@apollo/client/react';
import { OrderChangedDocument } from './OrderCommands.generated.ts';

/** While the page is open, news about the order redraw it. */
export function useLiveOrder(id: string, queries: string[]): void {
  const client = useApolloClient();
  useSubscription(OrderChangedDocument, {
    variables: { id },
    ignoreResults: true,
    onData: () => void client.refetchQueries({ include: queries }),
    onError: () => undefined, // the socket opens itself again; until then the page is as it was
  });
}
