import { type Journey, type Said, stepsOf } from './journey.ts';

const fields = 'refund { id state manualReference }';

/** An agent takes a refund to pay it by hand, and says then by which payment. */
export async function payByHand(journey: Journey, refundId: string, reference = 'WIRE-1', note = 'Paid.'): Promise<Said> {
  const { mutate } = stepsOf(journey);
  const claimed = await mutate('claimRefund', { refundId }, fields, journey.agent);
  if (claimed.userErrors.length > 0) return claimed;
  return mutate('settleRefundManually', { refundId, reference, note }, fields, journey.agent);
}
