import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { CheckTrackingNumberDocument, type CheckTrackingNumberQuery } from './ShopCommands.generated.ts';

/** Who still types is not told that what he has so far is wrong. */
const pauseMs = 500;
/** What is shorter is nobody's number yet. */
const lengthMin = 6;

/** What the market says of a number once its typing pauses; undefined before, and when it cannot say: sending checks it again. */
export function useNumberCheck(
  carrier: string,
  number: string,
  orderId: string,
): CheckTrackingNumberQuery['checkTrackingNumber'] | undefined {
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPaused(number), pauseMs);
    return () => clearTimeout(timer);
  }, [number]);
  const isAsked = paused === number && number.trim().length >= lengthMin;
  const { data } = useQuery(CheckTrackingNumberDocument, {
    variables: { carrier, number: number.trim(), orderId },
    skip: !isAsked,
    fetchPolicy: 'network-only',
  });
  return isAsked ? (data?.checkTrackingNumber as CheckTrackingNumberQuery['checkTrackingNumber'] | undefined) : undefined;
}
