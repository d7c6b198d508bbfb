import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { LiveMessagesDocument, LiveOrderEventsDocument, LivePayoutsDocument } from './LiveWork.generated.ts';

const gatherMs = 250;

/**
 * While somebody works here, what happens to orders, disputes, messages and payouts redraws the page and its counts without a reload.
 * News that come together are read anew once. After a broken connection the socket goes on behind the last event (`subscription-link`).
 */
export function useLiveWork(isOn: boolean): void {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function onData() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void client.refetchQueries({ include: 'active' }), gatherMs);
  }
  const options = { skip: !isOn, ignoreResults: true, onData, onError: () => undefined }; // the socket opens itself again
  useSubscription(LiveOrderEventsDocument, options);
  useSubscription(LiveMessagesDocument, options);
  useSubscription(LivePayoutsDocument, options);
}
