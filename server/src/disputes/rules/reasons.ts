/** Why a dispute is opened, as a tree of two levels; the first word of the code is the branch. */
export const disputeReasons = {
  NOT_RECEIVED_IN_TRANSIT: 'It is still on its way.',
  NOT_RECEIVED_INVALID_NUMBER: 'The tracking number is wrong.',
  NOT_RECEIVED_WRONG_ADDRESS: 'It went to another address.',
  NOT_RECEIVED_CUSTOMS: 'It is stuck at customs.',
  NOT_RECEIVED_RETURNED: 'It was sent back.',
  DIFFERS: 'It differs from what was described.',
  QUALITY: 'Its quality is poor.',
  DAMAGED: 'It arrived damaged.',
  SHORT: 'Something is missing.',
  COUNTERFEIT: 'It is not genuine.',
} as const;

export type DisputeReason = keyof typeof disputeReasons;

interface Journey {
  readonly shippedAt: number | null;
  readonly promisedTo: string;
  readonly lostParcel: boolean;
}

interface Times {
  readonly notReceivedAfterDays: number;
  readonly notReceivedShortPromiseDays: number;
}

const day = 86_400_000;

/**
 * From when "not received" may be said (T6): some days after shipping; at once when the promise was short, the promised day has passed, or the
 * carrier lost or returned the parcel.
 *
 * @returns Milliseconds UTC; 0 for at once.
 */
export function notReceivedFrom({ shippedAt, promisedTo, lostParcel }: Journey, policies: Times): number {
  if (lostParcel || shippedAt === null) return 0;
  const promisedEnd = Date.parse(`${promisedTo}T23:59:59.999Z`);
  if (promisedEnd - shippedAt < policies.notReceivedShortPromiseDays * day) return 0;
  return Math.min(promisedEnd, shippedAt + policies.notReceivedAfterDays * day);
}
