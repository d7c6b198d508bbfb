import { useMutation } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { RefreshPaymentDocument } from './Payment.generated.ts';

const everyMs = 3_000;

/** The provider has the money; the purchase follows in a moment. */
const soonMs = 500;

/** Money from outside takes days. */
const seldomMs = 30_000;

const isFromOutside = (state: string | undefined) => state === 'PENDING_OFFLINE' || state === 'UNDERPAID';

/** Whether this attempt, or what hangs on it, may still change by itself. */
const moving = new Set(['PENDING_OFFLINE', 'UNDERPAID', 'CREATED', 'REQUIRES_ACTION', 'AUTHORIZED', 'UNKNOWN', 'CAPTURED']);

/**
 * Asks where an open payment stands, for as long as the page that pays is there: every few seconds, and at once when the provider's form
 * says that it is done. The form's word is only a hint to look; what counts is what the provider tells the market.
 */
export function usePaymentWatch(attempt: { id: string; state: string } | undefined, onChecked: () => void): void {
  const [refresh] = useMutation(RefreshPaymentDocument);
  const checked = useRef(onChecked);
  checked.current = onChecked;
  const id = attempt && moving.has(attempt.state) ? attempt.id : undefined;
  const waitMs = attempt?.state === 'CAPTURED' ? soonMs : isFromOutside(attempt?.state) ? seldomMs : everyMs;

  useEffect(() => {
    if (!id) return;
    let isLooking = false;
    async function look() {
      if (isLooking || !id) return;
      isLooking = true;
      try {
        await refresh({ variables: { input: { attemptId: id } } });
        checked.current();
      } catch {
        // the connection is gone for a moment: the next look follows
      } finally {
        isLooking = false;
      }
    }
    function onMessage(event: MessageEvent<{ type?: unknown } | null>) {
      if (event.data?.type === 'amotarget.payment') void look();
    }
    const timer = setInterval(() => void look(), waitMs);
    addEventListener('message', onMessage);
    return () => {
      clearInterval(timer);
      removeEventListener('message', onMessage);
    };
  }, [id, waitMs, refresh]);
}
